extension UInt8 {
  /// Matches a byte against an ASCII character, in a `switch` too.
  static func ~= (character: Unicode.Scalar, byte: UInt8) -> Bool {
    character.value == UInt32(byte)
  }

  /// Whether the byte is that ASCII character.
  static func == (byte: UInt8, character: Unicode.Scalar) -> Bool {
    UInt32(byte) == character.value
  }

  var isDigit: Bool { self &- 0x30 < 10 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isAlphanumeric: Bool { isDigit || isLetter }

  /// The byte, or the small letter if it is a capital one.
  var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
