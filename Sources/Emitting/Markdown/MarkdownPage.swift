import CorpusModel

/// A page being written: headings, paragraphs, links and tables.
struct MarkdownPage {
  var out: ByteWriter

  init(sink: @escaping ByteSink) {
    out = ByteWriter(sink: sink)
  }

  mutating func heading(_ level: Int, _ body: (inout MarkdownPage) -> Void) {
    out.write(byte: UInt8(ascii: "#"), count: level)
    out.write(" ")
    body(&self)
    out.write("\n\n")
  }

  mutating func heading(_ level: Int, _ text: String) {
    heading(level) { $0.line(text) }
  }

  /// Writes a text on one line.
  mutating func line(_ text: String) {
    out.write(markdown: text, in: .line)
  }

  /// Writes an English and a Chinese text on one line.
  mutating func line(_ text: Localized, number: String? = nil, otherwise: String = "") {
    if let number {
      line(number)
      out.write(" ")
    }
    switch (text.en, text.zh) {
    case (let en?, let zh?):
      line(en)
      out.write(" · ")
      line(zh)
    default:
      line(text.en ?? text.zh ?? otherwise)
    }
  }

  /// Writes a paragraph, or several if the text holds blank lines, and the blank line after it.
  mutating func paragraph(_ text: String, prefix: String = "", isStrong: Bool = false) {
    let mark = isStrong && MarkdownPage.mayBeStrong(text) ? "**" : ""
    out.write(prefix)
    out.write(mark)
    out.write(markdown: text, in: .paragraphs(linePrefix: prefix))
    out.write(mark)
    out.write("\n\n")
  }

  /// Whether a text can stand between `**` and be nothing but strong: one line, no space at its edges.
  private static func mayBeStrong(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    return !first.properties.isWhitespace && !last.properties.isWhitespace
      && !text.utf8.contains(UInt8(ascii: "\n"))
  }

  /// Writes the English text and the Chinese one as a block quote under it.
  mutating func paragraphs(en: String?, zh: String?, areStrong: Bool = false) {
    if let en, !en.isEmpty { paragraph(en, isStrong: areStrong) }
    if let zh, !zh.isEmpty { paragraph(zh, prefix: "> ", isStrong: areStrong) }
  }

  /// Writes a link; `path` is relative to the page.
  mutating func link(to path: String, _ label: (inout MarkdownPage) -> Void) {
    out.write("[")
    label(&self)
    out.write("](")
    destination(path)
    out.write(")")
  }

  /// Writes a picture; `path` is relative to the page.
  mutating func picture(_ path: String, alternative: String) {
    out.write("!")
    link(to: path) { $0.line(alternative) }
  }

  /// Writes a path with everything percent-encoded that a link can't hold (RFC 3986, section 2.3).
  private mutating func destination(_ path: String) {
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in path.utf8 {
      switch byte {
      case _ where byte.isAlphanumeric: out.write(byte: byte)
      case "/", ".", "-", "_", "~": out.write(byte: byte)
      default:
        out.write(byte: UInt8(ascii: "%"))
        out.write(byte: digits[Int(byte >> 4)])
        out.write(byte: digits[Int(byte & 0x0F)])
      }
    }
  }

  // MARK: Tables

  /// Writes a table's header; columns that hold numbers are aligned right.
  mutating func tableHeader(_ names: [String], numbers: Set<Int> = []) {
    row(names) { page, name in page.out.write(name) }
    row(names.indices) { page, index in page.out.write(numbers.contains(index) ? "--:" : "---") }
  }

  /// Writes a row, one cell for each element.
  mutating func row<Cells: Sequence>(
    _ cells: Cells, _ body: (inout MarkdownPage, Cells.Element) -> Void
  ) {
    out.write("|")
    for cell in cells {
      out.write(" ")
      body(&self, cell)
      out.write(" |")
    }
    out.write("\n")
  }

  /// Writes a row of plain texts; `nil` leaves a cell empty.
  mutating func row(_ texts: [String?]) {
    row(texts) { page, text in
      if let text { page.out.write(markdown: text, in: .tableCell) }
    }
  }

  mutating func blankLine() {
    out.write("\n")
  }
}
