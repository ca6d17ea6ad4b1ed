/// Something odd that was read: the text stays as it is, and this says what to look at.
public struct Finding: Sendable, Equatable {
  /// How much a finding matters.
  public enum Severity: String, Sendable, Equatable, CaseIterable, Comparable {
    /// Good to know.
    case info
    /// Probably a mistake.
    case warning
    /// A mistake that changes what a letter says.
    case error

    /// Orders findings by how much they matter: `info` < `warning` < `error`.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .info: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// Where a finding's words stand in the text of a pair.
  public struct Span: Sendable, Equatable {
    /// The text that the offsets count in.
    public var language: Language
    /// Where the words begin, in UTF-8 bytes from the start of the pair's text.
    public var offset: Int
    /// How long they are, in UTF-8 bytes.
    public var length: Int

    /// Creates a span.
    public init(language: Language, offset: Int, length: Int) {
      self.language = language
      self.offset = offset
      self.length = length
    }
  }

  /// The rule's name in lower case with hyphens, such as `number-mismatch`.
  public var code: String
  /// How much it matters.
  public var severity: Severity
  /// The sheet's name.
  public var sheet: String
  /// The cell, as `B17`, or a range; `nil` where the whole sheet is meant.
  public var cell: String?
  /// The id of the entry, if the cell belongs to one.
  public var entry: String?
  /// The index of the pair in that entry, 1-based, if the finding is about one.
  public var pair: Int?
  /// One sentence that says what is odd.
  public var message: String
  /// The English words in question.
  public var en: String?
  /// The Chinese words in question.
  public var zh: String?
  /// Where the words stand.
  public var span: Span?

  /// Creates a finding.
  public init(
    code: String, severity: Severity, sheet: String, cell: String? = nil, entry: String? = nil,
    pair: Int? = nil, message: String, en: String? = nil, zh: String? = nil, span: Span? = nil
  ) {
    self.code = code
    self.severity = severity
    self.sheet = sheet
    self.cell = cell
    self.entry = entry
    self.pair = pair
    self.message = message
    self.en = en
    self.zh = zh
    self.span = span
  }
}
