internal import WorkbookBuilder

/// Workbooks with pictures of all three kinds.
enum PictureSeeds {
  /// The head of a PNG of 9 by 9 pixels.
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    + [0, 0, 0, 9, 0, 0, 0, 9, 8, 2, 0, 0, 0]
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 9, 0, 9, 1, 0, 0, 0]

  private static let corners = """
    <xdr:from><xdr:col>1</xdr:col><xdr:colOff>9525</xdr:colOff><xdr:row>2</xdr:row>
    <xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:row>4</xdr:row></xdr:to>
    """

  private static func picture(_ id: String) -> String {
    """
    <xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="P" descr="d" hidden="0"/></xdr:nvPicPr>
    <xdr:blipFill><a:blip r:embed="\(id)"/></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="5" y="5"/>
    <a:ext cx="9" cy="9"/></a:xfrm></xdr:spPr></xdr:pic>
    """
  }

  /// Anchors of all kinds, a group in a group, a linked picture and a picture that fills a shape.
  static var drawing: WorkbookBuilder {
    var book = WorkbookBuilder()
    book.add(
      sheet: "S", rows: #"<row r="2" ht="99"/><row r="3" hidden="1"/>"#,
      tail: #"<drawing r:id="d"/>"#,
      relationships: [.init("d", type: "drawing", target: "../drawings/drawing1.xml")])
    let scale = #"<a:chOff x="0" y="0"/><a:chExt cx="90" cy="90"/>"#
    let group = """
      <xdr:grpSp><xdr:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="90" cy="90"/>\(scale)</a:xfrm>
      </xdr:grpSpPr>
      """
    book.add(
      part: "xl/drawings/drawing1.xml",
      #"""
      <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <xdr:twoCellAnchor>\#(corners)\#(picture("i1"))<xdr:clientData/></xdr:twoCellAnchor>
      <xdr:oneCellAnchor>\#(corners)<xdr:ext cx="999999" cy="999999"/>\#(picture("i2"))</xdr:oneCellAnchor>
      <xdr:absoluteAnchor><xdr:pos x="123456" y="-1"/><xdr:ext cx="9525" cy="9525"/>
      \#(group)\#(group)\#(picture("i1"))</xdr:grpSp></xdr:grpSp></xdr:absoluteAnchor>
      <xdr:twoCellAnchor>\#(corners)<xdr:sp><a:blip r:link="i3"/></xdr:sp></xdr:twoCellAnchor>
      </xdr:wsDr>
      """#)
    add(
      [
        .init("i1", type: "image", target: "../media/a.png"),
        .init("i2", type: "image", target: "/xl/media/b.jpeg"),
        .init("i3", type: "image", target: "https://example.com/c.png", external: true),
      ], to: "xl/drawings/_rels/drawing1.xml.rels", of: &book)
    book.add(part: "xl/media/a.png", png)
    book.add(part: "xl/media/b.jpeg", jpeg)
    return book
  }

  /// A picture placed in a cell by Excel 365.
  static var richValues: WorkbookBuilder {
    var book = WorkbookBuilder()
    book.add(sheet: "S", rows: #"<row><c t="e" vm="1"><v>#VALUE!</v></c><c vm="9"/></row>"#)
    let office = "http://schemas.microsoft.com/office/2017/06/relationships/"
    book.relationships = [
      .init("m", type: "sheetMetadata", target: "metadata.xml"),
      .init("v", type: office + "rdRichValue", target: "rich/values.xml"),
      .init("s", type: office + "rdRichValueStructure", target: "rich/structures.xml"),
      .init("r", type: office + "richValueRel", target: "rich/rel.xml"),
      .init("w", type: office + "rdRichValueWebImage", target: "rich/rel.xml"),
    ]
    book.add(
      part: "xl/metadata.xml",
      """
      <metadata><metadataTypes><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata
      name="XLRICHVALUE"><bk><extLst><ext><rvb i="0"/></ext></extLst></bk></futureMetadata>
      <valueMetadata><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>
      """)
    book.add(
      part: "xl/rich/values.xml", #"<rvData><rv s="0"><v>0</v><v>text</v></rv></rvData>"#)
    book.add(
      part: "xl/rich/structures.xml",
      #"<a><s t="_localImage"><k n="_rvRel:LocalImageIdentifier"/><k n="Text"/></s></a>"#)
    book.add(
      part: "xl/rich/rel.xml",
      #"""
      <a xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <rel r:id="i"/><webImageSrd><blip r:id="i"/></webImageSrd></a>
      """#)
    add(
      [.init("i", type: "image", target: "../media/a.png")], to: "xl/rich/_rels/rel.xml.rels",
      of: &book)
    book.add(part: "xl/media/a.png", png)
    return book
  }

  /// A picture placed in a merged cell by WPS Office.
  static var cellImages: WorkbookBuilder {
    var book = WorkbookBuilder()
    book.add(
      sheet: "S",
      rows: #"""
        <row><c r="A1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c></row>
        """#, tail: #"<mergeCells><mergeCell ref="A1:B2"/></mergeCells>"#)
    book.relationships = [
      .init(
        "c", type: "http://www.wps.cn/officeDocument/2020/cellImage", target: "cellimages.xml")
    ]
    book.add(
      part: "xl/cellimages.xml",
      #"""
      <etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"
        xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <etc:cellImage>\#(picture("i").replacing("\"P\"", with: "\"ID_1\""))</etc:cellImage></etc:cellImages>
      """#)
    add(
      [.init("i", type: "image", target: "media/a.svg")], to: "xl/_rels/cellimages.xml.rels",
      of: &book)
    book.add(
      part: "xl/media/a.svg", #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>"#)
    return book
  }

  private static func add(
    _ relationships: [WorkbookBuilder.Relationship], to part: String,
    of book: inout WorkbookBuilder
  ) {
    book.add(part: part, WorkbookBuilder.relationshipsXML(relationships))
  }
}
