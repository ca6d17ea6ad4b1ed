import CorpusModel

/// A sheet with every visible cell read once: what all later passes work on.
package struct ReadSheet: Sendable {
  /// The sheet's place in the workbook, 1-based.
  package var index: Int
  /// The sheet's name.
  package var name: String
  /// The rows that hold a text, ascending; hidden rows and columns are left out unless asked for.
  package var rows: [ReadRow]
  /// The cells that are left out because their row or column is hidden.
  package var hidden: [TextCell]
  /// The cells that hold a picture and no text.
  package var imageCells: [TextCell]
  /// The pictures, by row, then column.
  package var pictures: [GridPicture]
  /// How many cells the sheet holds, hidden ones included.
  package var cellCount: Int

  /// Reads a grid, linear in its cells and merged ranges; rows are shared among the workers.
  package init(_ grid: SheetGrid, includeHidden: Bool, workers: Workers = .one) {
    let parts = ReadPart.all(of: grid, includeHidden: includeHidden, workers: workers)
    let visible = parts.flatMap(\.visible)
    index = grid.index
    name = grid.name
    var rows: [ReadRow] = []
    rows.reserveCapacity(grid.rows.count)
    var first = 0
    for part in parts {
      for row in part.rows {
        rows.append(ReadRow(number: row.number, cells: visible[first..<first + row.count]))
        first += row.count
      }
    }
    self.rows = rows
    hidden = parts.flatMap(\.hidden)
    imageCells = parts.flatMap(\.imageCells)
    cellCount = grid.rows.reduce(0) { $0 + $1.cells.count }
    pictures = grid.pictures.enumerated()
      .sorted { left, right in
        let (a, b) = (left.element.range, right.element.range)
        return (a.firstRow, a.firstColumn, left.offset) < (b.firstRow, b.firstColumn, right.offset)
      }
      .map(\.element)
  }

  /// All visible cells in reading order.
  package var cells: some Sequence<TextCell> { rows.lazy.flatMap(\.cells) }
}

/// One row that holds a text; all rows of a sheet share one array of cells.
package struct ReadRow: Sendable {
  /// The row's number, 1-based.
  package var number: Int
  /// The cells, by ascending column.
  package var cells: ArraySlice<TextCell>

  /// The cell of a column, if it holds a text.
  package func cell(inColumn column: Int) -> TextCell? {
    cells.first { $0.column == column }
  }
}
