public import CorpusModel

/// A place in a corpus that a query found.
public struct SearchHit: Sendable, Equatable {
  /// The id of the entry, such as `performance/high-late-shipment-rate`.
  public var entry: String
  /// The entry's number in the catalogue, if it has one.
  public var number: String?
  /// The entry's title.
  public var title: Localized
  /// The index of the pair, 1-based; `nil` where the entry's title was found.
  public var pair: Int?
  /// What the pair does in its letter; `nil` where the entry's title was found.
  public var role: Role?
  /// The text that was found: that of the pair, or the title.
  public var text: Localized
  /// The places of the found words in the English text, in UTF-8 bytes, ascending and apart.
  public var englishHighlights: [Range<Int>]
  /// The places of the found words in the Chinese text, in UTF-8 bytes, ascending and apart.
  public var chineseHighlights: [Range<Int>]
  /// How well it fits: greater is better, and comparable within one search only.
  public var score: Double

  /// Creates a hit.
  public init(
    entry: String, number: String?, title: Localized, pair: Int?, role: Role?, text: Localized,
    englishHighlights: [Range<Int>], chineseHighlights: [Range<Int>], score: Double
  ) {
    self.entry = entry
    self.number = number
    self.title = title
    self.pair = pair
    self.role = role
    self.text = text
    self.englishHighlights = englishHighlights
    self.chineseHighlights = chineseHighlights
    self.score = score
  }
}
