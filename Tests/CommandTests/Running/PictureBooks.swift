import WorkbookBuilder

/// Workbooks with pictures.
enum PictureBooks {
  /// A workbook with a picture in a merged cell by WPS Office, the same one in another cell, a picture
  /// over the cells and one that is a drawing of its own.
  static var kinds: WorkbookBuilder {
    var book = WorkbookBuilder()
    book.add(
      sheet: "图片",
      rows: #"""
        <row r="1"><c r="A1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>
        <c r="E1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c></row>
        """#,
      tail: #"""
        <mergeCells count="1"><mergeCell ref="E1:F2"/></mergeCells><drawing r:id="rId1"/>
        """#,
      relationships: [.init("rId1", type: "drawing", target: "../drawings/drawing1.xml")])
    book.add(
      part: "xl/drawings/drawing1.xml",
      drawing(anchor(column: 1, row: 1, "rId1") + anchor(column: 2, row: 2, "rId2")))
    add(
      [("rId1", "../media/image1.png"), ("rId2", "../media/image2.svg")],
      to: "xl/drawings/_rels/drawing1.xml.rels", of: &book)
    book.relationships = [
      .init(
        "rIdC", type: "http://www.wps.cn/officeDocument/2020/cellImage", target: "cellimages.xml")
    ]
    book.add(
      part: "xl/cellimages.xml",
      #"""
      <etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" \#(namespaces)>
      <etc:cellImage>\#(picture("rId1", name: "ID_1"))</etc:cellImage></etc:cellImages>
      """#)
    add([("rId1", "media/image3.png")], to: "xl/_rels/cellimages.xml.rels", of: &book)
    book.add(part: "xl/media/image1.png", png(width: 320, height: 200))
    book.add(
      part: "xl/media/image2.svg",
      #"<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>"#, type: "image/svg+xml")
    book.add(part: "xl/media/image3.png", png(width: 9, height: 9))
    return book
  }

  /// A workbook of sheets with a picture of its own over the first cell of each.
  static func book(sheets: [String]) -> WorkbookBuilder {
    var book = WorkbookBuilder()
    for (position, name) in sheets.enumerated() {
      let number = position + 1
      let escaped = name.replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
      book.add(
        sheet: escaped, rows: "", tail: #"<drawing r:id="rId1"/>"#,
        relationships: [.init("rId1", type: "drawing", target: "../drawings/drawing\(number).xml")])
      book.add(
        part: "xl/drawings/drawing\(number).xml", drawing(anchor(column: 0, row: 0, "rId1")))
      add(
        [("rId1", "../media/image\(number).png")],
        to: "xl/drawings/_rels/drawing\(number).xml.rels", of: &book)
      book.add(part: "xl/media/image\(number).png", png(width: UInt8(number), height: 1))
    }
    return book
  }

  /// The head of a PNG, as far as its size.
  static func png(width: Int, height: UInt8) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
      + [0, 0, UInt8(width >> 8), UInt8(width & 255), 0, 0, 0, height, 8, 2, 0, 0, 0]
  }

  private static func png(width: UInt8, height: UInt8) -> [UInt8] {
    png(width: Int(width), height: height)
  }

  /// The namespaces of drawings.
  static let namespaces = #"""
    xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    """#

  private static func drawing(_ content: String) -> String {
    "<xdr:wsDr \(namespaces)>\(content)</xdr:wsDr>"
  }

  /// A picture over one cell; row and column from 0.
  private static func anchor(column: Int, row: Int, _ relationship: String) -> String {
    let corner = "<xdr:col>\(column)</xdr:col><xdr:row>\(row)</xdr:row>"
    return "<xdr:twoCellAnchor><xdr:from>\(corner)</xdr:from><xdr:to>\(corner)</xdr:to>"
      + picture(relationship, name: "Picture") + "</xdr:twoCellAnchor>"
  }

  private static func picture(_ relationship: String, name: String) -> String {
    #"""
    <xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="\#(name)" descr="a screenshot"/></xdr:nvPicPr>
    <xdr:blipFill><a:blip r:embed="\#(relationship)"/></xdr:blipFill></xdr:pic>
    """#
  }

  private static func add(
    _ targets: [(id: String, target: String)], to part: String, of book: inout WorkbookBuilder
  ) {
    book.add(
      part: part,
      WorkbookBuilder.relationshipsXML(
        targets.map { .init($0.id, type: "image", target: $0.target) }))
  }
}
