import Testing
import WorkbookBuilder

@testable import XLSX

/// Sheets and lists that do not end, from streams that are never in memory as a whole.
@Suite("Lists without end") struct EndlessListTests {
  @Test(arguments: ["<c/>", "<c r='A1'/>", "<c r='XFD1'/>", "<c r='ZZZZ1'/>"])
  func aRowOfABillionEmptyCellsEndsSoon(cell: String) throws {
    let zip = HostileBooks.cells.zip(
      part: "xl/worksheets/sheet1.xml",
      "<worksheet xmlns='\(WorkbookBuilder.Namespaces.main)'><sheetData><row r='1'>",
      repeating: cell, count: 1_000_000_000, "</row></sheetData></worksheet>")
    var limits = Limits.default
    limits.inflatedBytes = .max
    let workbook = try Workbook(bytes: zip.bytes(), name: "book.xlsx", limits: limits)
    let failure = Cells.failure { _ = try Cells.lines(workbook) }
    #expect(failure?.detail == "a row has many more cells than a sheet has columns")
    #expect(failure?.sheet == "S")
  }

  @Test func anEndlessSheetHasNoMoreRowsThanASheetMay() throws {
    let zip = HostileBooks.cells.zip(repeatingRow: "<row/>", count: 100_000_000)
    let workbook = try Workbook(bytes: zip.bytes(), name: "book.xlsx")
    var last = 0
    let failure = Cells.failure {
      try workbook.forEachBatch(in: workbook.sheets[0]) { batch in
        last = Int(batch.rows.last?.number ?? 0)
      }
    }
    #expect(last == 1_048_576)
    #expect(failure?.detail == "the sheet has more rows than the 1048576 of a sheet")
  }

  @Test func rowsThatAllHaveTheSameNumberEndAtTheLimitOfCells() throws {
    let zip = HostileBooks.cells.zip(
      repeatingRow: "<row r='1'><c r='A1'/></row>", count: 10_000_000)
    var limits = Limits.default
    limits.cells = 100_000
    let errors = HostileBooks.read(zip.bytes(), limits: limits).errors
    #expect(errors.map(\.limit) == [.cells, .cells])
  }

  /// Parts that list things, with what is repeated in each.
  static let lists: [(part: String, start: String, unit: String, end: String)] = [
    (
      "xl/workbook.xml", "<workbook xmlns='\(main)'><sheets>", "<sheet name='S'/>",
      "</sheets></workbook>"
    ),
    (
      "xl/workbook.xml", "<workbook xmlns='\(main)'><definedNames>",
      "<definedName>A1</definedName>",
      "</definedNames></workbook>"
    ),
    (
      "xl/workbook.xml", "<workbook xmlns='\(main)'><externalReferences>",
      "<externalReference/>", "</externalReferences></workbook>"
    ),
    (
      "xl/x.xml", "<externalLink xmlns='\(main)'><sheetNames>", "<sheetName val='S'/>",
      "</sheetNames></externalLink>"
    ),
    (
      "xl/x.xml", "<externalLink xmlns='\(main)'><sheetData>",
      "<cell r='A1'><v>1</v></cell>", "</sheetData></externalLink>"
    ),
    (
      "xl/_rels/workbook.xml.rels", "<Relationships>", "<Relationship Target='a'/>",
      "</Relationships>"
    ),
    ("[Content_Types].xml", "<Types>", "<Override PartName='a' ContentType='b'/>", "</Types>"),
    ("xl/styles.xml", "<styleSheet xmlns='\(main)'><cellXfs>", "<xf/>", "</cellXfs></styleSheet>"),
    ("xl/styles.xml", "<styleSheet xmlns='\(main)'><fonts>", "<font/>", "</fonts></styleSheet>"),
    (
      "xl/worksheets/sheet1.xml", "<worksheet xmlns='\(main)'><mergeCells>",
      "<mergeCell ref='A1'/>",
      "</mergeCells></worksheet>"
    ),
    (
      "xl/worksheets/sheet1.xml", "<worksheet xmlns='\(main)'><hyperlinks>",
      "<hyperlink ref='A1' location='B'/>", "</hyperlinks></worksheet>"
    ),
    (
      "xl/worksheets/sheet1.xml", "<worksheet xmlns='\(main)'><sheetData>",
      "<row><c><f>DISPIMG(\"I\",1)</f></c><c vm='1'/><c><f>HYPERLINK(A1)</f></c></row>",
      "</sheetData></worksheet>"
    ),
    ("xl/c.xml", "<comments><commentList>", "<comment ref='A1'/>", "</commentList></comments>"),
    ("xl/c.xml", "<comments><authors>", "<author>A</author>", "</authors></comments>"),
  ]
  private static let main = WorkbookBuilder.Namespaces.main

  @Test(arguments: lists.indices)
  func whatAPartListsEndsAtTheLimit(index: Int) throws {
    let list = Self.lists[index]
    var book = HostileBooks.around
    book.styles = ""
    let zip = book.zip(
      part: list.part, list.start, repeating: list.unit, count: 50_000, list.end)
    var limits = Limits.default
    limits.items = 20_000
    let workbook: Workbook
    do {
      workbook = try Workbook(bytes: zip.bytes(), name: "book.xlsx", limits: limits)
    } catch {
      #expect(error.limit == .items)
      return
    }
    if list.start.contains("definedNames") {
      #expect(Cells.failure { _ = try workbook.definedNames() }?.limit == .items)
      return
    }
    if list.start.contains("external") {
      #expect(Cells.failure { _ = try workbook.externalLinks() }?.limit == .items)
      return
    }
    var details: SheetDetails?
    let failure = Cells.failure { details = try workbook.details(of: workbook.sheets[0]) }
    _ = try? Cells.lines(workbook)
    let messages = (details?.findings ?? []) + workbook.findings
    #expect(
      failure?.limit == .items || messages.contains { $0.message.contains("(limit items)") })
  }
}
