/// Merged ranges, to look up cells in.
struct MergedCells {
  /// Ranges by their first row, with the last row that any range up to here reaches.
  private let ranges: [(range: CellRange, reach: Int)]

  init(_ merges: [CellRange]) {
    var reach = 0
    ranges = merges.sorted().map { range in
      reach = max(reach, range.last.row)
      return (range, reach)
    }
  }

  /// The range that a cell lies in.
  func range(at cell: CellReference) -> CellRange? {
    var lower = 0
    var upper = ranges.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if ranges[middle].range.first <= cell { lower = middle + 1 } else { upper = middle }
    }
    // Ranges that begin at or before the cell, back to where none reaches its row any more.
    while lower > 0, ranges[lower - 1].reach >= cell.row {
      lower -= 1
      if ranges[lower].range.contains(cell) { return ranges[lower].range }
    }
    return nil
  }
}
