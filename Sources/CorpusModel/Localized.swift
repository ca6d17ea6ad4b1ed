/// An English and a Chinese text that say the same; either may be missing.
public struct Localized: Sendable, Equatable {
  /// The English text.
  public var en: String?
  /// The Chinese text.
  public var zh: String?

  /// Creates a text in up to two languages.
  public init(en: String? = nil, zh: String? = nil) {
    self.en = en
    self.zh = zh
  }
}

/// One of the two languages of a corpus.
public enum Language: String, Sendable, Equatable, CaseIterable {
  /// English.
  case en
  /// Chinese, in either script.
  case zh
}

/// The cells that each language's text came from, as `A107`, in the order of joining.
public struct LocalizedCells: Sendable, Equatable {
  /// The cells of the English text.
  public var en: [String]
  /// The cells of the Chinese text.
  public var zh: [String]

  /// Creates lists of cells.
  public init(en: [String] = [], zh: [String] = []) {
    self.en = en
    self.zh = zh
  }
}
