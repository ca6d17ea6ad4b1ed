/// The workbook that a corpus was made from.
public struct Source: Sendable, Equatable {
  /// The file's name without its folder.
  public var file: String
  /// The SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.
  public var sha256: String
  /// The file's size in bytes.
  public var bytes: Int
  /// The workbook's sheets in their order, hidden ones included.
  public var sheets: [SourceSheet]

  /// The sum of the sheets' last used row numbers, blank rows included.
  public var rows: Int { sheets.reduce(0) { $0 + $1.lastRow } }

  /// Creates the description of a workbook.
  public init(file: String, sha256: String, bytes: Int, sheets: [SourceSheet]) {
    self.file = file
    self.sha256 = sha256
    self.bytes = bytes
    self.sheets = sheets
  }
}

/// One sheet of the workbook and what the normalizer took it for.
public struct SourceSheet: Sendable, Equatable {
  /// Whether Excel shows the sheet.
  public enum Visibility: String, Sendable, Equatable, CaseIterable {
    /// Shown.
    case visible
    /// Hidden; the user can show it.
    case hidden
    /// Hidden so that only a program can show it (`veryHidden`).
    case veryHidden = "very_hidden"
  }

  /// What a sheet is, decided before any title is looked for.
  public enum Kind: String, Sendable, Equatable, CaseIterable {
    /// Contacts: labels and addresses, no pairs.
    case directory
    /// Steps with pictures in the gaps between them, no pairs.
    case playbook
    /// Letters or messages in two languages.
    case letters
    /// A table of data; no letters.
    case table
    /// No cells at all.
    case empty
    /// Left out, because it is hidden and hidden sheets were not asked for.
    case skipped
  }

  /// The sheet's place in the workbook, 1-based.
  public var index: Int
  /// The sheet's name as its tab shows it.
  public var name: String
  /// Whether Excel shows the sheet.
  public var visibility: Visibility
  /// What the normalizer took the sheet for, and why.
  public var kind: Kind
  /// The rule that decided ``kind`` and the layout, and how sure it is.
  public var layout: Decision
  /// The stretches of letters on the sheet and how their languages lie; empty for a sheet without letters.
  public var blocks: [SheetBlock]
  /// The number of the last row that holds a value, 1-based; 0 for an empty sheet.
  public var lastRow: Int
  /// How many rows hold a value.
  public var usedRows: Int
  /// How many rows up to ``lastRow`` hold none.
  public var blankRows: Int
  /// How many cells hold a value.
  public var cells: Int
  /// How many rows hold both an English and a Chinese text of a letter.
  public var pairedRows: Int
  /// How many rows of letters hold an English text only, before overflow rows are joined.
  public var englishOnlyRows: Int
  /// How many rows of letters hold a Chinese text only, before overflow rows are joined.
  public var chineseOnlyRows: Int

  /// Creates the description of a sheet.
  public init(
    index: Int, name: String, visibility: Visibility, kind: Kind, layout: Decision,
    blocks: [SheetBlock] = [], lastRow: Int = 0, usedRows: Int = 0, blankRows: Int = 0,
    cells: Int = 0,
    pairedRows: Int = 0, englishOnlyRows: Int = 0, chineseOnlyRows: Int = 0
  ) {
    self.index = index
    self.name = name
    self.visibility = visibility
    self.kind = kind
    self.layout = layout
    self.blocks = blocks
    self.lastRow = lastRow
    self.usedRows = usedRows
    self.blankRows = blankRows
    self.cells = cells
    self.pairedRows = pairedRows
    self.englishOnlyRows = englishOnlyRows
    self.chineseOnlyRows = chineseOnlyRows
  }
}

/// A stretch of a sheet on which the two languages of letters lie in one way.
public struct SheetBlock: Sendable, Equatable {
  /// The smallest range that holds the stretch's cells, as `A1:B27`.
  public var range: String
  /// The rule that decided how the languages lie, and how well the rows fit.
  public var layout: Decision
  /// The letters of the columns that hold each language; both the same where the texts stand in one column.
  public var columns: Localized

  /// Creates a stretch.
  public init(range: String, layout: Decision, columns: Localized) {
    self.range = range
    self.layout = layout
    self.columns = columns
  }
}
