import Testing
import WorkbookBuilder

@testable import XLSX

@Suite struct StylesTests {
  private static let styles = """
    <numFmts count="1"><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts>
    <fonts><font><sz val="11"/></font><font><b/><sz val="14"/></font><font><b val="0"/></font></fonts>
    <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
    <fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0" fontId="0" fillId="1"/><xf numFmtId="14" fontId="1" fillId="2"/>
    <xf numFmtId="164" fontId="2"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="10"/></cellXfs>
    <dxfs><dxf><font><b/></font><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs>
    """

  @Test func makesNumbersIntoDates() throws {
    let cells = (0..<6).map { #"<c s="\#($0)"><v>45365.4375</v></c>"# }
    #expect(
      try Cells.lines(rows: "<row>\(cells.joined())</row>", styles: Self.styles) == [
        "A1 number 45365.4375", "B1 dateTime 2024-03-14T10:30:00", "C1 duration 3919573800.0",
        "D1 dateTime 2024-03-14T10:30:00", "E1 dateTime 2024-03-14T10:30:00",
        "F1 number 45365.4375",
      ])
  }

  @Test func tellsBoldSizeAndFill() throws {
    let workbook = try Cells.workbook(
      rows:
        #"<row><c s="0"><v>1</v></c><c s="1"><v>1</v></c><c s="2"><v>1</v></c><c s="99"><v>1</v></c></row>"#,
      styles: Self.styles)
    var styles: [CellStyle] = []
    try workbook.forEachRow(in: workbook.sheets[0]) { styles += $0.map(\.style) }
    #expect(
      styles == [
        CellStyle(isBold: false, fontSize: 11, hasFill: false, numberFormat: .general),
        CellStyle(isBold: true, fontSize: 14, hasFill: true, numberFormat: .date),
        CellStyle(isBold: false, fontSize: nil, hasFill: false, numberFormat: .duration),
        CellStyle(),
      ])
  }

  @Test func formatsAsExcelDoes() throws {
    let workbook = try Cells.workbook(
      rows: """
        <row><c s="5"><v>0.256</v></c><c s="1"><v>45365</v></c><c t="b"><v>1</v></c>
        <c t="e"><v>#N/A</v></c><c t="str"><v>text</v></c></row>
        """, styles: Self.styles)
    var shown: [String] = []
    try workbook.forEachRow(in: workbook.sheets[0]) { shown += $0.map(\.formatted) }
    #expect(shown == ["25.60%", "3/14/2024", "TRUE", "#N/A", "text"])
  }
}
