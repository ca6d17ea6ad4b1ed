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

  /// Reads a grid, linear in its cells and merged ranges.
  package init(_ grid: SheetGrid, includeHidden: Bool) {
    let spans = MergedSpans(grid.merges)
    var ordinal = 0
    var visible: [TextCell] = []
    var rows: [(number: Int, cells: Range<Int>)] = []
    var hidden: [TextCell] = []
    var imageCells: [TextCell] = []
    let placed = MergedSpans(grid.pictures.filter { $0.image.kind != .drawing }.map(\.range))
    for row in grid.rows {
      let first = visible.count
      for source in row.cells {
        let span = spans.range(atRow: row.number, column: source.column)
        let cell = TextCell(
          ordinal: ordinal, row: row.number, source: source, lastRow: span?.lastRow,
          lastColumn: span?.lastColumn)
        ordinal += 1
        if !includeHidden, row.isHidden || source.isInHiddenColumn {
          hidden.append(cell)
        } else if placed.range(atRow: row.number, column: source.column) != nil {
          imageCells.append(cell)
        } else {
          visible.append(cell)
        }
      }
      if visible.count > first { rows.append((row.number, first..<visible.count)) }
    }
    index = grid.index
    name = grid.name
    self.rows = rows.map { ReadRow(number: $0.number, cells: visible[$0.cells]) }
    self.hidden = hidden
    self.imageCells = imageCells
    cellCount = ordinal
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

/// Ranges of a sheet, found by their top left cell.
struct MergedSpans {
  private var ranges: [Key: GridRange] = [:]

  private struct Key: Hashable {
    var row: Int
    var column: Int
  }

  init(_ merges: [GridRange]) {
    for range in merges {
      ranges[Key(row: range.firstRow, column: range.firstColumn)] = range
    }
  }

  func range(atRow row: Int, column: Int) -> GridRange? {
    ranges.isEmpty ? nil : ranges[Key(row: row, column: column)]
  }
}
