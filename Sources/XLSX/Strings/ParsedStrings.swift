/// Shared strings: their bytes, and where each ends.
struct ParsedStrings: ParsedSegment {
  var bytes = Arena<UInt8>(capacity: 1 << 16)
  var ends = Arena<UInt32>(capacity: 1024)

  init() {}

  func free() {
    bytes.free()
    ends.free()
  }

  /// What they take of the budget of bytes; the place of a string takes four.
  var size: Int { bytes.count + 4 * ends.count }

  /// Adds the strings of a later segment.
  mutating func append(_ later: ParsedStrings) {
    let start = UInt32(clamping: bytes.count)
    bytes.append(later.bytes.base, count: later.bytes.count)
    for end in later.ends.buffer { ends.append(start &+ end) }
  }

  /// Gives the memory to a reader of them, and goes on with none.
  mutating func take() -> SharedStrings {
    bytes.trim()
    ends.trim()
    defer { self = ParsedStrings() }
    return SharedStrings(bytes: bytes, ends: ends)
  }
}
