/// Texts as JSON and CSV want them.
enum TextEscape {
  /// Appends a JSON string (RFC 8259, section 7), quotes included.
  static func json(_ text: UnsafeBufferPointer<UInt8>, into lines: inout LineBuffer) {
    lines.append(UInt8(ascii: "\""))
    var written = 0
    while let special = firstSpecialInJSON(text, from: written) {
      lines.append(UnsafeBufferPointer(rebasing: text[written..<special]))
      appendEscape(text[special], to: &lines)
      written = special + 1
    }
    lines.append(UnsafeBufferPointer(rebasing: text[written...]))
    lines.append(UInt8(ascii: "\""))
  }

  /// Appends a CSV field (RFC 4180), in quotes where it holds a comma, a quote or a line end.
  static func csv(_ text: UnsafeBufferPointer<UInt8>, into lines: inout LineBuffer) {
    guard text.contains(where: isSpecialInCSV) else { return lines.append(text) }
    lines.append(UInt8(ascii: "\""))
    for byte in text {
      if byte == UInt8(ascii: "\"") { lines.append(byte) }
      lines.append(byte)
    }
    lines.append(UInt8(ascii: "\""))
  }

  /// The place of the first byte from `start` on that JSON wants escaped; eight are looked at in one go.
  private static func firstSpecialInJSON(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    let bytes = UnsafeRawBufferPointer(text)
    var place = start
    while place + 8 <= bytes.count,
      !hasSpecialInJSON(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    {
      place += 8
    }
    while place < bytes.count {
      if isSpecialInJSON(bytes[place]) { return place }
      place += 1
    }
    return nil
  }

  /// Whether one of eight bytes is a quote, a backslash or a control character.
  ///
  /// A byte is less than n exactly if it has no highest bit and loses it by n being taken away, as
  /// long as no byte below it borrows: so one that is found is there, whichever it is.
  @inline(__always)
  private static func hasSpecialInJSON(_ bytes: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = bytes ^ (ones &* 0x22)
    let backslashes = bytes ^ (ones &* 0x5C)
    let below =
      (bytes &- ones &* 0x20) & ~bytes | (quotes &- ones) & ~quotes
      | (backslashes &- ones) & ~backslashes
    return below & (ones &* 0x80) != 0
  }

  private static func isSpecialInJSON(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func isSpecialInCSV(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
  }

  private static func appendEscape(_ byte: UInt8, to lines: inout LineBuffer) {
    switch byte {
    case UInt8(ascii: "\""): lines.append("\\\"")
    case UInt8(ascii: "\\"): lines.append("\\\\")
    case 0x09: lines.append("\\t")
    case 0x0A: lines.append("\\n")
    case 0x0D: lines.append("\\r")
    default:
      lines.append(byte < 0x10 ? "\\u000" : "\\u001")
      let digit = byte & 0x0F
      lines.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
