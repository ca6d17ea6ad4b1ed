/// Takes UTF-8 apart that a `String` vouches for.
enum UTF8Bytes {
  /// The scalar that begins at an index, and where the next one begins.
  ///
  /// A sequence that is cut short, which no string holds, reads as the replacement character.
  @inline(__always)
  static func scalar(
    at index: Int, of bytes: UnsafeBufferPointer<UInt8>
  ) -> (scalar: Unicode.Scalar, next: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (Unicode.Scalar(bytes[index]), index + 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return ("\u{FFFD}", bytes.count) }
    let second = UInt32(bytes[index + 1] & 0x3F)
    if length == 2 { return (scalar((first & 0x1F) << 6 | second), index + 2) }
    let third = UInt32(bytes[index + 2] & 0x3F)
    if length == 3 { return (scalar((first & 0x0F) << 12 | second << 6 | third), index + 3) }
    let fourth = UInt32(bytes[index + 3] & 0x3F)
    return (scalar((first & 0x07) << 18 | second << 12 | third << 6 | fourth), index + 4)
  }

  @inline(__always)
  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
