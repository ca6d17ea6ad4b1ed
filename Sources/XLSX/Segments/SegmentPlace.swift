/// Where a segment of a part begins, to give faults their place in it.
struct SegmentPlace {
  private var line = 1
  private var column = 1
  /// The lines of the head before a segment; the items begin on a line of their own.
  private var headLines = 0

  /// Whether a segment stands behind the head and not at the beginning of the part.
  private(set) var isAfterHead = false

  /// Goes on behind the segment whose end was parsed at `end`, end tags of `closing` bytes included.
  mutating func advance(
    to end: (line: Int, column: Int), closing: Int, headLines: Int
  ) {
    (line, column) = inFile(line: end.line, column: end.column - closing)
    guard !isAfterHead else { return }
    isAfterHead = true
    self.headLines = headLines
  }

  /// The place in the part of a place that the parser of a segment tells.
  func inFile(line: Int, column: Int) -> (line: Int, column: Int) {
    let inner = line - headLines
    return inner <= 1 ? (self.line, self.column + column - 1) : (self.line + inner - 1, column)
  }
}
