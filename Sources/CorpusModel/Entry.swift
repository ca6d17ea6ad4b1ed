/// One letter, message, playbook or directory: what a person looks for.
public struct Entry: Sendable, Equatable {
  /// What an entry holds.
  public enum Kind: String, Sendable, Equatable, CaseIterable {
    /// A letter or message: its text is in ``Entry/pairs``.
    case template
    /// Steps with pictures: in ``Entry/steps``.
    case playbook
    /// Addresses: in ``Entry/contacts``.
    case directory
    /// Text that is no letter: in ``Entry/notes``.
    case note
  }

  /// Where an entry's English title comes from.
  public enum TitleOrigin: String, Sendable, Equatable, CaseIterable {
    /// The catalogue knows the entry.
    case catalogue
    /// The workbook gives it.
    case workbook
    /// Made from the Chinese title or the entry's place, because nothing better exists.
    case derived
  }

  /// `category/slug`: the same as long as the title stays the same, wherever the entry stands.
  public var id: String
  /// The id of the entry's category.
  public var category: String
  /// The entry's number in the catalogue, such as `3.1`, if the catalogue knows it.
  public var number: String?
  /// What the entry holds.
  public var kind: Kind
  /// The title; the Chinese side is as the workbook gives it.
  public var title: Localized
  /// Where the English title comes from.
  public var titleOrigin: TitleOrigin
  /// The cells that the title was read from, as `A1`; empty for an entry without a title.
  public var titleCells: [String]
  /// Where the entry stands.
  public var source: SourceRange
  /// The rule that found the entry's bounds, and how sure it is.
  public var bounds: Decision
  /// The whole letter in each language: its paragraphs, joined by blank lines.
  public var text: Localized
  /// The pairs in the order of the letter.
  public var pairs: [Pair]
  /// The steps of a playbook in their order.
  public var steps: [Step]
  /// The contacts of a directory in their order.
  public var contacts: [Contact]
  /// The author's remarks, lifted out of the text.
  public var notes: [Note]
  /// Pictures that belong to the entry and to none of its steps.
  public var images: [Image]
  /// What changes from letter to letter: order numbers, dates, names.
  public var variables: [Variable]

  /// Creates an entry.
  public init(
    id: String, category: String, number: String? = nil, kind: Kind, title: Localized,
    titleOrigin: TitleOrigin, titleCells: [String] = [], source: SourceRange, bounds: Decision,
    text: Localized = Localized(), pairs: [Pair] = [], steps: [Step] = [],
    contacts: [Contact] = [], notes: [Note] = [], images: [Image] = [],
    variables: [Variable] = []
  ) {
    self.id = id
    self.category = category
    self.number = number
    self.kind = kind
    self.title = title
    self.titleOrigin = titleOrigin
    self.titleCells = titleCells
    self.source = source
    self.bounds = bounds
    self.text = text
    self.pairs = pairs
    self.steps = steps
    self.contacts = contacts
    self.notes = notes
    self.images = images
    self.variables = variables
  }
}

/// A rectangle of cells on one sheet.
public struct SourceRange: Sendable, Equatable {
  /// The sheet's name.
  public var sheet: String
  /// The cells, as `A1:B27`, or `A1` for a single one.
  public var range: String

  /// Creates a range.
  public init(sheet: String, range: String) {
    self.sheet = sheet
    self.range = range
  }
}
