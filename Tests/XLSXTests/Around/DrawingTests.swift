import Testing
import WorkbookBuilder

@testable import XLSX

@Suite("Pictures over the cells")
struct DrawingTests {
  private typealias Fixture = DetailsFixture

  private func pictures(
    _ content: String, rows: String = "", head: String = ""
  ) throws -> [Picture] {
    let details = try Fixture.details(Fixture.drawing(content, rows: rows, head: head))
    #expect(details.findings.isEmpty)
    return details.pictures
  }

  private func twoCells(_ inner: String) -> String {
    "<xdr:twoCellAnchor>" + Fixture.corner("from", column: 1, row: 3, columnOffset: 9525)
      + Fixture.corner("to", column: 4, row: 8) + inner + "<xdr:clientData/></xdr:twoCellAnchor>"
  }

  @Test func twoCellAnchor() throws {
    let content = twoCells(
      Fixture.pic(name: "图片 1", attributes: #"descr="a screenshot" title="t""#))
    let picture = try #require(try pictures(content).first)
    #expect(picture.kind == .drawing)
    #expect(picture.range.description == "B4:E9")
    #expect(picture.name == "图片 1")
    #expect(picture.text == "a screenshot")
    #expect(!picture.isHidden)
    #expect(picture.part == "xl/media/image1.png")
    #expect(picture.mediaType == "image/png")
    #expect(picture.byteCount == 33)
    #expect([picture.width, picture.height] == [320, 200])
  }

  @Test func bytesOnRequest() throws {
    let book = Fixture.drawing(twoCells(Fixture.pic()))
    let workbook = try Workbook(bytes: book.bytes(), name: "book.xlsx")
    let picture = try #require(try workbook.details(of: workbook.sheets[0]).pictures.first)
    #expect(try workbook.bytes(of: picture) == Fixture.png(width: 320, height: 200))
  }

  @Test func oneCellAnchorReachesAsFarAsItsSize() throws {
    // Columns are 64 pixels wide and rows 20 high; a pixel is 9525 EMU.
    let content =
      "<xdr:oneCellAnchor>" + Fixture.corner("from", column: 1, row: 3)
      + #"<xdr:ext cx="\#(128 * 9525)" cy="\#(41 * 9525)"/>"# + Fixture.pic()
      + "</xdr:oneCellAnchor>"
    #expect(try pictures(content).map(\.range.description) == ["B4:C6"])
  }

  @Test func absoluteAnchorFollowsWidthsAndHeights() throws {
    // Column A is 100 characters wide, 705 pixels; B is hidden. Row 1 is 100 points, row 2 hidden.
    let content = #"""
      <xdr:absoluteAnchor><xdr:pos x="\#(705 * 9525)" y="\#(100 * 12700)"/>
      <xdr:ext cx="\#(65 * 9525)" cy="12700"/>\#(Fixture.pic())</xdr:absoluteAnchor>
      """#
    let found = try pictures(
      content, rows: #"<row r="1" ht="100"/><row r="2" hidden="1"/>"#,
      head:
        #"<cols><col min="1" max="1" width="100.7109375"/><col min="2" max="2" hidden="1"/></cols>"#
    )
    #expect(found.map(\.range.description) == ["C3:D3"])
  }

  @Test func groupsGiveEachPictureItsOwnCells() throws {
    // The group covers B4:E9 but for an edge; one child fills its left half, one its lower right quarter.
    func half(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> String {
      #"<a:xfrm><a:off x="\#(x)" y="\#(y)"/><a:ext cx="\#(width)" cy="\#(height)"/></a:xfrm>"#
    }
    let group = #"""
      <xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="9" name="Group"/></xdr:nvGrpSpPr><xdr:grpSpPr><a:xfrm>
      <a:off x="0" y="0"/><a:ext cx="500" cy="500"/><a:chOff x="1000" y="1000"/>
      <a:chExt cx="200" cy="200"/></a:xfrm></xdr:grpSpPr>
      \#(Fixture.pic(name: "left", transform: half(1000, 1000, 100, 200)))
      \#(Fixture.pic(name: "corner", transform: half(1100, 1100, 100, 100)))</xdr:grpSp>
      """#
    let content =
      "<xdr:twoCellAnchor>" + Fixture.corner("from", column: 1, row: 3)
      + Fixture.corner("to", column: 5, row: 9) + group + "</xdr:twoCellAnchor>"
    let found = try pictures(content)
    #expect(found.map { "\($0.name) \($0.range)" } == ["left B4:C9", "corner D7:E9"])
  }

  @Test func alternativesGiveOnePicture() throws {
    let content = #"""
      <mc:AlternateContent><mc:Choice Requires="cx" xmlns:cx="urn:chart">\#(twoCells(Fixture.pic(name: "new")))
      </mc:Choice><mc:Fallback>\#(twoCells(Fixture.pic(name: "old")))</mc:Fallback></mc:AlternateContent>
      """#
    #expect(try pictures(content).map(\.name) == ["old"])
  }

  @Test func shapesFilledWithAPictureCountAndOthersDoNot() throws {
    let filled = #"""
      <xdr:sp><xdr:nvSpPr><xdr:cNvPr id="3" name="Frame" hidden="1"/></xdr:nvSpPr><xdr:spPr>
      <a:blipFill><a:blip r:embed="rId1"/></a:blipFill></xdr:spPr></xdr:sp>
      """#
    let plain = #"<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="4" name="Box"/></xdr:nvSpPr></xdr:sp>"#
    let found = try pictures(twoCells(filled) + twoCells(plain))
    #expect(found.map(\.name) == ["Frame"])
    #expect(found.map(\.isHidden) == [true])
  }

  @Test func strictNamespaces() throws {
    var book = Fixture.drawing("")
    book.parts.removeAll { $0.name == "xl/drawings/drawing1.xml" }
    let xml = Fixture.drawingXML(twoCells(Fixture.pic()))
      .replacing(
        "http://schemas.openxmlformats.org/drawingml/2006/",
        with: "http://purl.oclc.org/ooxml/drawingml/"
      )
      .replacing(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
    book.add(part: "xl/drawings/drawing1.xml", xml)
    #expect(try Fixture.details(book).pictures.map(\.range.description) == ["B4:E9"])
  }

  @Test func picturesComeByTheirFirstCell() throws {
    func one(_ name: String, column: Int, row: Int) -> String {
      "<xdr:oneCellAnchor>" + Fixture.corner("from", column: column, row: row)
        + #"<xdr:ext cx="9525" cy="9525"/>"# + Fixture.pic(name: name) + "</xdr:oneCellAnchor>"
    }
    let content =
      one("c", column: 0, row: 9) + one("b", column: 2, row: 0) + one("a", column: 1, row: 0)
    #expect(try pictures(content).map(\.name) == ["a", "b", "c"])
  }

  @Test func missingPartIsAFindingAndTheOthersAreRead() throws {
    var book = Fixture.drawing(twoCells(Fixture.pic()) + twoCells(Fixture.pic("rId2")))
    book.parts.removeAll { $0.name.hasSuffix("drawing1.xml.rels") }
    Fixture.add(
      relationships: [
        .init("rId1", type: "image", target: "../media/gone.png"),
        .init("rId2", type: "image", target: "../media/image1.png"),
      ], to: "xl/drawings/_rels/drawing1.xml.rels", of: &book)
    let details = try Fixture.details(book)
    #expect(details.pictures.map(\.part) == ["xl/media/image1.png"])
    let finding = try #require(details.findings.first)
    #expect(finding.code == .missingPicture)
    #expect(finding.part == "xl/media/gone.png")
    #expect(finding.cell?.description == "B4")
    #expect(finding.sheet == "S")
    #expect(details.findings.count == 1)
  }

  @Test func linkedPictureIsAFinding() throws {
    let linked = Fixture.pic().replacing("r:embed", with: "r:link")
    var book = Fixture.drawing(twoCells(linked))
    book.parts.removeAll { $0.name.hasSuffix("drawing1.xml.rels") }
    Fixture.add(
      relationships: [
        .init("rId1", type: "image", target: "https://example.com/a.png", external: true)
      ],
      to: "xl/drawings/_rels/drawing1.xml.rels", of: &book)
    let details = try Fixture.details(book)
    #expect(details.pictures.isEmpty)
    #expect(
      details.findings.map(\.message) == ["The picture is linked and not kept in the workbook."])
  }

  @Test func damagedOrMissingDrawingIsAFinding() throws {
    var damaged = Fixture.drawing("")
    damaged.parts.removeAll { $0.name == "xl/drawings/drawing1.xml" }
    #expect(try Fixture.details(damaged).findings.map(\.code) == [.unreadableDetails])
    damaged.add(part: "xl/drawings/drawing1.xml", "<wsDr><twoCellAnchor>")
    #expect(try Fixture.details(damaged).findings.map(\.code) == [.unreadableDetails])
  }

  @Test func bytesDecideTheMediaType() throws {
    var book = Fixture.drawing(twoCells(Fixture.pic()))
    book.parts.removeAll { $0.name == "xl/media/image1.png" }
    book.add(part: "xl/media/image1.png", Array("GIF89a".utf8) + [64, 1, 200, 0, 0, 0, 0])
    let details = try Fixture.details(book)
    #expect(details.pictures.map(\.mediaType) == ["image/gif"])
    #expect(details.pictures.map(\.width) == [320])
    #expect(details.findings.map(\.code) == [.pictureType])
    #expect(
      details.findings.first?.message
        == "The picture is image/gif, but the workbook says image/png.")
  }

  @Test func anchorsBeyondTheSheetAreBroughtIntoIt() throws {
    let content =
      "<xdr:twoCellAnchor>" + Fixture.corner("from", column: -5, row: 1_048_575)
      + Fixture.corner("to", column: 99_999_999, row: 99_999_999) + Fixture.pic()
      + "</xdr:twoCellAnchor><xdr:absoluteAnchor>"
      + #"<xdr:pos x="-5" y="9223372036854775807"/><xdr:ext cx="9223372036854775807" cy="-1"/>"#
      + Fixture.pic() + "</xdr:absoluteAnchor>"
    #expect(
      try pictures(content).map(\.range.description) == [
        "A1048576:XFD1048576", "A1048576:XFD1048576",
      ])
  }
}
