import Testing
import XMLEvents

/// Writes down every event in one line each.
private struct Recorder: XMLHandler {
  var lines: [String] = []

  mutating func start(_ element: borrowing XMLElement) {
    var line = "<\(element.name.string)"
    if element.namespace.start != nil { line += " in \(element.namespace.string)" }
    var attributes: [String] = []
    element.forEachAttribute { name, namespace, value in
      let space = namespace.start == nil ? "" : "{\(namespace.string)}"
      attributes.append("\(space)\(name.string)=\(value)")
    }
    lines.append(([line] + attributes).joined(separator: " "))
  }

  mutating func end(_ name: XMLName, namespace: XMLName, text: XMLText) {
    lines.append(">\(name.string) \(text.string)")
  }
}

@Suite struct XMLReaderTests {
  private func events(_ xml: String) throws -> [String] {
    try XMLReader.read(Array(xml.utf8), Recorder()).lines
  }

  @Test func reportsElementsAttributesAndText() throws {
    #expect(
      try events(#"<a x="1"><b>one &lt; two</b><c y="&amp;&#65;"/></a>"#)
        == ["<a x=1", "<b", ">b one < two", "<c y=&A", ">c ", ">a "])
  }

  @Test func resolvesNamespacesWhateverThePrefix() throws {
    #expect(
      try events(#"<p:a xmlns:p="urn:p" xmlns="urn:d" p:x="1" y="2"><b/></p:a>"#)
        == ["<a in urn:p {urn:p}x=1 y=2", "<b in urn:d", ">b ", ">a "])
  }

  @Test func joinsTextOfReferencesAndCDATA() throws {
    #expect(try events("<a>一&#x4E8C;<![CDATA[<三>]]>\r\n四</a>") == ["<a", ">a 一二<三>\n四"])
  }

  @Test func readsTheSameInEveryChunking() throws {
    let xml = Array("\u{FEFF}<a 名=\"值\">文&amp;字\r\n<b><![CDATA[x]]y]]></b><!-- c --></a>".utf8)
    let whole = try XMLReader.read(xml, Recorder()).lines
    for size in 1...xml.count {
      var reader = XMLReader(Recorder())
      for start in stride(from: 0, to: xml.count, by: size) {
        try xml[start..<min(start + size, xml.count)].withUnsafeBytes { try reader.parse($0) }
      }
      #expect(try reader.finish().lines == whole)
    }
  }

  @Test(
    arguments: [true, false],
    ["\u{FEFF}", "\u{FEFF}<?xml version='1.0' encoding='UTF-16'?>", "<?xml version='1.0'?>"])
  func readsUTF16(bigEndian: Bool, start: String) throws {
    let bytes = (start + "<a>文字</a>").utf16.flatMap { unit in
      bigEndian ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
    }
    for size in [1, 2, 3, 7, bytes.count] {
      var reader = XMLReader(Recorder())
      for start in stride(from: 0, to: bytes.count, by: size) {
        try bytes[start..<min(start + size, bytes.count)].withUnsafeBytes { try reader.parse($0) }
      }
      #expect(try reader.finish().lines == ["<a", ">a 文字"])
    }
  }

  @Test func comparesNamesWithLiterals() throws {
    struct Names: XMLHandler {
      var seen: [String] = []
      mutating func start(_ element: borrowing XMLElement) {
        switch element.name {
        case "row": seen.append("row!")
        case "ro", "rows": seen.append("not row")
        default: seen.append(element.name.string)
        }
        #expect(element["r"] == "7")
        #expect(element["R"] == nil)
        #expect(element["id", in: ["urn:q", "urn:r"]] == "rId1")
        #expect(element["id"] == nil)
      }
    }
    let xml = #"<row xmlns:z="urn:r" r="7" z:id="rId1"/>"#
    #expect(try XMLReader.read(Array(xml.utf8), Names()).seen == ["row!"])
  }
}
