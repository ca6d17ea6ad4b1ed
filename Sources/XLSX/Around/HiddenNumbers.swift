/// Numbers of rows or columns as ascending ranges.
struct HiddenNumbers {
  private var ordered: [ClosedRange<Int>] = []
  /// Ranges that did not come in order, to be sorted in when there are many.
  private var loose: [ClosedRange<Int>] = []

  /// The ranges, of which none touch.
  var ranges: [ClosedRange<Int>] { loose.isEmpty ? ordered : Self.merged(ordered + loose) }

  /// Adds a range; ranges that touch become one.
  mutating func add(_ range: ClosedRange<Int>) {
    guard let last = ordered.last, range.lowerBound <= last.upperBound + 1 else {
      ordered.append(range)
      return
    }
    if range.lowerBound >= last.lowerBound {
      ordered[ordered.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      return
    }
    loose.append(range)
    // Sorting costs no more for each range than so many additions, however they come.
    if loose.count > ordered.count + 100 {
      ordered = Self.merged(ordered + loose)
      loose.removeAll()
    }
  }

  /// The numbers from 1 to `end` that are in none of the ranges.
  func complement(to end: Int) -> [ClosedRange<Int>] {
    var result: [ClosedRange<Int>] = []
    var next = 1
    for range in ranges where next <= end {
      if range.lowerBound > next { result.append(next...(range.lowerBound - 1)) }
      next = range.upperBound + 1
    }
    if next <= end { result.append(next...end) }
    return result
  }

  private static func merged(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    var result = HiddenNumbers()
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) { result.add(range) }
    return result.ordered
  }
}
