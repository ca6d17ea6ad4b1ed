/// Looks at the first bytes of a worksheet.
enum SheetHead {
  /// The root's start tag, if rows can be parsed after it alone; nil where the sheet is written in an
  /// unusual way: another encoding, a prefixed root, comments before it, a `sheetData` with attributes.
  static func rootTag(in data: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    var start = 0
    if data.starts(with: [0xef, 0xbb, 0xbf]) { start = 3 }
    if has("<?xml", in: data, at: start) {
      guard let end = data[start...].firstIndex(of: UInt8(ascii: ">")),
        isUTF8(data[start..<end])
      else { return nil }
      start = end + 1
    }
    while start < data.count, XString.isBlank(data[start]) { start += 1 }
    guard has("<worksheet", in: data, at: start), let end = endOfTag(data, from: start),
      data[end - 1] != UInt8(ascii: "/"), hasSheetData(data, after: end)
    else { return nil }
    return UnsafeRawBufferPointer(rebasing: data[start...end])
  }

  /// Where the tag that begins at `start` has its `>`, outside of quotes.
  private static func endOfTag(_ data: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var quote: UInt8 = 0
    for position in start..<data.count {
      let byte = data[position]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return position
      }
    }
    return nil
  }

  private static func hasSheetData(_ data: UnsafeRawBufferPointer, after start: Int) -> Bool {
    for position in start..<data.count
    where data[position] == UInt8(ascii: "<") && has("<sheetData>", in: data, at: position) {
      return true
    }
    return false
  }

  /// Whether an XML declaration names no encoding but UTF-8.
  private static func isUTF8(_ declaration: Slice<UnsafeRawBufferPointer>) -> Bool {
    let text = String(decoding: declaration, as: UTF8.self).lowercased()
    guard let name = text.split(separator: "encoding").dropFirst().first else { return true }
    return name.drop { " =\"'".contains($0) }.hasPrefix("utf-8")
  }

  private static func has(
    _ text: StaticString, in data: UnsafeRawBufferPointer, at start: Int
  ) -> Bool {
    let count = text.utf8CodeUnitCount
    guard start + count <= data.count else { return false }
    return (0..<count).allSatisfy { data[start + $0] == text.utf8Start[$0] }
  }
}
