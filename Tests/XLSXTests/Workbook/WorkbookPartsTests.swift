import Testing
import WorkbookBuilder

@testable import XLSX

/// Parts are found wherever writers put them.
@Suite struct WorkbookPartsTests {
  private static let row = #"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#

  private func builder() -> WorkbookBuilder {
    var book = WorkbookBuilder()
    book.add(sheet: "S", rows: Self.row)
    book.sharedStrings = "<si><t>found</t></si>"
    return book
  }

  private func read(_ book: WorkbookBuilder) throws -> [String] {
    try Cells.lines(Workbook(bytes: book.bytes(), name: "book.xlsx"))
  }

  private func read(_ zip: ZipBuilder) throws -> [String] {
    try Cells.lines(Workbook(bytes: zip.bytes(), name: "book.xlsx"))
  }

  @Test func readsAnOrdinaryWorkbook() throws {
    #expect(try read(builder()) == ["A1 text found"])
  }

  @Test(arguments: [
    ("worksheets/sheet1.xml", "sharedStrings.xml"),
    ("/xl/worksheets/sheet1.xml", "/xl/sharedStrings.xml"),
    ("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"),
    ("..\\xl\\worksheets\\sheet1.xml", "./sharedStrings.xml"),
    ("WORKSHEETS/Sheet1.XML", "sharedstrings.xml"),
    ("worksheets/sheet%31.xml", "shared%53trings.xml"),
  ])
  func resolvesTargets(sheet: String, strings: String) throws {
    var book = builder()
    book.add(
      part: "xl/_rels/workbook.xml.rels",
      WorkbookBuilder.relationshipsXML([
        .init("rId1", type: "worksheet", target: sheet),
        .init("rId2", type: "sharedStrings", target: strings),
      ]))
    #expect(try read(book) == ["A1 text found"])
  }

  @Test func findsTheWorkbookPartAnywhere() throws {
    var zip = ZipBuilder()
    let book = builder()
    zip.add(
      "_rels/.rels",
      WorkbookBuilder.relationshipsXML([
        .init("rId9", type: "officeDocument", target: "deep/down/book")
      ]))
    zip.add("deep/down/book", try #require(book.text(ofPart: "xl/workbook.xml")))
    zip.add(
      "deep/down/_rels/book.rels",
      WorkbookBuilder.relationshipsXML([
        .init("rId1", type: "worksheet", target: "/data"),
        .init("rId2", type: "sharedStrings", target: "../strings.bin"),
      ]))
    zip.add("data", book.sheets[0].xml)
    zip.add("deep/strings.bin", try #require(book.text(ofPart: "xl/sharedStrings.xml")))
    #expect(try read(zip) == ["A1 text found"])
  }

  @Test func findsTheWorkbookPartByItsContentType() throws {
    var book = builder()
    book.add(part: "_rels/.rels", "<Relationships/>")
    #expect(try read(book) == ["A1 text found"])
    book.add(part: "_rels/.rels", "<broken")
    #expect(try read(book) == ["A1 text found"])
  }

  @Test func ignoresWhatItDoesNotNeed() throws {
    var book = builder()
    book.relationships = [
      .init("x1", type: "http://example.com/unknown", target: "NULL"),
      .init("x2", type: "theme", target: "theme/missing.xml"),
      .init("x3", type: "worksheet", target: "worksheets/missing.xml"),
      .init("x4", type: "calcChain", target: ""),
      .init("x5", type: "sharedStrings", target: "NULL"),
      .init("x6", type: "hyperlink", target: "http://example.com/%zz", external: true),
    ]
    book.add(part: "docProps/core.xml", "<not well-formed", type: "application/xml")
    #expect(try read(book) == ["A1 text found"])
  }

  @Test func readsWithoutContentTypes() throws {
    var book = builder()
    book.add(part: "[Content_Types].xml", "<broken")
    #expect(try read(book) == ["A1 text found"])
  }

  @Test func readsStrictWorkbooks() throws {
    var zip = ZipBuilder()
    for (name, text) in try parts(builder()) { zip.add(name, text.strict) }
    #expect(try read(zip) == ["A1 text found"])
  }

  @Test func readsAnyPrefix() throws {
    var zip = ZipBuilder()
    for (name, text) in try parts(builder()) { zip.add(name, text.prefixed("any")) }
    #expect(try read(zip) == ["A1 text found"])
  }

  @Test func readsNamesInWindowsFashion() throws {
    var zip = ZipBuilder()
    zip.addFolder("xl\\")
    zip.addFolder("_rels/")
    for (name, text) in try parts(builder()) {
      zip.add(name.replacing("/", with: "\\").uppercased(), text)
    }
    #expect(try read(zip) == ["A1 text found"])
  }

  @Test(arguments: ["UTF-16", "UTF-8"])
  func readsPartsInOtherEncodings(encoding: String) throws {
    var zip = ZipBuilder()
    for (name, text) in try parts(builder()) {
      let marked = "\u{FEFF}" + text.replacing("UTF-8", with: encoding)
      if encoding == "UTF-8" {
        zip.add(name, marked)
      } else {
        zip.add(name, marked.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
      }
    }
    #expect(try read(zip) == ["A1 text found"])
  }

  @Test(arguments: [
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
    "application/vnd.ms-excel.template.macroEnabled.main+xml",
    "application/vnd.ms-excel.addin.macroEnabled.main+xml",
  ])
  func readsMacroWorkbooksTemplatesAndAddIns(type: String) throws {
    var book = builder()
    book.workbookType = type
    book.add(part: "_rels/.rels", "<Relationships/>")
    #expect(try read(book) == ["A1 text found"])
  }

  private func parts(_ book: WorkbookBuilder) throws -> [(String, String)] {
    try book.zip().entries.map { entry in
      let name = String(decoding: entry.name, as: UTF8.self)
      return (name, try #require(book.text(ofPart: name)))
    }
  }
}

extension String {
  /// The text with transitional namespaces replaced by those of Strict.
  fileprivate var strict: String {
    replacing(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      with: "http://purl.oclc.org/ooxml/spreadsheetml/main"
    ).replacing(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
  }

  /// The text with all its elements under a prefix instead of the default namespace.
  fileprivate func prefixed(_ prefix: String) -> String {
    replacing(#/<(/?)([A-Za-z])/#) { "<\($0.output.1)\(prefix):\($0.output.2)" }
      .replacing(" xmlns=", with: " xmlns:\(prefix)=")
  }
}
