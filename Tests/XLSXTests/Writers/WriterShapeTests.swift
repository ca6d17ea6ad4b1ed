import Testing
import WorkbookBuilder

@testable import XLSX

/// Workbooks in the shape that other programs than Excel give them.
@Suite("Workbooks as other programs write them")
struct WriterShapeTests {
  private let main = WorkbookBuilder.Namespaces.main
  private let office = WorkbookBuilder.Namespaces.relationships

  /// Nothing but the parts given.
  private func workbook(_ parts: [(String, String)]) throws -> Workbook {
    var zip = ZipBuilder()
    for (name, text) in parts { zip.add(name, text) }
    return try Workbook(bytes: zip.bytes(), name: "book.xlsx")
  }

  private func relationships(_ lines: [WorkbookBuilder.Relationship]) -> String {
    WorkbookBuilder.relationshipsXML(lines)
  }

  @Test("Numbers: a sheet part without a number, 1904, a dimension that begins too late")
  func numbers() throws {
    let types = #"""
      <Types xmlns="\#(WorkbookBuilder.Namespaces.contentTypes)">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml"
      ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
      """#
    let book = try workbook([
      (
        "_rels/.rels",
        relationships([.init("rId1", type: "officeDocument", target: "xl/workbook.xml")])
      ),
      (
        "xl/workbook.xml",
        #"""
        <workbook xmlns:r="\#(office)" xmlns="\#(main)"><workbookPr date1904="1"/>
        <sheets><sheet name="Sheet 1 - Table 1" sheetId="1" r:id="rId4"/></sheets></workbook>
        """#
      ),
      (
        "xl/_rels/workbook.xml.rels",
        relationships([
          .init("rId1", type: "sharedStrings", target: "sharedStrings.xml"),
          .init("rId2", type: "styles", target: "styles.xml"),
          .init("rId4", type: "worksheet", target: "worksheets/sheet.xml"),
          .init("rId5", type: "sheetMetadata", target: "metadata.xml"),
        ])
      ),
      (
        "xl/styles.xml",
        #"""
        <styleSheet xmlns="\#(main)"><numFmts count="1"><numFmt numFmtId="59" formatCode="d&quot; &quot;mmm&quot; &quot;yyyy"/>
        </numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="59" applyNumberFormat="1"/></cellXfs></styleSheet>
        """#
      ),
      (
        "xl/sharedStrings.xml",
        #"<sst xmlns="\#(main)" uniqueCount="2"><si><t>Table 1</t></si><si><t>Item</t></si></sst>"#
      ),
      (
        "xl/worksheets/sheet.xml",
        #"""
        <worksheet xmlns:r="\#(office)" xmlns="\#(main)"><dimension ref="A2:B3"/><sheetData>
        <row r="1" ht="27.65" customHeight="1"><c r="A1" t="s" s="0"><v>0</v></c><c r="B1" s="0"/></row>
        <row r="2"><c r="A2" t="s" s="0"><v>1</v></c><c r="B2" s="1"><v>43903</v></c></row></sheetData>
        <mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>
        """#
      ),
      ("[Content_Types].xml", types),
    ])
    #expect(book.sheets.map(\.name) == ["Sheet 1 - Table 1"])
    #expect(try Cells.lines(book) == ["A1 text Table 1", "A2 text Item", "B2 date 2024-03-14"])
    #expect(try formatted(book) == ["Table 1", "Item", "14 Mar 2024"])
    #expect(try book.details(of: book.sheets[0]).mergedRanges.map(\.description) == ["A1:B1"])
    #expect(book.findings.isEmpty)
  }

  @Test("Google Sheets: foreign relationships, no dimension, no properties, computed values")
  func googleSheets() throws {
    var book = WorkbookBuilder()
    book.add(
      sheet: "Sheet1",
      rows: #"""
        <row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="2"><v>45365.0</v></c></row>
        <row r="2"><c r="A2" s="1" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("GOOGLETRANSLATE(A1)"),"您好")</f>
        <v>您好</v></c><c r="B2" t="b"><v>1</v></c>
        <c r="C2" s="3" t="str"><f>HYPERLINK("https://example.com","site")</f><v>site</v></c></row>
        """#,
      tail: #"<drawing r:id="rId1"/>"#,
      relationships: [.init("rId1", type: "drawing", target: "../drawings/drawing1.xml")])
    book.sheets[0].xml = book.sheets[0].xml.replacing(
      "<sheetData>",
      with:
        #"<sheetPr><outlinePr summaryBelow="0"/></sheetPr><sheetFormatPr customHeight="1"/><sheetData>"#
    )
    book.sharedStrings = "<si><t>Hello</t></si>"
    book.styles = #"""
      <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>
      <cellXfs><xf/><xf borderId="0" fillId="0" fontId="0" numFmtId="0" xfId="0"/><xf numFmtId="164"/></cellXfs>
      """#
    book.relationships = [
      .init(
        "rIdG", type: "http://customschemas.google.com/relationships/workbookmetadata",
        target: "metadata")
    ]
    book.add(part: "xl/metadata", "{}")
    book.add(part: "xl/drawings/drawing1.xml", DetailsFixture.drawingXML(""))
    let workbook = try Workbook(bytes: book.bytes(), name: "book.xlsx")
    #expect(
      try Cells.lines(workbook) == [
        "A1 text Hello", "B1 date 2024-03-14", "A2 text 您好", "B2 boolean true", "C2 text site",
      ])
    let details = try workbook.details(of: workbook.sheets[0])
    #expect(
      details.hyperlinks.map { "\($0.range) \($0.target)" } == [
        #"C2 external("https://example.com")"#
      ])
    #expect(details.pictures.isEmpty)
    #expect(details.findings.isEmpty)
  }

  @Test("Power BI: prefixes, texts in the cells, no references, targets from the root")
  func powerBI() throws {
    let book = try workbook([
      (
        "[Content_Types].xml",
        #"""
        <Types xmlns="\#(WorkbookBuilder.Namespaces.contentTypes)"><Default Extension="xml"
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/xl/worksheets/sheet1.xml"
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
        """#
      ),
      (
        "_rels/.rels",
        #"""
        <ns0:Relationships xmlns:ns0="\#(WorkbookBuilder.Namespaces.packageRelationships)">
        <ns0:Relationship Id="R1" Type="\#(office)/officeDocument" Target="/xl/workbook.xml"/></ns0:Relationships>
        """#
      ),
      (
        "xl/workbook.xml",
        #"""
        <x:workbook xmlns:x="\#(main)" xmlns:rel="\#(office)"><x:sheets>
        <x:sheet name="Export" sheetId="1" rel:id="R0f1"/></x:sheets></x:workbook>
        """#
      ),
      (
        "xl/_rels/workbook.xml.rels",
        relationships([
          .init("R0f1", type: "worksheet", target: "/xl/worksheets/sheet1.xml"),
          .init("R0f2", type: "styles", target: "/xl/styles.xml"),
        ])
      ),
      (
        "xl/styles.xml",
        #"""
        <x:styleSheet xmlns:x="\#(main)"><x:cellXfs><x:xf numFmtId="0"/><x:xf numFmtId="14"/></x:cellXfs></x:styleSheet>
        """#
      ),
      (
        "xl/worksheets/sheet1.xml",
        #"""
        <x:worksheet xmlns:x="\#(main)"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>ASIN</x:t></x:is></x:c>
        <x:c t="inlineStr"><x:is><x:t xml:space="preserve"> rate </x:t></x:is></x:c></x:row><x:row>
        <x:c s="1"><x:v>45365</x:v></x:c><x:c/><x:c><x:v>0.25</x:v></x:c></x:row></x:sheetData></x:worksheet>
        """#
      ),
    ])
    #expect(
      try Cells.lines(book) == [
        "A1 text ASIN", "B1 text  rate ", "A2 date 2024-03-14", "C2 number 0.25",
      ])
    #expect(book.findings.isEmpty)
  }

  @Test("LibreOffice: truth in words, GENERAL, its own attributes and drawings")
  func libreOffice() throws {
    var book = DetailsFixture.drawing(
      #"""
      <xdr:twoCellAnchor editAs="absolute">\#(DetailsFixture.corner("from", column: 1, row: 4))
      \#(DetailsFixture.corner("to", column: 2, row: 9))\#(DetailsFixture.pic(name: "Image 1", attributes: #"descr="""#))
      <xdr:clientData/></xdr:twoCellAnchor>
      """#,
      rows: #"""
        <row r="1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false">
        <c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="1" t="n"><v>45365.5</v></c><c r="C1" s="2" t="n"><v>1234.5</v></c></row>
        <row r="2" hidden="true"><c r="A2" s="0" t="n"><f aca="false">1+1</f><v>2</v></c>
        <c r="B2" s="0" t="b"><v>1</v></c><c r="C2" s="0" t="str"><f aca="false">A1</f><v>text</v></c></row>
        """#,
      head: #"""
        <cols><col collapsed="false" customWidth="true" hidden="false" outlineLevel="0" max="1" min="1" style="0" width="11.52"/>
        <col collapsed="false" hidden="true" max="4" min="3" width="11.52"/></cols>
        """#)
    book.sharedStrings = #"<si><t xml:space="preserve">text</t></si>"#
    book.styles = #"""
      <numFmts count="3"><numFmt numFmtId="164" formatCode="GENERAL"/><numFmt numFmtId="165" formatCode="DD/MM/YY\ HH:MM"/>
      <numFmt numFmtId="166" formatCode="#,##0.00\ [$€-407];[RED]\-#,##0.00\ [$€-407]"/></numFmts>
      <cellXfs count="3"><xf numFmtId="164" applyFont="false"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>
      """#
    book.workbookProperties =
      #"<workbookPr backupFile="false" showObjects="all" date1904="false"/>"#
    book.workbookTail = #"""
      <definedNames><definedName function="false" hidden="true" localSheetId="0" name="_xlnm._FilterDatabase"
      vbProcedure="false">S!$A$1:$C$2</definedName></definedNames>
      """#
    let workbook = try Workbook(bytes: book.bytes(), name: "book.xlsx")
    #expect(
      try Cells.lines(workbook) == [
        "A1 text text", "B1 dateTime 2024-03-14T12:00:00", "C1 number 1234.5", "A2 number 2.0",
        "B2 boolean true", "C2 text text",
      ])
    #expect(
      try formatted(workbook) == ["text", "14/03/24 12:00", "1,234.50 €", "2", "TRUE", "text"])
    let details = try workbook.details(of: workbook.sheets[0])
    #expect(details.hiddenRows == [2...2])
    #expect(details.hiddenColumns == [3...4])
    #expect(details.pictures.map { "\($0.name) \($0.range) \($0.text)" } == ["Image 1 B5:C10 "])
    #expect(try workbook.definedNames().map(\.isHidden) == [true])
  }

  @Test("WPS Office: a dimension of one cell, folders in the archive, pictures by DISPIMG")
  func wpsOffice() throws {
    var book = DetailsFixture.book(
      rows: #"""
        <row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="B2" t="str">
        <f>_xlfn.DISPIMG("ID_9A",1)</f><v>=DISPIMG("ID_9A",1)</v></c></row>
        """#,
      tail: "<mergeCells><mergeCell ref=\"B2:C3\"/></mergeCells>", head: #"<dimension ref="A1"/>"#)
    book.sharedStrings =
      #"<si><r><rPr><charset val="134"/></rPr><t>店铺</t></r><r><t>绩效</t></r><phoneticPr fontId="1"/></si>"#
    book.relationships = [
      .init(
        "rIdC", type: "http://www.wps.cn/officeDocument/2020/cellImage", target: "cellimages.xml")
    ]
    book.add(
      part: "xl/cellimages.xml",
      #"""
      <etc:cellImages xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="\#(office)"
        xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"><etc:cellImage>
      \#(DetailsFixture.pic(name: "ID_9A", attributes: #"descr="截图""#))</etc:cellImage></etc:cellImages>
      """#)
    DetailsFixture.add(
      relationships: [.init("rId1", type: "image", target: "media/image1.jpeg")],
      to: "xl/_rels/cellimages.xml.rels", of: &book)
    book.add(part: "xl/media/image1.jpeg", DetailsFixture.png(width: 640, height: 480))
    var zip = book.zip()
    for folder in ["xl/", "xl/media/", "_rels/"] { zip.addFolder(folder) }
    let workbook = try Workbook(bytes: zip.bytes(), name: "book.xlsx")
    #expect(try Cells.lines(workbook) == ["A1 text 店铺绩效", #"B2 text =DISPIMG("ID_9A",1)"#])
    let details = try workbook.details(of: workbook.sheets[0])
    let picture = try #require(details.pictures.first)
    #expect("\(picture.kind) \(picture.range) \(picture.text)" == "wps B2:C3 截图")
    // The bytes are a PNG, whatever the name says; no type is declared for it.
    #expect(picture.mediaType == "image/png")
    #expect(details.findings.isEmpty)
  }

  private func formatted(_ workbook: Workbook) throws -> [String] {
    var texts: [String] = []
    try workbook.forEachRow(in: workbook.sheets[0]) { row in
      for cell in row { texts.append(cell.formatted) }
    }
    return texts
  }
}
