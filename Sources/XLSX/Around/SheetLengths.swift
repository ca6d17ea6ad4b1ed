/// The heights of a sheet's rows or the widths of its columns, in EMU.
struct SheetLengths {
  /// Rows or columns next to each other that have the same length.
  private struct Run {
    var range: ClosedRange<Int>
    let length: Double
    /// The distance from the start of the sheet.
    let start: Double
  }

  private var runs: [Run] = []
  private let standard: Double
  private let end: Int

  /// All lengths are `standard` at first; `end` is the last row or column of a sheet.
  init(standard: Double, end: Int) {
    self.standard = standard
    self.end = end
  }

  /// Sets the length of a range; ranges come in ascending order, others are passed over.
  mutating func set(_ range: ClosedRange<Int>, _ length: Double) {
    let lower = max(range.lowerBound, 1)
    let upper = min(range.upperBound, end)
    guard lower <= upper, lower > (runs.last?.range.upperBound ?? 0) else { return }
    if let last = runs.last, last.length == length, last.range.upperBound + 1 == lower {
      runs[runs.count - 1].range = last.range.lowerBound...upper
    } else {
      runs.append(Run(range: lower...upper, length: length, start: start(of: lower)))
    }
  }

  /// The distance from the start of the sheet to the start of a row or column.
  func start(of number: Int) -> Double {
    let count = count { $0.range.lowerBound < number }
    guard count > 0 else { return Double(number - 1) * standard }
    let run = runs[count - 1]
    if number <= run.range.upperBound {
      return run.start + Double(number - run.range.lowerBound) * run.length
    }
    return after(run) + Double(number - run.range.upperBound - 1) * standard
  }

  /// The row or column that a distance from the start of the sheet falls in.
  func number(at distance: Double) -> Int {
    let distance = max(0, distance)
    let count = count { $0.start <= distance }
    guard count > 0 else { return step(distance, standard, from: 1) }
    let run = runs[count - 1]
    if distance < after(run) {
      return step(distance - run.start, run.length, from: run.range.lowerBound)
    }
    return step(distance - after(run), standard, from: run.range.upperBound + 1)
  }

  private func after(_ run: Run) -> Double { run.start + Double(run.range.count) * run.length }

  private func step(_ rest: Double, _ length: Double, from first: Int) -> Int {
    guard length > 0 else { return min(first, end) }
    return Int(min(Double(first) + (rest / length).rounded(.down), Double(end)))
  }

  /// How many runs from the first on satisfy a condition that all further ones fail.
  private func count(_ isEarlier: (Run) -> Bool) -> Int {
    var lower = 0
    var upper = runs.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if isEarlier(runs[middle]) { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }
}
