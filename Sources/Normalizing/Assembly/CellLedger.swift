import CorpusModel

/// Keeps the place of every cell of a sheet: what is not put anywhere is found out.
struct CellLedger {
  /// The cells in reading order, with their places.
  private(set) var cells: [SourceCell] = []
  private var isPut: [Bool]
  private let sheet: String

  /// Opens the account with every cell of the sheet.
  init(_ grid: SheetGrid) {
    sheet = grid.name
    cells.reserveCapacity(grid.rows.reduce(0) { $0 + $1.cells.count })
    for row in grid.rows {
      for cell in row.cells {
        cells.append(
          SourceCell(
            sheet: grid.index, row: row.number, column: cell.column, type: cell.type,
            text: cell.text, place: .skipped))
      }
    }
    isPut = [Bool](repeating: false, count: cells.count)
  }

  /// Gives a cell its place; the first place counts.
  mutating func put(_ cell: TextCell, at place: SourceCell.Place, entry: String? = nil) {
    guard cells.indices.contains(cell.ordinal), !isPut[cell.ordinal] else { return }
    isPut[cell.ordinal] = true
    cells[cell.ordinal].place = place
    cells[cell.ordinal].entry = entry
  }

  /// One finding for the cells that no rule took in.
  var findings: [Finding] {
    let left = isPut.indices.filter { !isPut[$0] }
    guard let first = left.first else { return [] }
    let name = CellReference.name(row: cells[first].row, column: cells[first].column)
    return [
      Finding(
        code: "unplaced-cells", severity: .warning, sheet: sheet, cell: name,
        message: "\(left.count) cells, this one first, fit no entry and were left out.")
    ]
  }
}
