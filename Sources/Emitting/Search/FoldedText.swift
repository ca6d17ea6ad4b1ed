/// A text as searching compares it: full-width letters, digits and signs narrow, ASCII and Latin-1
/// letters in lower case, typographic quotes straight, control characters as spaces, and no white space
/// between Han characters (where line wrapping leaves it).
enum FoldedText {
  /// Folds a text to UTF-8 bytes.
  static func fold(_ text: String) -> [UInt8] {
    text.withUTF8Bytes { bytes in
      var folded: [UInt8] = []
      folded.reserveCapacity(bytes.count)
      fold(bytes) { byte, _ in folded.append(byte) }
      return folded
    }
  }

  /// Folds a text and remembers for each byte where the character begins that it came from.
  static func foldWithOffsets(_ text: String) -> (bytes: [UInt8], offsets: [Int]) {
    text.withUTF8Bytes { bytes in
      var folded: [UInt8] = []
      var offsets: [Int] = []
      folded.reserveCapacity(bytes.count)
      offsets.reserveCapacity(bytes.count)
      fold(bytes) { byte, offset in
        folded.append(byte)
        offsets.append(offset)
      }
      return (folded, offsets)
    }
  }

  @inline(__always)
  private static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, _ emit: (_ byte: UInt8, _ offset: Int) -> Void
  ) {
    var index = 0
    var followsHan = false
    while index < bytes.count {
      let lead = bytes[index]
      // Almost all text is letters, digits and Han characters.
      if 0x21..<0x80 ~= lead {
        emit(lead.asciiLowercased, index)
        followsHan = false
        index += 1
        continue
      }
      if 0xE4...0xE9 ~= lead, index + 2 < bytes.count {
        emit(lead, index)
        emit(bytes[index + 1], index)
        emit(bytes[index + 2], index)
        followsHan = true
        index += 3
        continue
      }
      let length = min(characterLength(lead), bytes.count - index)
      let character = UnsafeBufferPointer(rebasing: bytes[index..<index + length])
      let narrow = narrowed(character)
      if narrow == 0x20, followsHan, let next = endOfSpace(bytes, after: index + length) {
        index = next
        continue
      }
      if let narrow {
        emit(narrow, index)
      } else if isLatinCapital(character) {
        emit(0xC3, index)
        emit(character[1] + 0x20, index)
      } else {
        for byte in character { emit(byte, index) }
      }
      followsHan = isHan(character)
      index += length
    }
  }

  /// Where the white space ends at `index`, if a Han character stands there.
  private static func endOfSpace(_ bytes: UnsafeBufferPointer<UInt8>, after index: Int) -> Int? {
    var index = index
    while index < bytes.count {
      let length = min(characterLength(bytes[index]), bytes.count - index)
      let character = UnsafeBufferPointer(rebasing: bytes[index..<index + length])
      if isHan(character) { return index }
      guard narrowed(character) == 0x20 else { return nil }
      index += length
    }
    return nil
  }

  /// How many bytes a character takes that begins with this one.
  static func characterLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0...: 4
    default: 1
    }
  }

  /// The ASCII byte that a character is compared as, in lower case.
  private static func narrowed(_ character: UnsafeBufferPointer<UInt8>) -> UInt8? {
    switch (character.count, character[0]) {
    case (1, 0..<0x20):
      return 0x20
    case (1, let byte):
      return byte.asciiLowercased
    case (2, 0xC2) where character[1] == 0xA0:
      return 0x20
    case (3, 0xE2), (3, 0xE3), (3, 0xEF):
      break
    default:
      return nil
    }
    let high = Int(character[0] & 0x0F) << 12 | Int(character[1] & 0x3F) << 6
    let code = high | Int(character[2] & 0x3F)
    switch code {
    case 0x2018, 0x2019: return UInt8(ascii: "'")
    case 0x201C, 0x201D: return UInt8(ascii: "\"")
    case 0x3000: return 0x20
    case 0xFF01...0xFF5E: return UInt8(truncatingIfNeeded: code - 0xFEE0).asciiLowercased
    default: return nil
    }
  }

  /// Whether a character is a capital letter of Latin-1 (U+00C0 to U+00DE).
  private static func isLatinCapital(_ character: UnsafeBufferPointer<UInt8>) -> Bool {
    character.count == 2 && character[0] == 0xC3 && (0x80...0x9E).contains(character[1])
      && character[1] != 0x97
  }

  /// Whether a character is a Han character of the basic plane (U+3400 to U+9FFF).
  private static func isHan(_ character: UnsafeBufferPointer<UInt8>) -> Bool {
    guard character.count == 3 else { return false }
    return (0xE4...0xE9).contains(character[0]) || (character[0] == 0xE3 && character[1] >= 0x90)
  }
}
