import CorpusModel

/// Some rows of a sheet, whose cells were read.
struct ReadPart: Sendable {
  /// The visible cells that hold a text.
  private(set) var visible: [TextCell] = []
  /// The rows that hold one, and how many each.
  private(set) var rows: [(number: Int, count: Int)] = []
  /// The cells whose row or column is hidden.
  private(set) var hidden: [TextCell] = []
  /// The cells that hold a picture and no text.
  private(set) var imageCells: [TextCell] = []

  /// How many rows a part has at most.
  private static let length = 256

  /// The parts of a sheet in their order.
  static func all(of grid: SheetGrid, includeHidden: Bool, workers: Workers) -> [ReadPart] {
    let spans = MergedSpans(grid.merges)
    let placed = MergedSpans(grid.pictures.filter { $0.image.kind != .drawing }.map(\.range))
    var ordinals: [Int] = []
    var count = 0
    for (place, row) in grid.rows.enumerated() {
      if place.isMultiple(of: length) { ordinals.append(count) }
      count += row.cells.count
    }
    return workers.map(ordinals.count) { [ordinals] part in
      let rows = grid.rows[part * length..<min((part + 1) * length, grid.rows.count)]
      return ReadPart(
        rows, ordinal: ordinals[part], spans: spans, placed: placed, includeHidden: includeHidden)
    }
  }

  /// Reads the cells of rows; the first cell has that place among all of the sheet.
  private init(
    _ source: ArraySlice<GridRow>, ordinal: Int, spans: MergedSpans, placed: MergedSpans,
    includeHidden: Bool
  ) {
    var ordinal = ordinal
    for row in source {
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
      if visible.count > first { rows.append((row.number, visible.count - first)) }
    }
  }
}
