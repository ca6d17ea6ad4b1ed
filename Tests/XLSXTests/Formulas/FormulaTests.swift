import Testing

@testable import XLSX

@Suite("Formulas and their cells")
struct FormulaTests {
  private func formulas(_ rows: String) throws -> [String] {
    let workbook = try Cells.workbook(rows: rows)
    var lines: [String] = []
    try workbook.forEachRow(in: workbook.sheets[0]) { row in
      for cell in row { lines.append("\(cell.reference) \(cell.formula ?? "-")") }
    }
    return lines
  }

  @Test func ordinaryFormulaBesideItsValue() throws {
    let rows =
      #"<row><c><f>A2 &amp; "&lt;x>"</f><v>1</v></c><c><v>2</v></c><c><f/><v>3</v></c></row>"#
    #expect(try formulas(rows) == [#"A1 A2 & "<x>""#, "B1 -", "C1 -"])
  }

  @Test func sharedFormulaIsExpandedToEachCell() throws {
    let rows = #"""
      <row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A2*$D$1+SUM(A:A)</f><v>1</v></c>
      <c r="C2"><f t="shared" si="0"/><v>1</v></c></row>
      <row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c><c r="C3"><f t="shared" si="0"></f><v>1</v></c></row>
      """#
    #expect(
      try formulas(rows) == [
        "B2 A2*$D$1+SUM(A:A)", "C2 B2*$D$1+SUM(B:B)", "B3 A3*$D$1+SUM(A:A)", "C3 B3*$D$1+SUM(B:B)",
      ])
  }

  @Test func sharedFormulasAreToldApartByTheirIndex() throws {
    let rows = #"""
      <row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="7">B1</f></c><c r="C1"><f t="shared" ref="C1:C2" si="8">D1</f></c></row>
      <row r="2"><c r="A2"><f t="shared" si="7"/></c><c r="C2"><f t="shared" si="8"/></c><c r="E2"><f t="shared" si="9"/></c></row>
      <row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="7">X3</f></c></row><row r="4"><c r="A4"><f t="shared" si="7"/></c></row>
      """#
    #expect(
      try formulas(rows) == ["A1 B1", "C1 D1", "A2 B2", "C2 D2", "E2 -", "A3 X3", "A4 X4"])
  }

  @Test func sharedFormulasReachOverBatches() throws {
    // Far more rows than are read at once.
    let rows = (2...20_000).map {
      #"<row r="\#($0)"><c r="A\#($0)"><f t="shared" si="0"/><v>\#($0)</v></c></row>"#
    }
    let first =
      #"<row r="1"><c r="A1"><f t="shared" ref="A1:A20000" si="0">B1+1</f><v>1</v></c></row>"#
    let lines = try formulas(first + rows.joined())
    #expect(lines.count == 20_000)
    #expect(lines.first == "A1 B1+1")
    #expect(lines.last == "A20000 B20000+1")
  }

  @Test func rowsThatAreKeptKeepTheirSharedFormulas() throws {
    let rows = (2...9000).map {
      #"<row r="\#($0)"><c r="A\#($0)"><f t="shared" si="0"/><v>\#($0)</v></c></row>"#
    }
    let first =
      #"<row r="1"><c r="A1"><f t="shared" ref="A1:A9000" si="0">B1+1</f><v>1</v></c></row>"#
    let cells = try keptCells(first + rows.joined())
    #expect(cells.map { $0.formula ?? "-" } == (1...9000).map { "B\($0)+1" })
  }

  private func keptCells(_ rows: String) throws -> [Cell] {
    let workbook = try Cells.workbook(rows: rows)
    var cells: [Cell] = []
    try workbook.forEachRow(in: workbook.sheets[0]) { row in cells += row }
    return cells
  }

  @Test func arrayFormulaBelongsToAllCellsOfItsRange() throws {
    let rows = #"""
      <row r="1"><c r="A1"><f t="array" ref="A1:B2">B5:C6*2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>
      <row r="2"><c r="A2"><v>4</v></c><c r="B2"><f>7</f><v>5</v></c></row><row r="3"><c r="A3"><v>6</v></c></row>
      """#
    #expect(
      try formulas(rows) == [
        "A1 B5:C6*2", "B1 B5:C6*2", "C1 -", "A2 B5:C6*2", "B2 7", "A3 -",
      ])
  }

  @Test func dataTableIsShownAsExcelShowsIt() throws {
    func table(_ attributes: String) throws -> [String] {
      try formulas(
        #"""
        <row r="2"><c r="B2"><f t="dataTable" ref="B2:B3" \#(attributes)/><v>1</v></c></row>
        <row r="3"><c r="B3"><v>2</v></c></row>
        """#)
    }
    #expect(
      try table(#"dt2D="1" dtr="1" r1="F1" r2="F2""#) == ["B2 TABLE(F1,F2)", "B3 TABLE(F1,F2)"])
    #expect(try table(#"dt2D="0" dtr="1" r1="F1""#) == ["B2 TABLE(F1,)", "B3 TABLE(F1,)"])
    #expect(try table(#"dtr="0" r1="F1""#) == ["B2 TABLE(,F1)", "B3 TABLE(,F1)"])
  }
}
