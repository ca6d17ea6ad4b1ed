import Testing
import WorkbookBuilder

@testable import XLSX

@Suite("Around the cells of a sheet")
struct SheetDetailsTests {
  @Test func mergedRanges() throws {
    let book = DetailsFixture.book(
      tail: #"<mergeCells count="9"><mergeCell ref="B2:C5"/><mergeCell ref="A7:A8"/></mergeCells>"#)
    let details = try DetailsFixture.details(book)
    #expect(details.mergedRanges.map(\.description) == ["B2:C5", "A7:A8"])
    #expect(details.mergedRange(at: CellReference(row: 4, column: 3))?.description == "B2:C5")
    #expect(details.mergedRange(at: CellReference(row: 6, column: 3)) == nil)
    #expect(details.findings.isEmpty)
  }

  @Test func mergedRangeThatNamesNoCellsIsAFinding() throws {
    let book = DetailsFixture.book(tail: ##"<mergeCells><mergeCell ref="#REF!"/></mergeCells>"##)
    let details = try DetailsFixture.details(book)
    #expect(details.mergedRanges.isEmpty)
    #expect(details.findings.map(\.code) == [.invalidRange])
    #expect(details.findings.first?.part == "xl/worksheets/sheet1.xml")
  }

  @Test func hiddenRows() throws {
    let book = DetailsFixture.book(
      rows: #"""
        <row r="2" hidden="1"/><row hidden="true"/><row r="5" ht="0"/><row r="6" ht="12"/>
        <row r="9" hidden="0"/><row r="1048576" hidden="1"/>
        """#)
    #expect(try DetailsFixture.details(book).hiddenRows == [2...3, 5...5, 1_048_576...1_048_576])
  }

  @Test func rowsThatAreHiddenUnlessListed() throws {
    let book = DetailsFixture.book(
      rows: #"<row r="1"/><row r="3" hidden="1"/><row r="4"/>"#,
      head: #"<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>"#)
    #expect(try DetailsFixture.details(book).hiddenRows == [2...3, 5...1_048_576])
  }

  @Test func hiddenColumns() throws {
    let book = DetailsFixture.book(
      head: #"""
        <cols><col min="2" max="3" width="9" hidden="1"/><col min="4" max="4" width="0"/>
        <col min="6" max="6" width="20"/><col min="16000" max="99999" hidden="1"/></cols>
        """#)
    #expect(try DetailsFixture.details(book).hiddenColumns == [2...4, 16_000...16_384])
  }

  @Test func hyperlinksByRelationshipLocationAndFormula() throws {
    let book = DetailsFixture.book(
      rows: ##"""
        <row r="8"><c r="A8"><f>HYPERLINK("https://example.com/?q=""x""","here")</f><v>here</v></c>
        <c><f> hyperlink( "#Sheet2!" &amp; "A1" , 5)</f><v>5</v></c>
        <c><f>HYPERLINK(A1&amp;"x,y",B1)</f></c><c><f>SUM(HYPERLINK("x"))</f></c></row>
        """##,
      tail: #"""
        <hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="the site"/>
        <hyperlink ref="B2:C3" location="Letters!B17" display="shown"/>
        <hyperlink ref="A4" r:id="rId1" location="part 2"/><hyperlink ref="A5" r:id="rId9"/>
        <hyperlink ref="A6 A7" r:id="rId2"/></hyperlinks>
        """#,
      relationships: [
        .init("rId1", type: "hyperlink", target: "https://example.com/", external: true),
        .init("rId2", type: "hyperlink", target: "mailto:a@example.com", external: true),
      ])
    let links = try DetailsFixture.details(book).hyperlinks
    #expect(
      links.map { "\($0.range) \($0.target)" } == [
        #"A1 external("https://example.com/")"#, #"B2:C3 location("Letters!B17")"#,
        #"A4 external("https://example.com/#part 2")"#, #"A6 external("mailto:a@example.com")"#,
        #"A7 external("mailto:a@example.com")"#, #"A8 external("https://example.com/?q=\"x\"")"#,
        #"B8 location("Sheet2!A1")"#, #"C8 formula("A1&\"x,y\"")"#,
      ])
    #expect(links.first?.tooltip == "the site")
    #expect(links.map(\.isFormula) == [false, false, false, false, false, true, true, true])
  }

  @Test func tables() throws {
    var book = DetailsFixture.book(
      tail: #"<tableParts count="1"><tablePart r:id="rId1"/></tableParts>"#,
      relationships: [.init("rId1", type: "table", target: "/xl/tables/table1.xml")])
    book.add(
      part: "xl/tables/table1.xml",
      #"""
      <table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="t"
        displayName="Rates" ref="B2:C9" totalsRowCount="1"><autoFilter ref="B2:C8"/>
      <tableColumns count="2"><tableColumn id="1" name="Name"/>
      <tableColumn id="2" name="two_x000a_lines"/></tableColumns></table>
      """#)
    let table = try #require(try DetailsFixture.details(book).tables.first)
    #expect(table.name == "Rates")
    #expect(table.range.description == "B2:C9")
    #expect(table.columns == ["Name", "two\nlines"])
    #expect(table.hasHeaderRow && table.hasTotalsRow)
  }

  @Test func tableWhosePartIsMissingIsAFinding() throws {
    let book = DetailsFixture.book(
      tail: #"<tableParts><tablePart r:id="rId1"/></tableParts>"#,
      relationships: [.init("rId1", type: "table", target: "../tables/table1.xml")])
    let details = try DetailsFixture.details(book)
    #expect(details.tables.isEmpty)
    #expect(details.findings.map(\.code) == [.unreadableDetails])
    #expect(details.findings.first?.part == "xl/tables/table1.xml")
  }

  @Test func definedNamesWithTheirSheets() throws {
    var book = DetailsFixture.book()
    book.workbookTail = #"""
      <definedNames><definedName name="Rates">S!$A$1:$B$9</definedName>
      <definedName name="_xlnm.Print_Area" localSheetId="0" hidden="1" comment="why">S!$A$1</definedName>
      <definedName name="Two">1+1</definedName></definedNames>
      """#
    let workbook = try Workbook(bytes: book.bytes(), name: "book.xlsx")
    let names = try workbook.definedNames()
    #expect(names.map(\.name) == ["Rates", "_xlnm.Print_Area", "Two"])
    #expect(names.map(\.formula) == ["S!$A$1:$B$9", "S!$A$1", "1+1"])
    #expect(names.map(\.sheetIndex) == [nil, 0, nil])
    #expect(names.map(\.isHidden) == [false, true, false])
    #expect(names[1].comment == "why")
  }

  @Test func extensionsAreNotTakenForTheSheetsOwn() throws {
    let book = DetailsFixture.book(
      tail: #"""
        <extLst><ext uri="x" xmlns:x14="urn:x14"><x14:mergeCells><x14:mergeCell ref="A1:B2"/>
        </x14:mergeCells></ext></extLst>
        <o:mergeCells xmlns:o="urn:other"><o:mergeCell ref="A1:B2"/></o:mergeCells>
        """#)
    #expect(try DetailsFixture.details(book).mergedRanges.isEmpty)
  }

  @Test func cellsBeyondTheBudgetAreAnError() throws {
    var limits = Limits.default
    limits.cells = 2
    let book = DetailsFixture.book(rows: "<row><c/><c/><c/></row>")
    let error = #expect(throws: WorkbookError.self) {
      try DetailsFixture.details(book, limits: limits)
    }
    #expect(error?.code == .limitExceeded)
    #expect(error?.sheet == "S")
    #expect(error?.detail == "the sheet has more cells than the limit of 2")
  }

  @Test(arguments: [
    ("B2:C5", "B2:C5"), ("C5:B2", "B2:C5"), ("$B$2:$C$5", "B2:C5"), ("b2", "B2"), ("B2:B2", "B2"),
    ("A:C", "A1:C1048576"), ("$A:$A", "A1:A1048576"), ("3:4", "A3:XFD4"), ("$3:$3", "A3:XFD3"),
    ("XFD1048576", "XFD1048576"),
  ])
  func ranges(text: String, expected: String) {
    #expect(CellRange(text)?.description == expected)
  }

  @Test(arguments: [
    "", ":", "A1:", ":A1", "A1:B2:C3", "A", "3", "A:3", "A0", "XFE1", "A1048577", "#REF!",
    "Sheet1!A1",
  ])
  func noRanges(text: String) {
    #expect(CellRange(text) == nil)
  }
}
