import WorkbookBuilder

/// Small workbooks, in the forms that people bring.
enum Books {
  /// A letter of some paragraphs under a title, English on the left.
  static let letters = letters(sheet: "绩效", rate: "4")

  /// The same with another sheet name and another number in the Chinese text.
  static func letters(sheet: String, rate: String) -> WorkbookBuilder {
    book(
      sheet: sheet,
      [
        ["迟发率高的"],
        ["Dear Amazon team,", "尊敬的亚马逊团队："],
        [
          "Our late shipment rate rose above 4% last month.",
          "上个月我们的迟发率超过了\(rate)%。",
        ],
        ["We now ship every order within two days.", "我们现在两天内发出每个订单。"],
        ["Yours sincerely", "此致敬礼"],
        ["HUA", "华"],
      ])
  }

  /// A workbook of one sheet with these texts in its rows.
  static func book(sheet: String, _ rows: [[String]]) -> WorkbookBuilder {
    var book = WorkbookBuilder()
    book.add(sheet: sheet, rows: xml(rows))
    return book
  }

  /// The rows as a sheet's part has them.
  static func xml(_ rows: [[String]]) -> String {
    rows.enumerated().map { row, texts in
      let cells = texts.enumerated().map { column, text in
        let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column)))
        let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        return #"<c r="\#(letter)\#(row + 1)" t="inlineStr"><is><t>\#(escaped)</t></is></c>"#
      }
      return #"<row r="\#(row + 1)">\#(cells.joined())</row>"#
    }.joined()
  }

  /// A workbook with a cell of every type and a second sheet that is hidden.
  static let cellTypes: WorkbookBuilder = {
    var book = WorkbookBuilder()
    book.styles = """
      <numFmts count="1"><numFmt numFmtId="164" formatCode="[h]:mm:ss"/></numFmts>
      <cellXfs count="6"><xf/><xf numFmtId="14"/><xf numFmtId="21"/><xf numFmtId="22"/>\
      <xf numFmtId="164"/><xf numFmtId="10"/></cellXfs>
      """
    book.add(
      sheet: "Types",
      rows: """
        <row r="1"><c r="A1" t="inlineStr"><is><t>a "quoted", line\nand 中文</t></is></c></row>
        <row r="2"><c r="A2"><v>0.25</v></c><c r="B2" s="5"><v>0.25</v></c></row>
        <row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#N/A</v></c></row>
        <row r="4"><c r="A4" s="1"><v>45365</v></c><c r="B4" s="2"><v>0.44097222222222221</v></c>\
        <c r="C4" s="3"><v>45365.440972222219</v></c><c r="D4" s="4"><v>1.5</v></c></row>
        <row r="5"><c r="A5" t="inlineStr"><is><t></t></is></c><c r="B5" s="1"/></row>
        """)
    book.add(sheet: "Second", rows: xml([["last"]]), state: "hidden")
    return book
  }()
}
