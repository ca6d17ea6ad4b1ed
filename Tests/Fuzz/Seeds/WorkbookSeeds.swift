internal import WorkbookBuilder

/// Workbooks for the fuzzer of the whole reader, as lists of parts and as archives.
enum WorkbookSeeds {
  /// Each workbook as a list of parts, and the first of them as an archive too.
  static var all: [(name: String, bytes: [UInt8])] {
    let books = [
      ("cells", cells), ("around", around), ("drawing", PictureSeeds.drawing),
      ("rich", PictureSeeds.richValues), ("wps", PictureSeeds.cellImages),
    ]
    return books.map { ($0, partList($1)) } + [("archive", cells.bytes())]
  }

  /// A workbook's parts, each after a line with its name.
  private static func partList(_ book: WorkbookBuilder) -> [UInt8] {
    var bytes: [UInt8] = []
    for entry in book.zip().entries {
      let name = String(decoding: entry.name, as: UTF8.self)
      let replaced = book.parts.last { $0.name == name }?.bytes
      bytes += Array("=== \(name)\n".utf8)
      bytes += replaced ?? Array((book.text(ofPart: name) ?? "").utf8)
      bytes.append(0x0A)
    }
    return bytes
  }

  /// Every type of cell, rows and cells in any order, styles and strings.
  private static var cells: WorkbookBuilder {
    var book = WorkbookBuilder()
    book.workbookProperties = #"<workbookPr date1904="1"/>"#
    book.workbookTail =
      #"<definedNames><definedName name="N" localSheetId="0">S!$A$1:$B$9</definedName></definedNames>"#
    book.add(
      sheet: "S",
      rows: """
        <row r="1" spans="1:9" ht="20"><c r="A1" t="s" s="1"><v>0</v></c>
        <c r="B1" s="2"><v>45000.5</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>
        <c t="d"><v>2024-03-14T10:35:00</v></c><c t="str"><f>A1&amp;"x"</f><v>a_x000D_</v></c></row>
        <row r="5" hidden="1"><c r="XFD5"><v>-1.5e-3</v></c>
        <c r="B5" t="inlineStr"><is><r><t xml:space="preserve"> a</t></r><rPh><t>p</t></rPh></is></c>
        <c r="B5"><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" ref="A3:A9" si="0">B3+1</f>
        <v>3</v></c><c r="C4"><f t="array" ref="C4:D5">SUM(A1:A3)</f><v>6</v></c></row>
        <row><c><f t="shared" si="0"/><v>4</v></c>
        <c><f t="dataTable" ref="B5:C6" dt2D="1" dtr="1" r1="A1" r2="B2"/><v>4</v></c></row><row r="1048576"><c r="A1048576"/></row>
        """)
    book.add(sheet: "Hidden", rows: "<row><c><v>1</v></c></row>", state: "veryHidden")
    book.sharedStrings = "<si><r><t>共</t></r><rPh><t>x</t></rPh><r><t>享</t></r></si>"
    book.styles = #"""
      <numFmts><numFmt numFmtId="164" formatCode="[$-804]yyyy&quot;年&quot;m;@"/></numFmts>
      <fonts><font><b/><sz val="11"/></font></fonts>
      <fills><fill><patternFill patternType="none"/></fill><fill><gradientFill/></fill></fills>
      <cellXfs><xf/><xf numFmtId="164" fontId="0" fillId="1"/><xf numFmtId="22"/></cellXfs>
      """#
    return book
  }

  /// What lies around cells: merges, links, comments, tables, columns.
  private static var around: WorkbookBuilder {
    var book = WorkbookBuilder()
    book.add(
      sheet: "S", rows: ##"<row><c><f>HYPERLINK("#"&amp;"B2","x")</f><v>x</v></c></row>"##,
      tail: #"""
        <mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="A3:XFD1048576"/></mergeCells>
        <hyperlinks><hyperlink ref="A1:B2 C3" r:id="l" location="x" tooltip="t"/>
        <hyperlink ref="D4" location="S!A1"/></hyperlinks>
        <tableParts><tablePart r:id="t"/></tableParts>
        """#,
      relationships: [
        .init("l", type: "hyperlink", target: "https://example.com", external: true),
        .init("t", type: "table", target: "/xl/tables/table1.xml"),
        .init("c", type: "comments", target: "../comments1.xml"),
        .init(
          "d", type: "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
          target: "../threaded.xml"),
      ])
    book.sheets[0].xml = book.sheets[0].xml.replacing(
      "<sheetData>",
      with: #"""
        <dimension ref="A1"/><sheetFormatPr zeroHeight="1" defaultColWidth="9.1"
        defaultRowHeight="15"/><cols><col min="2" max="16384" hidden="1"/>
        <col min="1" max="1" width="3.5"/></cols><sheetData>
        """#)
    book.add(
      part: "xl/tables/table1.xml",
      #"""
      <table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" displayName="T"
        ref="A1:B9" totalsRowCount="1"><tableColumns><tableColumn name="a_x000A_"/></tableColumns></table>
      """#)
    book.add(
      part: "xl/comments1.xml",
      #"""
      <comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors>
      <author>tc={1}</author><author>A</author></authors><commentList><comment ref="A1" authorId="0">
      <text><t>x</t></text></comment><comment ref="B2" authorId="1"><text><r><t>a_x000D_</t></r>
      <rPh><t>p</t></rPh></text></comment></commentList></comments>
      """#)
    book.add(
      part: "xl/threaded.xml",
      #"""
      <ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">
      <threadedComment ref="A1" id="{1}" dT="2024-03-14T10:35:00.00" personId="p" done="1"><text>a</text>
      </threadedComment><threadedComment ref="A1" id="{2}" parentId="{1}"><text>b</text>
      </threadedComment></ThreadedComments>
      """#)
    book.relationships = [
      .init(
        "p", type: "http://schemas.microsoft.com/office/2017/10/relationships/person",
        target: "persons.xml"),
      .init("x", type: "externalLink", target: "link1.xml"),
    ]
    book.workbookTail =
      #"<externalReferences><externalReference r:id="x"/></externalReferences>"#
    book.add(
      part: "xl/link1.xml",
      #"""
      <externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook
      r:id="b"><sheetNames><sheetName val="R"/></sheetNames><sheetDataSet><sheetData sheetId="0">
      <row r="1"><cell r="A1" t="str"><v>a</v></cell><cell r="B1"><v>1</v></cell></row></sheetData>
      </sheetDataSet></externalBook></externalLink>
      """#)
    book.add(part: "xl/persons.xml", #"<personList><person id="p" displayName="P"/></personList>"#)
    return book
  }
}
