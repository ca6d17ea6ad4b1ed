package import XLSX

/// What the grids of a workbook may still take in memory, where all its sheets are held at a time.
///
/// A shared string is one text in the file however many cells show it, and each of those cells holds
/// it in a grid: without an end to that a small file could fill the memory.
package struct GridBudget: Sendable {
  private let file: String
  private var limit: Int
  private var used = 0

  /// The least that a cell is counted as, in bytes.
  private static let cellCost = 32

  /// The budget of a workbook: its limit of string bytes.
  package init(_ workbook: Workbook) {
    file = workbook.file
    limit = workbook.package.stringLimit
  }

  /// The share of one of so many sheets, of which nothing is used yet.
  package func share(of count: Int) -> GridBudget {
    var share = self
    share.limit = limit / max(1, count)
    share.used = 0
    return share
  }

  /// Takes what a sheet used of its share; false where that is more than is left.
  package mutating func take(_ share: GridBudget) -> Bool {
    guard share.used <= limit - used else { return false }
    used += share.used
    return true
  }

  /// Takes a cell's text from the budget.
  mutating func take(_ text: String, of cell: XLSX.CellReference, in sheet: Sheet)
    throws(WorkbookError)
  {
    used += text.utf8.count + Self.cellCost
    guard used > limit else { return }
    throw WorkbookError(
      .stringBytes, file: file, sheet: sheet.name, cell: cell,
      detail: "the cells of all sheets take more than the limit of \(limit) string bytes")
  }
}
