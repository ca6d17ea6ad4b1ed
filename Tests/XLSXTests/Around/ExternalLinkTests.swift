import Testing
import WorkbookBuilder

@testable import XLSX

/// Links to other workbooks, with the values that were saved of them.
@Suite struct ExternalLinkTests {
  private static let type =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"

  /// A workbook with two links: one to a workbook, one whose part is missing.
  private func book(main: String = WorkbookBuilder.Namespaces.main, link: String? = nil) throws
    -> Workbook
  {
    var book = WorkbookBuilder()
    book.add(
      sheet: "S", rows: #"<row r="1"><c r="A1"><f>[1]Rates!B2*2</f><v>1.5</v></c></row>"#)
    book.workbookTail = """
      <externalReferences><externalReference r:id="rId7"/><externalReference r:id="rId8"/>\
      </externalReferences>
      """
    book.relationships = [
      .init("rId7", type: "externalLink", target: "externalLinks/externalLink1.xml"),
      .init("rId8", type: "externalLink", target: "externalLinks/externalLink2.xml"),
    ]
    let rels = "xmlns:r='\(WorkbookBuilder.Namespaces.relationships)'"
    book.add(
      part: "xl/externalLinks/externalLink1.xml",
      link ?? """
        <externalLink xmlns="\(main)"><externalBook \(rels) r:id="rId1">
        <sheetNames><sheetName val="Rates"/><sheetName val="汇率"/></sheetNames>
        <definedNames><definedName name="Euro" refersTo="='Rates'!$B$2"/></definedNames>
        <sheetDataSet><sheetData sheetId="1"><row r="4"><cell r="C4" t="str"><v>a_x000A_b</v></cell>
        </row></sheetData><sheetData sheetId="0"><row r="2"><cell r="B2"><v>0.75</v></cell>
        <cell r="C2" t="b"><v>1</v></cell><cell r="D2" t="e"><v>#N/A</v></cell><cell r="E2"/></row>
        </sheetData><sheetData sheetId="9" refreshError="1"/></sheetDataSet>
        </externalBook></externalLink>
        """, type: Self.type)
    book.add(
      part: "xl/externalLinks/_rels/externalLink1.xml.rels",
      WorkbookBuilder.relationshipsXML([
        .init("rId1", type: "externalLinkPath", target: "file:///C:/rates.xlsx", external: true)
      ]))
    return try Workbook(bytes: book.bytes(), name: "book.xlsx")
  }

  @Test func namesTheWorkbookItsSheetsAndTheSavedValues() throws {
    let links = try book().externalLinks()
    #expect(links.map(\.number) == [1, 2])
    #expect(links[0].target == "file:///C:/rates.xlsx")
    #expect(links[0].sheetNames == ["Rates", "汇率"])
    #expect(
      links[0].cells.map { "\($0.sheet)!\($0.reference) \($0.value)" } == [
        "汇率!C4 text(\"a\\nb\")", "Rates!B2 number(0.75)", "Rates!C2 boolean(true)",
        "Rates!D2 error(\"#N/A\")",
      ])
  }

  @Test func aLinkWithoutItsPartKeepsItsNumber() throws {
    let link = try #require(try book().externalLinks().last)
    #expect(link == ExternalLink(number: 2, target: nil, sheetNames: [], cells: []))
  }

  @Test func strictNamespaces() throws {
    let links = try book(main: "http://purl.oclc.org/ooxml/spreadsheetml/main").externalLinks()
    #expect(links[0].cells.count == 4)
  }

  @Test func aLinkToAProgramIsNoWorkbook() throws {
    let link = """
      <externalLink xmlns="\(WorkbookBuilder.Namespaces.main)"><ddeLink ddeService="Excel" \
      ddeTopic="rates"/></externalLink>
      """
    #expect(try book(link: link).externalLinks()[0].target == nil)
  }

  @Test func aDamagedLinkSaysWhere() throws {
    let workbook = try book(link: "<externalLink><oops></externalLink>")
    let error = #expect(throws: WorkbookError.self) { try workbook.externalLinks() }
    #expect(error?.part == "xl/externalLinks/externalLink1.xml")
    #expect(error?.line == 1)
    // The cells that refer to it are read all the same.
    #expect(try Cells.lines(workbook) == ["A1 number 1.5"])
  }

  @Test func aWorkbookWithoutLinksHasNone() throws {
    #expect(try Cells.workbook(rows: "").externalLinks().isEmpty)
  }
}
