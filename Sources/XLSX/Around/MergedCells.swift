/// Merged ranges, to look up cells in.
///
/// The ranges are a balanced tree in sorted order: the middle of a slice is the root over its halves.
struct MergedCells: Sendable {
  private let ranges: [CellRange]
  /// For each root the last row that any range of its slice reaches.
  private let reach: [Int]

  init(_ merges: [CellRange]) {
    let sorted = merges.sorted()
    var reach = sorted.map(\.last.row)
    _ = Self.collect(&reach, 0..<sorted.count)
    ranges = sorted
    self.reach = reach
  }

  /// The range that a cell lies in; of overlapping ones the first by its top left cell.
  func range(at cell: CellReference) -> CellRange? { range(at: cell, in: 0..<ranges.count) }

  private func range(at cell: CellReference, in slice: Range<Int>) -> CellRange? {
    guard !slice.isEmpty else { return nil }
    let root = Self.root(of: slice)
    guard reach[root] >= cell.row else { return nil }
    if let found = range(at: cell, in: slice.lowerBound..<root) { return found }
    if ranges[root].contains(cell) { return ranges[root] }
    guard ranges[root].first <= cell else { return nil }
    return range(at: cell, in: root + 1..<slice.upperBound)
  }

  private static func root(of slice: Range<Int>) -> Int {
    slice.lowerBound + slice.count / 2
  }

  /// Raises each root's reach to that of its slice, and returns the whole slice's.
  private static func collect(_ reach: inout [Int], _ slice: Range<Int>) -> Int {
    guard !slice.isEmpty else { return 0 }
    let root = root(of: slice)
    let left = collect(&reach, slice.lowerBound..<root)
    let right = collect(&reach, root + 1..<slice.upperBound)
    reach[root] = max(reach[root], left, right)
    return reach[root]
  }
}
