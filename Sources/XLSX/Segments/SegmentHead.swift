/// What is written around the items of a part to make a document of some of them.
struct SegmentHead {
  /// The root's start tag, that of the list, and a line break: items begin on a line of their own.
  let opening: [UInt8]
  /// The end tags.
  let closing: [UInt8]
  /// How an item's start tag begins.
  let item: [UInt8]
  /// The lines of `opening`.
  let lines: Int

  /// Looks at the first bytes of a part; nil where it is written in an unusual way: another encoding,
  /// comments before the root, a list with attributes or of another prefix.
  init?(_ shape: SegmentShape, in data: UnsafeRawBufferPointer) {
    guard let start = Self.root(in: data), let end = Self.endOfTag(data, from: start),
      data[end - 1] != UInt8(ascii: "/"),
      let prefix = Self.prefix(of: shape.root, in: data[(start + 1)...end])
    else { return nil }
    var opening = Array(data[start...end])
    var closing = Self.tag("</", prefix, shape.root) + [UInt8(ascii: ">")]
    if let list = shape.list {
      let tag = Self.tag("<", prefix, list) + [UInt8(ascii: ">")]
      guard Self.contains(data[end...], tag) else { return nil }
      opening += tag
      closing = Self.tag("</", prefix, list) + [UInt8(ascii: ">")] + closing
    }
    opening.append(UInt8(ascii: "\n"))
    self.opening = opening
    self.closing = closing
    item = Self.tag("<", prefix, shape.item)
    lines = opening.count { $0 == UInt8(ascii: "\n") }
  }

  /// Where an item begins in the data, as far behind its beginning as there is one; 0 where there is
  /// none but there.
  func lastItem(in data: UnsafeRawBufferPointer) -> Int {
    var position = data.count - item.count - 1
    while position > 0 {
      if data[position] == UInt8(ascii: "<"), Self.has(item, in: data, at: position),
        [UInt8(ascii: " "), UInt8(ascii: ">"), UInt8(ascii: "/")].contains(
          data[position + item.count])
      {
        return position
      }
      position -= 1
    }
    return 0
  }

  /// Where the root's start tag begins, if nothing but an XML declaration stands before it.
  private static func root(in data: UnsafeRawBufferPointer) -> Int? {
    var start = 0
    if data.starts(with: [0xef, 0xbb, 0xbf]) { start = 3 }
    if has(Array("<?xml".utf8), in: data, at: start) {
      guard let end = data[start...].firstIndex(of: UInt8(ascii: ">")),
        isUTF8(data[start..<end])
      else { return nil }
      start = end + 1
    }
    while start < data.count, XString.isBlank(data[start]) { start += 1 }
    return start < data.count && data[start] == UInt8(ascii: "<") ? start : nil
  }

  /// What stands before `name` at the beginning of the tag, a colon included; nil where its name is
  /// another.
  private static func prefix(
    of name: StaticString, in tag: Slice<UnsafeRawBufferPointer>
  ) -> [UInt8]? {
    let whole = tag.prefix { !XString.isBlank($0) && $0 != UInt8(ascii: ">") }
    let prefix = whole.dropLast(name.utf8CodeUnitCount)
    guard whole.dropFirst(prefix.count).elementsEqual(bytes(name)),
      prefix.isEmpty || prefix.last == UInt8(ascii: ":")
    else { return nil }
    return Array(prefix)
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

  /// Whether an XML declaration names no encoding but UTF-8.
  private static func isUTF8(_ declaration: Slice<UnsafeRawBufferPointer>) -> Bool {
    let text = String(decoding: declaration, as: UTF8.self).lowercased()
    guard let name = text.split(separator: "encoding").dropFirst().first else { return true }
    return name.drop { " =\"'".contains($0) }.hasPrefix("utf-8")
  }

  private static func contains(_ data: Slice<UnsafeRawBufferPointer>, _ tag: [UInt8]) -> Bool {
    data.indices.contains { data[$0] == UInt8(ascii: "<") && has(tag, in: data.base, at: $0) }
  }

  private static func has(
    _ text: [UInt8], in data: UnsafeRawBufferPointer, at start: Int
  ) -> Bool {
    guard text.count <= data.count - start else { return false }
    return text.indices.allSatisfy { data[start + $0] == text[$0] }
  }

  private static func tag(_ start: StaticString, _ prefix: [UInt8], _ name: StaticString) -> [UInt8]
  {
    bytes(start) + prefix + bytes(name)
  }

  private static func bytes(_ text: StaticString) -> [UInt8] {
    text.withUTF8Buffer { Array($0) }
  }
}
