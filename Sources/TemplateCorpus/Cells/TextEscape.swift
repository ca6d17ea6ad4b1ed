/// Texts as JSON and CSV want them.
enum TextEscape {
  /// Appends a JSON string (RFC 8259, section 7), quotes included.
  static func json(_ text: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var written = 0
    for position in text.indices where isSpecialInJSON(text[position]) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<position]))
      appendEscape(text[position], to: &bytes)
      written = position + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends a CSV field (RFC 4180), in quotes where it holds a comma, a quote or a line end.
  static func csv(_ text: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
    guard text.contains(where: isSpecialInCSV) else {
      bytes.append(contentsOf: text)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isSpecialInJSON(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func isSpecialInCSV(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
  }

  private static func appendEscape(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case 0x09: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
    case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
    case 0x0D: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
    default:
      let digit = byte & 0x0F
      bytes += Array("\\u00".utf8)
      bytes += [UInt8(ascii: "0") + byte >> 4]
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
