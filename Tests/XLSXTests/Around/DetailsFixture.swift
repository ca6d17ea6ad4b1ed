import WorkbookBuilder

@testable import XLSX

/// Pieces of workbooks with something around their cells.
enum DetailsFixture {
  /// A workbook of one sheet.
  static func book(
    rows: String = "", tail: String = "", head: String = "",
    relationships: [WorkbookBuilder.Relationship] = []
  ) -> WorkbookBuilder {
    var book = WorkbookBuilder()
    book.add(sheet: "S", rows: rows, tail: tail, relationships: relationships)
    if !head.isEmpty {
      book.sheets[0].xml = book.sheets[0].xml.replacing("<sheetData>", with: head + "<sheetData>")
    }
    return book
  }

  /// A drawing that the first sheet shows; `content` is what its root holds.
  static func drawing(_ content: String, rows: String = "", head: String = "") -> WorkbookBuilder {
    var book = book(
      rows: rows, tail: #"<drawing r:id="rId1"/>"#, head: head,
      relationships: [.init("rId1", type: "drawing", target: "../drawings/drawing1.xml")])
    book.add(part: "xl/drawings/drawing1.xml", drawingXML(content))
    add(
      relationships: [.init("rId1", type: "image", target: "../media/image1.png")],
      to: "xl/drawings/_rels/drawing1.xml.rels", of: &book)
    book.add(part: "xl/media/image1.png", png(width: 320, height: 200))
    return book
  }

  static func drawingXML(_ content: String) -> String {
    #"""
    <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
      >\#(content)</xdr:wsDr>
    """#
  }

  /// A picture in a drawing.
  static func pic(
    _ relationship: String = "rId1", name: String = "Picture 1", attributes: String = "",
    transform: String = ""
  ) -> String {
    #"""
    <xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="\#(name)" \#(attributes)/><xdr:cNvPicPr/>
    </xdr:nvPicPr><xdr:blipFill><a:blip r:embed="\#(relationship)"/></xdr:blipFill>
    <xdr:spPr>\#(transform)</xdr:spPr></xdr:pic>
    """#
  }

  /// A place in a cell; row and column from 0, as drawings count.
  static func corner(
    _ name: String, column: Int, row: Int, columnOffset: Int = 0, rowOffset: Int = 0
  ) -> String {
    "<xdr:\(name)><xdr:col>\(column)</xdr:col><xdr:colOff>\(columnOffset)</xdr:colOff>"
      + "<xdr:row>\(row)</xdr:row><xdr:rowOff>\(rowOffset)</xdr:rowOff></xdr:\(name)>"
  }

  static func add(
    relationships: [WorkbookBuilder.Relationship], to part: String, of book: inout WorkbookBuilder
  ) {
    book.add(part: part, WorkbookBuilder.relationshipsXML(relationships))
  }

  /// The head of a PNG, as far as its size.
  static func png(width: UInt8, height: UInt8) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
      + [0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0, 0, 0, 0, 0]
  }
  static func png(width: Int, height: Int) -> [UInt8] {
    var bytes = png(
      width: UInt8(truncatingIfNeeded: width), height: UInt8(truncatingIfNeeded: height))
    bytes[18] = UInt8(truncatingIfNeeded: width >> 8)
    bytes[22] = UInt8(truncatingIfNeeded: height >> 8)
    return bytes
  }

  /// What lies around the cells of the first sheet.
  static func details(_ book: WorkbookBuilder, limits: Limits = .default) throws -> SheetDetails {
    let workbook = try Workbook(bytes: book.bytes(), name: "book.xlsx", limits: limits)
    return try workbook.details(of: workbook.sheets[0])
  }
}
