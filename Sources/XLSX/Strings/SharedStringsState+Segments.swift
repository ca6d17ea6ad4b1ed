extension SharedStringsState: SegmentState {
  static let shape = SegmentShape(root: "sst", list: nil, item: "si")

  var carriesNothing: Bool { skippedDepth == 0 && phoneticDepth == 0 && !isCollecting }

  mutating func goBack(to earlier: SharedStringsState) {
    var state = earlier
    state.strings = strings
    state.strings.bytes.count = earlier.strings.bytes.count
    state.strings.ends.count = earlier.strings.ends.count
    self = state
  }

  mutating func exchange(with parsed: inout ParsedStrings) { swap(&strings, &parsed) }

  mutating func advance(over parsed: ParsedStrings, bytes: Int) -> Bool {
    // Strings never take more of the budget than the bytes they are read from.
    guard carriesNothing, bytes <= room else { return false }
    strings.append(parsed)
    return true
  }

  func free() { strings.free() }
}
