import Testing
import WorkbookBuilder

@testable import XLSX

/// A sheet's cells in memory, looked up by their places.
@Suite struct SheetCellsTests {
  private func cells(_ rows: String) throws -> SheetCells {
    let workbook = try Cells.workbook(rows: rows)
    return try workbook.cells(of: workbook.sheets[0])
  }

  @Test func findsCellsByPlace() throws {
    let cells = try cells(
      """
      <row r="2"><c r="B2"><v>1</v></c><c r="AB2"><v>2</v></c></row>
      <row r="1048576"><c r="XFD1048576"><v>3</v></c></row>
      """)
    #expect(cells["B2"]?.value == .number(1))
    #expect(cells["$AB$2"]?.value == .number(2))
    #expect(cells[CellReference(row: 1_048_576, column: 16_384)]?.value == .number(3))
    #expect(cells["A2"] == nil && cells["C2"] == nil && cells["B3"] == nil)
    #expect(cells["no cell"] == nil)
    #expect(cells.row(2).map(\.reference.description) == ["B2", "AB2"])
    #expect(cells.row(1).isEmpty && cells.row(3).isEmpty && cells.row(0).isEmpty)
    #expect(cells.row(1_048_576).count == 1)
    #expect(cells.map(\.reference.row) == [2, 2, 1_048_576])
  }

  @Test func putsRowsInOrder() throws {
    let cells = try cells(
      #"<row r="7"><c><v>7</v></c></row><row r="3"><c><v>3</v></c></row><row r="5"><c><v>5</v></c></row>"#
    )
    #expect(cells.map(\.reference.description) == ["A3", "A5", "A7"])
  }

  @Test func joinsRowsOfOneNumberAndKeepsTheLaterOfTwoCells() throws {
    let workbook = try Cells.workbook(
      rows: """
        <row r="5"><c r="A5"><v>1</v></c><c r="C5" t="inlineStr"><is><t>old</t></is></c></row>
        <row r="6"><c r="A6"><v>6</v></c></row>
        <row r="5"><c r="B5"><v>2</v></c><c r="C5" t="inlineStr"><is><t>new</t></is></c></row>
        """)
    let cells = try workbook.cells(of: workbook.sheets[0])
    #expect(cells.map { "\($0.reference) \($0.formatted)" } == ["A5 1", "B5 2", "C5 new", "A6 6"])
    #expect(Cells.findings(workbook) == ["rows_out_of_order A5"])
    // A stream gives them as they stand.
    #expect(try Cells.lines(workbook).count == 5)
  }

  @Test func aRowIsAskedByLettersAndAsAnArray() throws {
    let workbook = try Cells.workbook(
      rows: #"<row r="1"><c r="B1"><v>1</v></c><c r="D1"><v>2</v></c><c r="AA1"><v>3</v></c></row>"#
    )
    var count = 0
    try workbook.forEachRow(in: workbook.sheets[0]) { row in
      count += 1
      #expect(row["B"]?.value == .number(1))
      #expect(row["aa"]?.value == .number(3))
      #expect(row["C"] == nil && row["ZZZZ"] == nil && row[""] == nil && row["B1"] == nil)
      #expect(row.cells(in: 1...4).map { $0?.formatted ?? "" } == ["", "1", "", "2"])
    }
    #expect(count == 1)
  }

  @Test func sheetsAreFoundByNameInAnyCase() throws {
    var book = WorkbookBuilder()
    for name in ["rates", "Rates", "汇率"] { book.add(sheet: name, rows: "") }
    let workbook = try Workbook(bytes: book.bytes(), name: "book.xlsx")
    #expect(workbook.sheet(named: "Rates")?.index == 2)
    #expect(workbook.sheet(named: "RATES")?.index == 1)
    #expect(workbook.sheet(named: "汇率")?.index == 3)
    #expect(workbook.sheet(named: "Rates ") == nil)
  }

  @Test func aValueIsAskedForWhatItIs() throws {
    let day = try #require(CalendarDate(year: 2024, month: 3, day: 14))
    let values: [CellValue] = [
      .text("a"), .number(1), .boolean(true), .date(day),
      .dateTime(CalendarDateTime(date: day, time: .midnight)), .error("#N/A"),
    ]
    #expect(values.map(\.text) == ["a", nil, nil, nil, nil, nil])
    #expect(values.map(\.number) == [nil, 1, nil, nil, nil, nil])
    #expect(values.map(\.boolean) == [nil, nil, true, nil, nil, nil])
    #expect(values.map(\.date) == [nil, nil, nil, day, day, nil])
  }
}
