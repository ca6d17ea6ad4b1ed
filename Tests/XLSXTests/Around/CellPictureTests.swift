import Testing
import WorkbookBuilder

@testable import XLSX

@Suite("Pictures in cells")
struct CellPictureTests {
  private typealias Fixture = DetailsFixture

  /// A workbook as Excel 365 saves pictures placed in cells.
  private func excel(rows: String, tail: String = "") -> WorkbookBuilder {
    var book = Fixture.book(rows: rows, tail: tail)
    let year2017 = "http://schemas.microsoft.com/office/2017/06/relationships/"
    book.relationships = [
      .init("m", type: "sheetMetadata", target: "metadata.xml"),
      .init("v", type: year2017 + "rdRichValue", target: "richData/rdrichvalue.xml"),
      .init(
        "s", type: year2017 + "rdRichValueStructure", target: "richData/rdrichvaluestructure.xml"),
      .init(
        "r", type: "http://schemas.microsoft.com/office/2022/10/relationships/richValueRel",
        target: "richData/richValueRel.xml"),
      .init(
        "w", type: "http://schemas.microsoft.com/office/2020/07/relationships/rdRichValueWebImage",
        target: "richData/rdRichValueWebImage.xml"),
    ]
    book.add(
      part: "xl/metadata.xml",
      #"""
      <metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        xmlns:xlrd="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata">
      <metadataTypes count="2"><metadataType name="XLDAPR"/><metadataType name="XLRICHVALUE"/></metadataTypes>
      <futureMetadata name="XLRICHVALUE" count="3"><bk><extLst><ext uri="{3e28}"><xlrd:rvb i="1"/></ext></extLst></bk>
      <bk><extLst><ext uri="{3e28}"><xlrd:rvb i="0"/></ext></extLst></bk>
      <bk><extLst><ext uri="{3e28}"><xlrd:rvb i="2"/></ext></extLst></bk></futureMetadata>
      <cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>
      <valueMetadata count="3"><bk><rc t="2" v="0"/></bk><bk><rc t="2" v="1"/></bk><bk><rc t="2" v="2"/></bk>
      </valueMetadata></metadata>
      """#)
    book.add(
      part: "xl/richData/rdrichvalue.xml",
      #"""
      <rvData xmlns="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata"><rv s="0"><v>1</v><v>5</v></rv>
      <rv s="1"><v>5</v><v>0</v><v>the alternative text</v></rv><rv s="2"><v>0</v></rv></rvData>
      """#)
    book.add(
      part: "xl/richData/rdrichvaluestructure.xml",
      #"""
      <rvStructures xmlns="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata">
      <s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/></s>
      <s t="_localImage"><k n="CalcOrigin" t="i"/><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="Text" t="s"/></s>
      <s t="_webimage"><k n="WebImageIdentifier" t="i"/></s></rvStructures>
      """#)
    book.add(
      part: "xl/richData/richValueRel.xml",
      #"""
      <richValueRels xmlns="http://schemas.microsoft.com/office/spreadsheetml/2022/richvaluerel"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <rel r:id="rId2"/><rel r:id="rId1"/></richValueRels>
      """#)
    Fixture.add(
      relationships: [
        .init("rId1", type: "image", target: "../media/image1.png"),
        .init("rId2", type: "image", target: "../media/image2.png"),
      ], to: "xl/richData/_rels/richValueRel.xml.rels", of: &book)
    book.add(
      part: "xl/richData/rdRichValueWebImage.xml",
      #"""
      <webImagesSrd xmlns="http://schemas.microsoft.com/office/spreadsheetml/2020/richdatawebimage"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <webImageSrd><address r:id="rId1"/><blip r:id="rId2"/></webImageSrd></webImagesSrd>
      """#)
    Fixture.add(
      relationships: [
        .init("rId1", type: "hyperlink", target: "https://example.com/a.png", external: true),
        .init("rId2", type: "image", target: "../media/image1.png"),
      ], to: "xl/richData/_rels/rdRichValueWebImage.xml.rels", of: &book)
    book.add(part: "xl/media/image1.png", Fixture.png(width: 10, height: 20))
    book.add(part: "xl/media/image2.png", Fixture.png(width: 30, height: 40))
    return book
  }

  @Test func placedInCellsByExcel() throws {
    let book = excel(
      rows: #"""
        <row r="2"><c r="B2" t="e" vm="1"><v>#VALUE!</v></c><c t="e" vm="2"><v>#VALUE!</v></c></row>
        <row r="4"><c r="A4" t="e" vm="3"><v>#VALUE!</v></c><c r="B4" t="e" vm="9"><v>#N/A</v></c></row>
        """#,
      tail: #"<mergeCells><mergeCell ref="B2:B3"/></mergeCells>"#)
    let details = try Fixture.details(book)
    #expect(
      details.pictures.map { "\($0.kind) \($0.range) \($0.part) \($0.text)" } == [
        "cell B2:B3 xl/media/image2.png the alternative text", "cell C2 xl/media/image1.png ",
        "cell A4 xl/media/image1.png ",
      ])
    #expect(details.pictures.map(\.width) == [30, 10, 10])
    #expect(details.findings.isEmpty)
  }

  @Test func richValuesWithoutTheirPartsAreNoPictures() throws {
    var book = excel(rows: #"<row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c></row>"#)
    book.parts.removeAll { $0.name == "xl/metadata.xml" }
    let details = try Fixture.details(book)
    #expect(details.pictures.isEmpty)
    #expect(details.findings.isEmpty)
  }

  @Test func richValueWhosePictureIsGoneIsAFinding() throws {
    var book = excel(rows: #"<row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c></row>"#)
    book.parts.removeAll { $0.name == "xl/media/image2.png" }
    let details = try Fixture.details(book)
    #expect(details.pictures.isEmpty)
    #expect(details.findings.map(\.code) == [.missingPicture])
    #expect(details.findings.first?.cell?.description == "A1")
  }

  /// A workbook as WPS Office saves pictures placed in cells.
  private func wps(rows: String, tail: String = "", byRelationship: Bool = true) -> WorkbookBuilder
  {
    var book = Fixture.book(rows: rows, tail: tail)
    if byRelationship {
      book.relationships = [
        .init(
          "c", type: "http://www.wps.cn/officeDocument/2020/cellImage", target: "cellimages.xml")
      ]
    }
    func image(_ id: String, _ relationship: String, _ text: String) -> String {
      #"""
      <etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="\#(id)" descr="\#(text)"/></xdr:nvPicPr>
      <xdr:blipFill><a:blip r:embed="\#(relationship)"/></xdr:blipFill></xdr:pic></etc:cellImage>
      """#
    }
    book.add(
      part: "xl/cellimages.xml",
      #"""
      <etc:cellImages xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData">
      \#(image("ID_1", "rId1", "first"))\#(image("ID_2", "rId2", "截图"))</etc:cellImages>
      """#, type: "application/vnd.wps-officedocument.cellimage+xml")
    Fixture.add(
      relationships: [
        .init("rId1", type: "image", target: "media/image1.png"),
        .init("rId2", type: "image", target: "media/image2.png"),
      ], to: "xl/_rels/cellimages.xml.rels", of: &book)
    book.add(part: "xl/media/image1.png", Fixture.png(width: 10, height: 20))
    book.add(part: "xl/media/image2.png", Fixture.png(width: 30, height: 40))
    return book
  }

  private func cell(_ reference: String, _ id: String) -> String {
    #"<c r="\#(reference)" t="str"><f>_xlfn.DISPIMG(&quot;\#(id)&quot;,1)</f><v>=DISPIMG(&quot;\#(id)&quot;,1)</v></c>"#
  }

  @Test func placedInCellsByWPSOnceAndAgain() throws {
    let rows =
      #"<row r="2">\#(cell("A2", "ID_2"))\#(cell("C2", "ID_1"))</row><row r="3">\#(cell("A3", "ID_2"))</row>"#
    let details = try Fixture.details(wps(rows: rows))
    #expect(
      details.pictures.map { "\($0.kind) \($0.range) \($0.name) \($0.text) \($0.part)" } == [
        "wps A2 ID_2 截图 xl/media/image2.png", "wps C2 ID_1 first xl/media/image1.png",
        "wps A3 ID_2 截图 xl/media/image2.png",
      ])
    #expect(details.findings.isEmpty)
  }

  @Test func inAMergedCellThePictureCoversTheRange() throws {
    let rows = #"<row r="2">\#(cell("A2", "ID_1"))\#(cell("B2", "ID_1"))</row>"#
    let merges = #"<mergeCells><mergeCell ref="A2:B5"/></mergeCells>"#
    #expect(
      try Fixture.details(wps(rows: rows, tail: merges)).pictures.map(\.range.description) == [
        "A2:B5"
      ])
  }

  @Test func theValueAloneNamesThePictureToo() throws {
    let rows = #"<row r="1"><c r="A1" t="str"><v>=DISPIMG("ID_1",1)</v></c></row>"#
    #expect(try Fixture.details(wps(rows: rows)).pictures.map(\.name) == ["ID_1"])
  }

  @Test func theListIsFoundByItsContentType() throws {
    let rows = #"<row r="1">\#(cell("A1", "ID_1"))</row>"#
    let details = try Fixture.details(wps(rows: rows, byRelationship: false))
    #expect(details.pictures.map(\.name) == ["ID_1"])
  }

  @Test func unknownIdIsAFinding() throws {
    let details = try Fixture.details(wps(rows: #"<row r="7">\#(cell("D7", "ID_9"))</row>"#))
    #expect(details.pictures.isEmpty)
    #expect(details.findings.map(\.code) == [.missingPicture])
    #expect(details.findings.first?.cell?.description == "D7")
  }
}
