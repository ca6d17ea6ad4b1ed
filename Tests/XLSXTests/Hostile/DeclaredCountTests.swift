import Testing
import WorkbookBuilder

@testable import XLSX

/// What a file says of its own numbers and sizes is never believed.
@Suite("Declared counts") struct DeclaredCountTests {
  @Test func countsOfSharedStringsAreNotBelieved() throws {
    var book = WorkbookBuilder()
    book.add(sheet: "S", rows: "<row><c t='s'><v>1</v></c><c t='s'><v>4294967294</v></c></row>")
    book.add(
      part: "xl/sharedStrings.xml",
      "<sst xmlns='\(WorkbookBuilder.Namespaces.main)' count='99' uniqueCount='4294967295'>"
        + "<si><t>a</t></si><si><t>b</t></si></sst>")
    book.sharedStrings = ""
    let workbook = try Workbook(bytes: book.bytes(), name: "book.xlsx")
    #expect(try Cells.lines(workbook) == ["A1 text b"])
    #expect(Cells.findings(workbook) == ["missing_shared_string B1"])
  }

  @Test(arguments: [Int64.max, Int64(1) << 62, 1 << 40, 1 << 32])
  func zip64SizesAreNotBelieved(size: Int64) throws {
    for change in 0..<3 {
      var zip = HostileBooks.cells.zip()
      for position in zip.entries.indices { zip.entries[position].usesZip64 = true }
      let sheet = try #require(zip.entries.firstIndex { $0.name.ends(in: "sheet1.xml") })
      switch change {
      case 0: zip.entries[sheet].size = UInt64(size)
      case 1: zip.entries[sheet].packedSize = UInt64(size)
      default: zip.entries[sheet].declaredOffset = UInt64(size)
      }
      let reading = HostileBooks.read(zip.bytes())
      #expect(reading.count == 0)
      #expect(reading.errors.count == 2)
      #expect(
        reading.errors.allSatisfy { $0.part == "xl/worksheets/sheet1.xml" && $0.sheet == "S" })
    }
  }

  @Test func theLastCellOfASheetCostsNoMoreThanAnyOther() throws {
    let workbook = try Cells.workbook(
      rows: """
        <row r="1048576" spans="1:16384"><c r="XFD1048576"><v>1</v></c></row>
        <row r="4294967295"><c r="A2"><v>2</v></c></row>
        """)
    // The second row's number is no row of a sheet, and neither would the next be.
    let failure = Cells.failure { _ = try Cells.lines(workbook) }
    #expect(
      failure?.description
        == "book.xlsx: xl/worksheets/sheet1.xml:2:20, S!XFD1048576: the sheet has more rows than "
        + "the 1048576 of a sheet")
    #expect(failure?.limit == nil)
  }

  @Test func rowNumbersThatNoIntegerHoldsAreSurvived() throws {
    let largest = Int.max
    let details = try DetailsFixture.details(
      DetailsFixture.book(
        rows:
          "<row r='\(largest)' hidden='1'/><row hidden='1'/><row r='-\(largest)'/><row r='3' ht='0'/>"
      ))
    // A number that is none of a sheet's rows counts for nothing: these are rows 1, 2, 3 and 3.
    #expect(details.hiddenRows == [1...3])
  }

  @Test func indicesThatNoIntegerHoldsAreSurvived() throws {
    var book = DetailsFixture.book(
      rows: "<row><c vm='\(Int.min)'/><c vm='1'/><c vm='\(Int.max)'/></row>")
    book.relationships = [.init("m", type: "sheetMetadata", target: "m.xml")]
    book.add(
      part: "xl/m.xml",
      "<metadata><metadataTypes><metadataType name='X'/></metadataTypes><valueMetadata><bk>"
        + "<rc t='\(Int.min)' v='0'/><rc t='\(Int.max)' v='\(Int.min)'/></bk></valueMetadata></metadata>"
    )
    #expect(try DetailsFixture.details(book).pictures.isEmpty)
  }

  @Test func columnsOfTheWholeSheetAreRanges() throws {
    let head = "<cols>" + String(repeating: "<col min='1' max='16384' hidden='1'/>", count: 2000)
    let details = try DetailsFixture.details(
      DetailsFixture.book(head: head + "<col min='-5' max='99999999999'/></cols>"))
    #expect(details.hiddenColumns == [1...16384])
  }

  @Test func tenThousandMergesOfTheWholeSheetAreTenThousandRanges() throws {
    let merges = String(repeating: "<mergeCell ref='A1:XFD1048576'/>", count: 10_000)
    let details = try DetailsFixture.details(
      DetailsFixture.book(
        rows: "<row><c r='B7'><f>DISPIMG(\"I\",1)</f></c></row>",
        tail: "<mergeCells count='4294967295'>\(merges)</mergeCells>"))
    #expect(details.mergedRanges.count == 10_000)
    #expect(details.mergedRange(at: CellReference(row: 9, column: 9))?.last.column == 16_384)
  }

  @Test func hiddenRowsInReverseOrderAreSortedOnce() throws {
    let rows = stride(from: 40_000, to: 0, by: -2).map { "<row r='\($0)' hidden='1'/>" }.joined()
    let details = try DetailsFixture.details(DetailsFixture.book(rows: rows))
    #expect(details.hiddenRows.count == 20_000)
    #expect(details.hiddenRows.first == 2...2)
    #expect(details.hiddenRows.last == 40_000...40_000)
  }
}

extension [UInt8] {
  fileprivate func ends(in text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
