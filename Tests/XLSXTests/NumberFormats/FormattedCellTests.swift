import Testing

@testable import XLSX

@Suite("What Excel displays in a cell")
struct FormattedCellTests {
  @Test func everyTypeInItsFormat() throws {
    let workbook = try Cells.workbook(
      rows: #"""
        <row r="1"><c s="1"><v>45365</v></c><c t="d" s="1"><v>2024-03-14T10:35:00</v></c><c t="d"><v>2024-03-14</v></c>
        <c s="2"><v>-1234.5</v></c><c s="3"><v>1.5</v></c><c t="b" s="2"><v>1</v></c><c t="e" s="2"><v>#N/A</v></c>
        <c t="str" s="4"><v>x</v></c><c s="4"><v>7</v></c><c><v>0.1</v></c><c><f>A1</f></c><c s="99"><v>2</v></c></row>
        """#,
      styles: #"""
        <numFmts><numFmt numFmtId="164" formatCode="#,##0.00_);[Red]\(#,##0.00\)"/>
        <numFmt numFmtId="165" formatCode="0;-0;;&quot;text: &quot;@"/></numFmts>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="15"/><xf numFmtId="164"/><xf numFmtId="46"/><xf numFmtId="165"/></cellXfs>
        """#)
    var texts: [String] = []
    try workbook.forEachRow(in: workbook.sheets[0]) { row in
      for cell in row { texts.append(cell.formatted) }
    }
    #expect(
      texts == [
        "14-Mar-24", "14-Mar-24", "2024-03-14", "(1,234.50)", "36:00:00", "TRUE", "#N/A", "text: x",
        "7", "0.1", "", "2",
      ])
  }
}
