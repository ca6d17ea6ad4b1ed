/// What a sheet holds around its cells.
///
/// ```swift
/// let details = try workbook.details(of: sheet)
/// for picture in details.pictures {
///   print(picture.range, picture.mediaType, try workbook.bytes(of: picture).count)
/// }
/// ```
public struct SheetDetails: Sendable {
  /// The merged ranges, in the order of the file; only the top left cell of each holds a value.
  public internal(set) var mergedRanges: [CellRange] = [] {
    didSet { mergedCells = MergedCells(mergedRanges) }
  }
  /// Links of cells, from the sheet's list and from `HYPERLINK` formulas, by cell.
  public internal(set) var hyperlinks: [Hyperlink] = []
  /// Comments and threads of comments, by cell.
  public internal(set) var comments: [Comment] = []
  /// The rows that Excel doesn't show, as ascending ranges of row numbers from 1.
  public internal(set) var hiddenRows: [ClosedRange<Int>] = []
  /// The columns that Excel doesn't show, as ascending ranges of column numbers from 1.
  public internal(set) var hiddenColumns: [ClosedRange<Int>] = []
  /// The tables (list objects), in the order of the file.
  public internal(set) var tables: [Table] = []
  /// The pictures of all kinds, by their top left cell.
  public internal(set) var pictures: [Picture] = []
  /// What was odd while all this was read.
  public internal(set) var findings: [WorkbookFinding] = []

  /// The merged range that a cell lies in.
  public func mergedRange(at cell: CellReference) -> CellRange? {
    mergedCells.range(at: cell)
  }

  private(set) var mergedCells = MergedCells([])

  /// Adds a finding; of very many only the first are kept.
  mutating func note(_ finding: WorkbookFinding) {
    if findings.count < 1000 { findings.append(finding) }
  }
}
