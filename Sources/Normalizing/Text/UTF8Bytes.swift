/// Takes UTF-8 apart that a `String` vouches for.
enum UTF8Bytes {
  /// The scalar that begins at an index, and where the next one begins.
  ///
  /// A sequence that is cut short, which no string holds, reads as the replacement character.
  @inline(__always)
  static func scalar(at index: Int, of bytes: [UInt8]) -> (scalar: Unicode.Scalar, next: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (Unicode.Scalar(bytes[index]), index + 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return ("\u{FFFD}", bytes.count) }
    var value = first & (0x7F >> UInt32(length))
    for step in 1..<length { value = value << 6 | UInt32(bytes[index + step] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", index + length)
  }
}
