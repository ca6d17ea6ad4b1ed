import Testing
import WorkbookBuilder

@testable import XLSX

/// XML that expands, fetches, nests or goes on without end.
@Suite("Bombs in the XML") struct XMLBombTests {
  private static let laughs = """
    <!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;">]>
    """

  @Test(arguments: [
    laughs, "<!DOCTYPE a [<!ENTITY d SYSTEM 'file:///etc/passwd'>]>",
    "<!DOCTYPE a SYSTEM 'http://127.0.0.1/a.dtd'>",
    "<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]>", "<!DOCTYPE a>",
  ])
  func documentTypesAreRefusedInEveryPart(declaration: String) throws {
    let root = "<a xmlns='\(WorkbookBuilder.Namespaces.main)'><si><t>&d;</t></si></a>"
    let needed = ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"]
    for part in needed {
      var book = HostileBooks.cells
      book.add(part: part, declaration + root)
      let reading = HostileBooks.read(book.bytes())
      let error = try #require(reading.errors.first, "\(part)")
      #expect(error.code == .documentType)
      #expect(error.part == part)
      #expect(error.detail == "declares a document type, which is refused in a workbook")
      #expect(reading.count == 0)
    }
    // Where the cells do not need the part it is left out.
    for part in ["[Content_Types].xml", "_rels/.rels", "xl/styles.xml", "docProps/core.xml"] {
      var book = HostileBooks.cells
      book.add(part: part, declaration + root)
      let reading = HostileBooks.read(book.bytes())
      #expect(reading.errors == [], "\(part)")
      #expect(reading.count == 5, "\(part)")
    }
  }

  @Test func anEndlessDocumentTypeIsRefusedAtOnce() throws {
    let zip = HostileBooks.cells.zip(
      part: "xl/worksheets/sheet1.xml", "<!DOCTYPE a [", repeating: "<!ENTITY a 'b'>",
      count: 20_000_000, "]><a/>")
    let errors = HostileBooks.read(zip.bytes()).errors
    #expect(errors.map(\.code) == [.documentType, .documentType])
  }

  @Test func entitiesThatXMLDoesNotPredefineAreErrors() throws {
    let error = try #require(
      HostileBooks.read(Self.sheet("<row><c t='str'><v>&nbsp;</v></c></row>")).errors.first)
    #expect(error.detail == "an entity is used that XML does not predefine")
  }

  @Test func deepNestingEndsAtTheLimit() throws {
    let depth = 1_000_000
    let zip = HostileBooks.cells.zip(
      part: "xl/worksheets/sheet1.xml", "<a>", repeating: "<a>", count: depth, "")
    let errors = HostileBooks.read(zip.bytes()).errors
    #expect(errors.map(\.limit) == [.depth, .depth])
    #expect(errors[0].detail == "elements are nested deeper than the limit of 256")
  }

  @Test func nestingCanBeAllowedAsDeepAsOneLikes() throws {
    let tail = String(repeating: "<x>", count: 5000) + String(repeating: "</x>", count: 5000)
    var limits = Limits.default
    limits.depth = 6000
    #expect(HostileBooks.read(Self.sheet("", tail: tail), limits: limits).errors == [])
  }

  @Test(arguments: [
    ("<!--", "-a", "-->"), ("<?a ", "b ", "?>"), ("<a b='", "c", "'/>"), ("<a ", "b ", "/>"),
  ])
  func markupWithoutEndEndsAtTheLimit(markup: (start: String, unit: String, end: String)) throws {
    let zip = HostileBooks.cells.zip(
      part: "xl/worksheets/sheet1.xml", "<a>" + markup.start, repeating: markup.unit,
      count: 100_000_000, markup.end + "</a>")
    let errors = HostileBooks.read(zip.bytes()).errors
    #expect(errors.count == 2)
    #expect(
      errors.allSatisfy { $0.limit == .markupBytes || $0.code == .notWellFormed }, "\(errors)")
  }

  @Test func attributesAndNamespacesAreLimited() throws {
    for attribute in ["a", "xmlns:a"] {
      let many = (0..<2000).map { " \(attribute)\($0)='u'" }.joined()
      let errors = HostileBooks.read(Self.sheet("<row\(many)/>")).errors
      #expect(errors.map(\.limit) == [.attributes, .attributes])
    }
  }

  @Test(arguments: [
    "<row><c t='str'><v>", "<row><c t='inlineStr'><is><t>", "<row><c><f>", "<row><c t='e'><v>",
  ])
  func textWithoutEndEndsAtTheLimit(start: String) throws {
    let zip = HostileBooks.cells.zip(
      part: "xl/worksheets/sheet1.xml",
      "<worksheet xmlns='\(WorkbookBuilder.Namespaces.main)'><sheetData>\(start)",
      repeating: "text ", count: 40_000_000, "")
    var limits = Limits.default
    limits.stringBytes = 1 << 20
    let errors = HostileBooks.read(zip.bytes(), limits: limits).errors
    #expect(errors.count == 2)
    #expect(errors[0].limit == .stringBytes)
    #expect(errors[0].detail == "a row holds more text than the limit of 1048576 string bytes")
    #expect(errors[0].cell?.description == "A1")
    // For what lies around the cells only texts that may name a picture or a link are collected.
    #expect(errors[1].limit == .stringBytes || errors[1].code == .notWellFormed)
  }

  @Test(arguments: ["<si><t>text</t></si>", "<si/>", "<si><t/></si>"])
  func sharedStringsWithoutEndEndAtTheLimit(item: String) throws {
    let zip = HostileBooks.cells.zip(
      part: "xl/sharedStrings.xml", "<sst xmlns='\(WorkbookBuilder.Namespaces.main)'>",
      repeating: item, count: 2_000_000, "</sst>")
    var limits = Limits.default
    limits.stringBytes = 1 << 20
    let errors = HostileBooks.read(zip.bytes(), limits: limits).errors
    #expect(errors.map(\.limit) == [.stringBytes])
    #expect(errors[0].part == "xl/sharedStrings.xml")
  }

  private static func sheet(_ rows: String, tail: String = "") -> [UInt8] {
    DetailsFixture.book(rows: rows, tail: tail).bytes()
  }
}
