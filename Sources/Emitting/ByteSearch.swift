extension UnsafeBufferPointer<UInt8> {
  /// Where `pattern` begins for the first time from `start` on; it must not be empty.
  func firstOffset(of pattern: [UInt8], from start: Int = 0, before end: Int? = nil) -> Int? {
    let last = (end ?? count) - pattern.count
    guard let first = pattern.first, start <= last else { return nil }
    for offset in start...last where self[offset] == first && hasBytes(pattern, at: offset) {
      return offset
    }
    return nil
  }

  /// Whether `pattern` stands at `offset`; it must fit in.
  func hasBytes(_ pattern: [UInt8], at offset: Int) -> Bool {
    for index in pattern.indices where self[offset + index] != pattern[index] { return false }
    return true
  }
}
