import Testing
import WorkbookBuilder

@testable import XLSX

/// Where cells stand, said or unsaid.
@Suite struct RowOrderTests {
  @Test func countsOnWhereReferencesAreMissing() throws {
    let rows = """
      <row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row>
      <row r="5"><c><v>5</v></c></row><row><c><v>6</v></c></row>
      """
    #expect(
      try Cells.lines(rows: rows) == [
        "A1 number 1.0", "C1 number 3.0", "D1 number 4.0", "A5 number 5.0", "A6 number 6.0",
      ])
  }

  @Test func ordersTheCellsOfARow() throws {
    let workbook = try Cells.workbook(
      rows: #"<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>"#)
    #expect(try Cells.lines(workbook) == ["A1 number 1.0", "B1 number 2.0", "C1 number 3.0"])
  }

  @Test func keepsTheLaterOfTwoCells() throws {
    let workbook = try Cells.workbook(
      rows: #"<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="A1"><v>9</v></c></row>"#)
    #expect(try Cells.lines(workbook) == ["A1 number 9.0", "B1 number 2.0"])
    #expect(Cells.findings(workbook) == ["duplicate_cell A1"])
  }

  @Test func namesRowsOutOfOrder() throws {
    let workbook = try Cells.workbook(
      rows: #"<row r="7"><c><v>7</v></c></row><row r="3"><c><v>3</v></c></row>"#)
    #expect(try Cells.lines(workbook) == ["A7 number 7.0", "A3 number 3.0"])
    #expect(Cells.findings(workbook) == ["rows_out_of_order A3"])
  }

  @Test func believesACellThatNamesAnotherRow() throws {
    let workbook = try Cells.workbook(
      rows: #"<row r="1"><c r="A1"><v>1</v></c><c r="B2"><v>2</v></c></row>"#)
    #expect(try Cells.lines(workbook) == ["A1 number 1.0", "B2 number 2.0"])
    #expect(Cells.findings(workbook) == ["cell_in_other_row B2"])
  }

  @Test func reachesTheLastCellAndNoFurther() throws {
    let workbook = try Cells.workbook(
      rows: """
        <row r="1048576"><c r="A1048576"><v>1</v></c><c r="XFD1048576"><v>2</v></c>
        <c><v>3</v></c><c r="XFE1048576"><v>4</v></c></row>
        """)
    #expect(try Cells.lines(workbook) == ["A1048576 number 1.0", "XFD1048576 number 2.0"])
    #expect(workbook.findings.allSatisfy { $0.code.rawValue == "invalid_reference" })
    #expect(workbook.findings.count >= 2)
  }

  @Test func passesHiddenAndEmptyRows() throws {
    let workbook = try Cells.workbook(
      rows: #"<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="9" hidden="0"/>"#)
    var rows: [String] = []
    try workbook.forEachRow(in: workbook.sheets[0]) { row in
      rows.append("\(row.number) \(row.isHidden) \(row.map(\.reference))")
    }
    #expect(rows == ["2 true [A2]", "9 false []"])
  }

  @Test func keepsRowsThatOutliveTheReading() throws {
    let text = String(repeating: "x", count: 1000)
    let rows = (1...500).map { number in
      #"<row r="\#(number)"><c t="inlineStr"><is><t>\#(number) \#(text)</t></is></c></row>"#
    }
    let workbook = try Cells.workbook(rows: rows.joined())
    var kept: [Row] = []
    try workbook.forEachRow(in: workbook.sheets[0]) { kept.append($0) }
    #expect(kept.count == 500)
    for (position, row) in kept.enumerated() {
      #expect(row[column: 1]?.value == .text("\(position + 1) \(text)"))
    }
  }

  @Test func stopsWhenTheBodyThrows() throws {
    struct Enough: Error {}
    let workbook = try Cells.workbook(rows: "<row/><row/><row/>")
    var count = 0
    #expect(throws: Enough.self) {
      try workbook.forEachRow(in: workbook.sheets[0]) { _ in
        count += 1
        if count == 2 { throw Enough() }
      }
    }
    #expect(count == 2)
  }
}
