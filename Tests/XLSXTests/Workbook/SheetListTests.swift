import Testing
import WorkbookBuilder

@testable import XLSX

@Suite struct SheetListTests {
  @Test func listsSheetsInOrderWithTheirVisibility() throws {
    var book = WorkbookBuilder()
    book.add(sheet: "效绩 &amp; 模板", rows: "")
    book.add(sheet: "Hidden", rows: "", state: "hidden")
    book.add(sheet: "Very", rows: "", state: "veryHidden")
    let workbook = try Workbook(bytes: book.bytes(), name: "book.xlsx")
    #expect(workbook.sheets.map(\.name) == ["效绩 & 模板", "Hidden", "Very"])
    #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
    #expect(workbook.sheets.map(\.index) == [1, 2, 3])
    #expect(workbook.findings == [])
  }

  @Test func passesOverSheetsWithoutCellsAndNamesThem() throws {
    var book = WorkbookBuilder()
    for name in ["Chart", "Dialog", "Macro", "Cells"] {
      book.add(sheet: name, rows: "<row><c><v>1</v></c></row>")
    }
    book.add(
      part: "xl/_rels/workbook.xml.rels",
      WorkbookBuilder.relationshipsXML([
        .init("rId1", type: "chartsheet", target: "worksheets/sheet1.xml"),
        .init("rId2", type: "dialogsheet", target: "worksheets/sheet2.xml"),
        .init(
          "rId3", type: "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet",
          target: "worksheets/sheet3.xml"),
        .init("rId4", type: "worksheet", target: "worksheets/sheet4.xml"),
      ]))
    let workbook = try Workbook(bytes: book.bytes(), name: "book.xlsx")
    #expect(workbook.sheets.map(\.kind) == [.chartSheet, .dialogSheet, .macroSheet, .worksheet])
    #expect(workbook.findings.map(\.sheet) == ["Chart", "Dialog", "Macro"])
    #expect(try Cells.lines(workbook, sheet: 0) == [])
    #expect(try Cells.lines(workbook, sheet: 3) == ["A1 number 1.0"])
  }

  @Test func takesTheEpochFromTheWorkbookAlone() throws {
    let foreign = """
      <extLst><ext xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main">\
      <x15:workbookPr date1904="1"/></ext></extLst>
      """
    var book = WorkbookBuilder()
    book.add(sheet: "S", rows: #"<row><c s="0"><v>1</v></c></row>"#)
    book.styles = #"<cellXfs><xf numFmtId="14"/></cellXfs>"#
    book.workbookTail = foreign
    let plain = try Workbook(bytes: book.bytes(), name: "book.xlsx")
    #expect(plain.dateSystem == .excel1900)
    #expect(try Cells.lines(plain) == ["A1 date 1900-01-01"])
    for spelling in ["1", "true", "on"] {
      book.workbookProperties = #"<workbookPr date1904="\#(spelling)"/>"#
      let workbook = try Workbook(bytes: book.bytes(), name: "book.xlsx")
      #expect(workbook.dateSystem == .excel1904)
      #expect(try Cells.lines(workbook) == ["A1 date 1904-01-02"])
    }
  }

  @Test func namesASheetWhosePartIsMissing() throws {
    var book = WorkbookBuilder()
    book.add(sheet: "Gone", rows: "")
    book.add(sheet: "Here", rows: "<row><c><v>1</v></c></row>")
    var zip = book.zip()
    zip.entries.removeAll { String(decoding: $0.name, as: UTF8.self).hasSuffix("/sheet1.xml") }
    let workbook = try Workbook(bytes: zip.bytes(), name: "book.xlsx")
    #expect(Cells.findings(workbook) == ["missing_sheet_part xl/worksheets/sheet1.xml"])
    #expect(
      Cells.failure { _ = try Cells.lines(workbook) }?.description
        == "book.xlsx: Gone: the sheet's part is missing from the file")
    #expect(try Cells.lines(workbook, sheet: 1) == ["A1 number 1.0"])
  }
}
