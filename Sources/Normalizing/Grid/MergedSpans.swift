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
