/// One workbook, turned into template pairs: the document that the normalizer writes and every
/// emitter reads.
///
/// A corpus holds everything that was found in one workbook: entries (letters, playbooks,
/// directories), the English/Chinese pairs in them, what is odd (``findings``) and the count that
/// shows that no cell was lost (``accounting``). Equal workbooks give equal corpora: there is no
/// clock, no path and no dictionary order in it.
public struct Corpus: Sendable, Equatable {
  /// The version of this document model, raised when a reader of an older corpus would be misled.
  public static let formatVersion = 1

  /// The name and version of the program that made the corpus, as `template-corpus 0.1.0`.
  public var generator: String
  /// The workbook that the corpus was made from.
  public var source: Source
  /// The languages that occur in the pairs, as BCP 47 tags in ascending order, such as `en`, `zh-Hans`.
  public var languages: [String]
  /// The categories, in the order of the workbook's sheets.
  public var categories: [Category]
  /// The entries, in the order in which they stand in the workbook.
  public var entries: [Entry]
  /// What is odd in the workbook, by sheet, row, column and code.
  public var findings: [Finding]
  /// Where every cell went.
  public var accounting: Accounting
  /// Every non-empty cell as the workbook holds it, by sheet, row and column.
  public var cells: [SourceCell]
  /// The bytes of the pictures that the entries name, by SHA-256 in ascending order.
  public var media: [Media]

  /// Creates a corpus from its parts.
  public init(
    generator: String, source: Source, languages: [String] = [], categories: [Category] = [],
    entries: [Entry] = [], findings: [Finding] = [], accounting: Accounting = Accounting(),
    cells: [SourceCell] = [], media: [Media] = []
  ) {
    self.generator = generator
    self.source = source
    self.languages = languages
    self.categories = categories
    self.entries = entries
    self.findings = findings
    self.accounting = accounting
    self.cells = cells
    self.media = media
  }
}
