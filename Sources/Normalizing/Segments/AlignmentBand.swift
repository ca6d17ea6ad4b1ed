/// The cells of an alignment's table that are looked at: a band around the diagonal.
struct AlignmentBand {
  private var lower: [Int] = []
  private var upper: [Int] = []
  private var starts: [Int] = []
  /// How many cells the band has.
  private(set) var size = 0

  /// Lays the band along the places where both texts have come equally far.
  init(en: [Double], zh: [Double]) {
    let centers = Self.centers(en: en, zh: zh)
    let width = Self.width(rows: en.count)
    for row in centers.indices {
      // The neighbours' centres are within the row, so that the band never breaks.
      let low = max(0, centers[max(row - 1, 0)] - width)
      let high = min(zh.count, centers[min(row + 1, centers.count - 1)] + width)
      lower.append(low)
      upper.append(high)
      starts.append(size)
      size += high - low + 1
    }
  }

  /// The whole table for letters of usual length; a narrower band the longer the text is.
  private static func width(rows: Int) -> Int {
    max(16, min(96, 200_000 / max(rows, 1)))
  }

  private static func centers(en: [Double], zh: [Double]) -> [Int] {
    let enTotal = max(en.reduce(0, +), 1)
    let zhTotal = max(zh.reduce(0, +), 1)
    var centers = [0]
    var enSum = 0.0
    var zhSum = 0.0
    var column = 0
    for (row, weight) in en.enumerated() {
      enSum += weight
      while column < zh.count, (zhSum + zh[column] / 2) / zhTotal <= enSum / enTotal {
        zhSum += zh[column]
        column += 1
      }
      centers.append(row == en.count - 1 ? zh.count : column)
    }
    return centers
  }

  /// The columns of a row.
  func columns(of row: Int) -> ClosedRange<Int> {
    lower[row]...upper[row]
  }

  /// The place of a cell in the band; `nil` outside it.
  func index(_ row: Int, _ column: Int) -> Int? {
    guard row >= 0, row < lower.count, column >= lower[row], column <= upper[row] else {
      return nil
    }
    return starts[row] + column - lower[row]
  }
}
