/// What Markdown does with single characters and addresses, decided on UTF-8 bytes.
enum MarkdownSigns {
  /// Whether a byte needs a closer look; all others are written as they are.
  static func mayNeedCare(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x20, 0x7F, 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: true
    case "\\", "`", "*", "[", "]", "<", "~", "$", "|", "_", "&": true
    case "+", "-", ">", "=", ":", "#", ".", ")", "h", "H": true
    default: false
    }
  }

  /// The character at `index` if it must be written as a reference, and its length in bytes.
  ///
  /// Control characters and line separators always must, white space only at the edge of a line,
  /// where readers strip it.
  static func reference(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ isAtLineEdge: (_ length: Int) -> Bool
  ) -> (code: Int, length: Int)? {
    let byte = bytes[index]
    switch byte {
    case 0x20:
      return isAtLineEdge(1) ? (0x20, 1) : nil
    case 0..<0x20, 0x7F:
      return (Int(byte), 1)
    case 0xC2 where index + 1 < bytes.count:
      let code = Int(bytes[index + 1])
      return code < 0xA0 || (code == 0xA0 && isAtLineEdge(2)) ? (code, 2) : nil
    case 0xE1, 0xE2, 0xE3, 0xEF:
      guard index + 2 < bytes.count else { return nil }
      let high = Int(byte & 0x0F) << 12 | Int(bytes[index + 1] & 0x3F) << 6
      let code = high | Int(bytes[index + 2] & 0x3F)
      switch code {
      case 0x2028, 0x2029, 0xFEFF: return (code, 3)
      case 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return isAtLineEdge(3) ? (code, 3) : nil
      default: return nil
      }
    default:
      return nil
    }
  }

  /// Where the web address ends that begins at `index`, without the marks that end a sentence.
  ///
  /// As `<https://…>` an address needs no escapes and is a link in every reader.
  static func autolinkEnd(in bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int? {
    guard bytes[index] | 0x20 == "h", index == 0 || !bytes[index - 1].isLetter else {
      return nil
    }
    let rest = bytes[index...]
    let schemes: [StaticString] = ["https://", "http://"]
    guard let scheme = schemes.first(where: { rest.hasASCIIPrefix($0) }) else { return nil }
    let start = index + scheme.utf8CodeUnitCount
    var end = start
    while end < bytes.count, mayStandInAutolink(bytes[end]), !isReference(bytes[end...]) {
      end += 1
    }
    while end > start, endsSentence(bytes[end - 1]) { end -= 1 }
    return end > start ? end : nil
  }

  private static func mayStandInAutolink(_ byte: UInt8) -> Bool {
    switch byte {
    case "<", ">", "\"", "\\", "`", "|": false
    default: (0x21...0x7E).contains(byte)
    }
  }

  /// Whether a character reference such as `&amp;` begins here, which some readers decode in an
  /// address and others don't.
  private static func isReference(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = bytes.first, first == "&" else { return false }
    let name = bytes.dropFirst().prefix { $0.isAlphanumeric || $0 == "#" }
    return !name.isEmpty && name.endIndex < bytes.endIndex && bytes[name.endIndex] == ";"
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    switch byte {
    case ".", ",", ";", ":", "!", "?", ")", "]", "'", "*", "_", "~": true
    default: false
    }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether the bytes begin with that lower-case text, upper and lower case being the same.
  fileprivate func hasASCIIPrefix(_ prefix: StaticString) -> Bool {
    guard count >= prefix.utf8CodeUnitCount else { return false }
    return prefix.withUTF8Buffer { wanted in
      zip(self, wanted).allSatisfy { byte, wanted in
        byte == wanted || (byte.isLetter && byte | 0x20 == wanted)
      }
    }
  }
}
