import CorpusModel

/// A letter in both languages, labelled by hand.
struct Letter {
  /// What the letter is for.
  enum Kind: String, CaseIterable {
    case appeal, message, supplier, logistics
  }

  /// How its items are listed.
  enum Listing: String, CaseIterable {
    /// Any markers may be put before the items.
    case any
    /// The items stay as they are: unnumbered, or with ordinal words in their sentences.
    case written
  }

  var id: String
  var kind: Kind
  var listing: Listing = .any
  /// Whether the Chinese is in traditional characters.
  var isTraditional = false
  var title: Localized = Localized()
  var paragraphs: [Paragraph] = []
}

/// A paragraph: what it does in its letter, and its sentences.
struct Paragraph {
  /// The roles that are right, the best one first.
  var roles: [Role]
  var sentences: [Sentence]

  var isItem: Bool { roles.first == .item }
}

/// A sentence and its translation.
struct Sentence {
  var en: MarkedText
  var zh: MarkedText

  subscript(language: Language) -> MarkedText {
    get { language == .en ? en : zh }
    set { if language == .en { en = newValue } else { zh = newValue } }
  }
}
