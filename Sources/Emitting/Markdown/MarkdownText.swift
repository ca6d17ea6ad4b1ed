/// Writes text so that a CommonMark or GitHub reader shows exactly that text.
///
/// Everything that Markdown could take for its own sign is escaped, and no more than that, so that
/// the source stays readable. A line end becomes a hard break (`\` at the line's end), a blank line
/// a new paragraph; what Markdown would strip or change (spaces at a line's edges, tabs, control
/// characters) becomes a character reference such as `&#32;`.
struct MarkdownText {
  /// Where the text stands, which decides how its line ends are written.
  enum Place {
    /// Paragraphs whose lines each begin with these characters, such as `> ` in a block quote.
    case paragraphs(linePrefix: String)
    /// One line, such as a heading: line ends become spaces.
    case line
    /// A cell of a table: line ends become `<br>`.
    case tableCell
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let place: Place
  private var index = 0
  /// Where the plain bytes begin that are yet to be written.
  private var plainStart = 0
  private var lineStart = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>, in place: Place) {
    self.bytes = bytes
    self.place = place
  }

  /// Writes a text.
  static func write(_ text: String, in place: Place, to out: inout ByteWriter) {
    text.withUTF8Bytes { bytes in
      var text = MarkdownText(bytes, in: place)
      text.write(to: &out)
    }
  }

  private mutating func write(to out: inout ByteWriter) {
    while index < bytes.count {
      let byte = bytes[index]
      guard MarkdownSigns.mayNeedCare(byte) else {
        index += 1
        continue
      }
      if byte == UInt8(ascii: "\n") {
        writePlain(to: &out)
        writeLineEnds(to: &out)
      } else if let (code, length) = MarkdownSigns.reference(in: bytes, at: index, isAtLineEdge) {
        writePlain(to: &out)
        writeReference(to: code, out: &out)
        index += length
        plainStart = index
      } else if let end = MarkdownSigns.autolinkEnd(in: bytes, from: index) {
        writePlain(to: &out)
        index = end
        out.write(byte: UInt8(ascii: "<"))
        writePlain(to: &out)
        out.write(byte: UInt8(ascii: ">"))
      } else {
        if mustBeEscaped(byte) {
          writePlain(to: &out)
          out.write(byte: UInt8(ascii: "\\"))
        }
        index += 1
      }
    }
    writePlain(to: &out)
  }

  private mutating func writePlain(to out: inout ByteWriter) {
    out.write(bytes: UnsafeBufferPointer(rebasing: bytes[plainStart..<index]))
    plainStart = index
  }

  // MARK: Line ends

  private mutating func writeLineEnds(to out: inout ByteWriter) {
    let start = index
    while index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
    plainStart = index
    lineStart = index
    let count = index - start
    let isInside = start > 0 && index < bytes.count
    switch place {
    case .line:
      if isInside { out.write(" ") }
    case .tableCell:
      for _ in 0..<count { out.write("<br>") }
    case .paragraphs(let linePrefix) where isInside:
      if count == 1 {
        out.write("\\\n")
      } else {
        out.write(linePrefix.first == ">" ? "\n>\n" : "\n\n")
      }
      out.write(linePrefix)
      for _ in 0..<max(count - 2, 0) { writeReference(to: 0x0A, out: &out) }
    case .paragraphs:
      for _ in 0..<count { writeReference(to: 0x0A, out: &out) }
    }
  }

  private func writeReference(to code: Int, out: inout ByteWriter) {
    out.write("&#")
    out.write(code)
    out.write(byte: UInt8(ascii: ";"))
  }

  // MARK: Escapes

  /// Whether the byte at ``index`` stands at a line's edge; for a longer character, its first byte.
  private func isAtLineEdge(length: Int) -> Bool {
    index == lineStart || byte(at: index + length) == UInt8(ascii: "\n")
  }

  private func mustBeEscaped(_ byte: UInt8) -> Bool {
    switch byte {
    case "\\", "`", "*", "[", "]", "<", "~", "$", "|":
      return true
    case "_":
      let isInWord =
        self.byte(at: index - 1).isAlphanumeric && self.byte(at: index + 1).isAlphanumeric
      return !isInWord
    case "&":
      let next = self.byte(at: index + 1)
      return next.isAlphanumeric || next == "#"
    case "+", "-", ">", "=":
      return index == lineStart
    case ":":
      // GitHub makes links of addresses without brackets, and shows the escapes in them.
      return index == lineStart
        || (self.byte(at: index + 1) == "/" && self.byte(at: index + 2) == "/")
    case "#":
      if case .line = place { return true }
      return index == lineStart
    case ".":
      return endsListNumber || followsWorldWideWeb
    case ")":
      return endsListNumber
    default:
      return false
    }
  }

  /// Whether the sign at ``index`` would make the digits before it the number of a list item.
  private var endsListNumber: Bool {
    guard (1...9).contains(index - lineStart) else { return false }
    let next = byte(at: index + 1)
    return (next == "\n" || next == " " || next == "\t")
      && bytes[lineStart..<index].allSatisfy(\.isDigit)
  }

  /// Whether the full stop at ``index`` would make what follows `www` a link on GitHub.
  private var followsWorldWideWeb: Bool {
    (1...3).allSatisfy { byte(at: index - $0) | 0x20 == "w" }
  }

  /// The byte at an offset; a line end beyond the text's ends.
  private func byte(at offset: Int) -> UInt8 {
    bytes.indices.contains(offset) ? bytes[offset] : UInt8(ascii: "\n")
  }
}

extension ByteWriter {
  /// Writes a text as Markdown.
  mutating func write(markdown text: String, in place: MarkdownText.Place) {
    MarkdownText.write(text, in: place, to: &self)
  }
}
