/// Numbers of rows or columns as ascending ranges.
struct HiddenNumbers {
  private(set) var ranges: [ClosedRange<Int>] = []

  /// Adds a range; ranges that touch become one.
  mutating func add(_ range: ClosedRange<Int>) {
    guard let last = ranges.last else {
      ranges = [range]
      return
    }
    if range.lowerBound > last.upperBound + 1 {
      ranges.append(range)
    } else if range.lowerBound >= last.lowerBound {
      ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
    } else {
      insert(range)
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

  /// Rows out of order are rare: all is put in order anew.
  private mutating func insert(_ range: ClosedRange<Int>) {
    let all = (ranges + [range]).sorted { $0.lowerBound < $1.lowerBound }
    ranges.removeAll()
    for range in all { add(range) }
  }
}
