import WorkbookBuilder

@testable import XLSX

/// Small workbooks of every kind, and everything that can be read of them.
enum HostileBooks {
  /// What reading all of a workbook came to.
  struct Reading: Equatable {
    /// Cells and things around them that were read.
    var count = 0
    /// The errors, each with its place.
    var errors: [WorkbookError] = []

    /// Whether something was read, or every error says where it is.
    var isExplained: Bool {
      errors.allSatisfy { $0.file == "book.xlsx" && !$0.detail.isEmpty && $0.description != "" }
    }
  }

  /// Reads all there is: sheets, cells, details, bytes of pictures, names.
  static func read(_ bytes: [UInt8], limits: Limits = .default) -> Reading {
    var reading = Reading()
    do {
      try read(Workbook(bytes: bytes, name: "book.xlsx", limits: limits), &reading)
    } catch let error as WorkbookError {
      reading.errors.append(error)
    } catch {
      reading.errors.append(WorkbookError(.invalidContent, file: "", detail: "\(error)"))
    }
    return reading
  }

  private static func read(_ workbook: Workbook, _ reading: inout Reading) throws {
    for sheet in workbook.sheets {
      note(&reading) { reading in
        try workbook.forEachRow(in: sheet) { row in
          for cell in row {
            reading.count += 1
            _ = (cell.value, cell.formatted, cell.formula, cell.style)
          }
        }
      }
      note(&reading) { reading in
        let details = try workbook.details(of: sheet)
        reading.count += details.mergedRanges.count + details.hyperlinks.count
        reading.count += details.comments.count + details.tables.count + details.pictures.count
        for picture in details.pictures { _ = try workbook.bytes(of: picture) }
      }
    }
    reading.count += try workbook.definedNames().count
    for link in try workbook.externalLinks() { reading.count += link.cells.count }
  }

  private static func note(_ reading: inout Reading, _ body: (inout Reading) throws -> Void) {
    do { try body(&reading) } catch let error as WorkbookError {
      reading.errors.append(error)
    } catch {
      reading.errors.append(WorkbookError(.invalidContent, file: "", detail: "\(error)"))
    }
  }

  /// Cells of all types, strings and styles.
  static var cells: WorkbookBuilder {
    var book = WorkbookBuilder()
    book.add(
      sheet: "S",
      rows: """
        <row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="C1" s="1"><v>45000.5</v></c></row>
        <row r="3" hidden="1"><c r="A3" t="inlineStr"><is><r><t>a_x0041_</t></r></is></c>
        <c r="B3" t="str"><f>A1&amp;"x"</f><v>ax</v></c><c t="b"><v>1</v></c></row>
        """)
    book.sharedStrings = "<si><r><t>共</t></r><rPh><t>x</t></rPh><r><t>享</t></r></si>"
    book.styles = #"<cellXfs><xf/><xf numFmtId="22"/></cellXfs>"#
    return book
  }

  /// Merged ranges, links, a comment, columns, and a value of another workbook.
  static var around: WorkbookBuilder {
    var book = WorkbookBuilder()
    book.workbookTail = """
      <externalReferences><externalReference r:id="x"/></externalReferences>\
      <definedNames><definedName name='N'>S!A1</definedName></definedNames>
      """
    book.relationships = [.init("x", type: "externalLink", target: "x.xml")]
    book.add(
      part: "xl/x.xml",
      "<externalLink xmlns='\(WorkbookBuilder.Namespaces.main)'><externalBook><sheetDataSet>"
        + "<sheetData><row><cell r='A1'><v>1</v></cell></row></sheetData></sheetDataSet>"
        + "</externalBook></externalLink>")
    book.add(
      sheet: "S", rows: ##"<row><c><f>HYPERLINK("#A2")</f><v>x</v></c></row>"##,
      tail: #"""
        <mergeCells><mergeCell ref="A1:B2"/></mergeCells><hyperlinks><hyperlink ref="C1" r:id="l"/>
        </hyperlinks>
        """#,
      relationships: [
        .init("l", type: "hyperlink", target: "https://example.com", external: true),
        .init("c", type: "comments", target: "../c.xml"),
      ])
    book.add(
      part: "xl/c.xml",
      "<comments><authors><author>A</author></authors><commentList><comment ref='A1' authorId='0'>"
        + "<text><t>t</t></text></comment></commentList></comments>")
    return book
  }

  /// A drawing with a picture, and the same picture in a cell of WPS Office.
  static var pictures: WorkbookBuilder {
    var book = DetailsFixture.drawing(
      "<xdr:twoCellAnchor>"
        + DetailsFixture.corner("from", column: 0, row: 0)
        + DetailsFixture.corner("to", column: 1, row: 1) + DetailsFixture.pic()
        + "</xdr:twoCellAnchor>",
      rows: #"<row><c t="str"><f>DISPIMG("I",1)</f><v>=DISPIMG("I",1)</v></c></row>"#)
    book.relationships = [
      .init("w", type: "http://www.wps.cn/officeDocument/2020/cellImage", target: "cellimages.xml")
    ]
    book.add(
      part: "xl/cellimages.xml",
      DetailsFixture.drawingXML("<cellImage>\(DetailsFixture.pic(name: "I"))</cellImage>"))
    DetailsFixture.add(
      relationships: [.init("rId1", type: "image", target: "media/image1.png")],
      to: "xl/_rels/cellimages.xml.rels", of: &book)
    return book
  }
}
