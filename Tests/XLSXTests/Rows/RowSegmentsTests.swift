import Testing
import WorkbookBuilder

@testable import XLSX

/// A sheet gives the same cells, findings and errors wherever it is cut, and when it is not cut.
@Suite struct RowSegmentsTests {
  private static let main = WorkbookBuilder.Namespaces.main

  private func workbook(_ xml: String) throws -> Workbook {
    var book = WorkbookBuilder()
    book.add(sheet: "S", rows: "")
    book.sheets[0].xml = xml
    return try Workbook(bytes: book.bytes(), name: "book.xlsx")
  }

  /// Lengths that make the first cut at every row there is, and some in which cuts are looked for.
  private func lengths(_ xml: String) -> [Int] {
    let bytes = Array(xml.utf8)
    let starts = bytes.indices.filter { bytes[$0...].starts(with: "<row".utf8) }
    return starts.map { $0 + 5 } + Array(250...330) + [400, 512, 777, 1024, 1 << 17]
  }

  private func expectSameOutcome(_ xml: String, _ cells: Int) throws {
    let workbook = try workbook(xml)
    let uncut = SheetOutcome(workbook, length: SheetOutcome.uncut)
    #expect(uncut.lines.count { !$0.hasPrefix("row") } >= cells)
    SheetOutcome.expectSame(workbook, lengths: lengths(xml))
  }

  private func sheet(_ rows: String, tail: String = "", root: String = "") -> String {
    "<worksheet xmlns=\"\(Self.main)\"\(root)><dimension ref=\"A1\"/><sheetData>\(rows)</sheetData>\(tail)</worksheet>"
  }

  private func rows(_ numbers: ClosedRange<Int>) -> String {
    numbers.map { number in
      #"<row r="\#(number)"><c r="A\#(number)"><v>\#(number)</v></c><c t="inlineStr"><is><t>文\#(number) &amp;lt;row r=</t></is></c></row>"#
        + (number % 7 == 0 ? "\n\n" : "")
    }.joined()
  }

  @Test func cutsOrdinaryRows() throws { try expectSameOutcome(sheet(rows(1...30)), 60) }

  @Test func countsOnAcrossCuts() throws {
    let row = "<row><c><v>1</v></c><c/><c><v>3</v></c></row>"
    try expectSameOutcome(sheet(String(repeating: row, count: 40)), 80)
  }

  @Test func sharesFormulasAcrossCuts() throws {
    let first =
      #"<row r="1"><c r="B1"><f t="shared" ref="B1:B30" si="0">A1*2</f><v>2</v></c></row>"#
    let others = (2...30).map {
      #"<row r="\#($0)"><c r="B\#($0)"><f t="shared" si="0"/><v>\#($0)</v></c></row>"#
    }
    try expectSameOutcome(sheet(first + others.joined()), 30)
  }

  @Test(arguments: [
    "<!-- <row r=\"99\"><c><v>9</v></c></row> <row r=\"98\"> and some more text to be cut in -->",
    "<?note <row r=\"99\"><c><v>9</v></c></row> <row r=\"98\"> and some more text to be cut in ?>",
    "<row r=\"50\"><c t=\"str\"><v><![CDATA[<row r=\"99\"><c><v>9</v></c></row> <row >]]></v></c></row>",
    """
    <mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">\
    <mc:Choice Requires="x"><row r="60"><c><v>6</v></c></row><row r="61"><c><v>6</v></c></row></mc:Choice>\
    <mc:Fallback><row r="70"><c><v>7</v></c></row><row r="71"><c><v>7</v></c></row></mc:Fallback>\
    </mc:AlternateContent>
    """,
    "<x:row xmlns:x=\"urn:x\"><row r=\"80\"><c><v>8</v></c></row><row r=\"81\"/></x:row>",
    "<row r=\"90\"><row r=\"91\"><c><v>8</v></c></row><row r=\"92\"/></row>",
  ])
  func readsWhatLooksLikeRows(inner: String) throws {
    let first = rows(1...5)
    try expectSameOutcome(sheet(first + inner + rows(101...110)), 30)
    try expectSameOutcome(sheet(first + inner + inner + rows(101...110)), 30)
  }

  @Test func readsATailThatHoldsRows() throws {
    let row = #"<row r="9"><c><v>1</v></c></row>"#
    let tail = "<mergeCells/><extLst><ext>\(String(repeating: row, count: 20))</ext></extLst>"
    try expectSameOutcome(sheet(rows(1...9), tail: tail), 18)
  }

  @Test func keepsTheRootsDeclarations() throws {
    let root = "\n xmlns:y=\"\(Self.main)\" xml:space='preserve' z='>'"
    let row = "<y:row><y:c t='inlineStr'><y:is><y:t> a </y:t></y:is></y:c></y:row><row r='5'/>"
    try expectSameOutcome(sheet(String(repeating: row, count: 20), root: root), 20)
  }

  @Test("Alternatives are chosen by the prefixes of the whole sheet")
  func choosesAlternatives() throws {
    let declared = #"<row r="20" xmlns:y="\#(Self.main)"><c><v>2</v></c></row>"#
    let choice = """
      <mc:AlternateContent><mc:Choice Requires="y"><row r="60"><c><v>6</v></c></row></mc:Choice>\
      <mc:Fallback><row r="70"><c><v>7</v></c></row></mc:Fallback></mc:AlternateContent>
      """
    let comment = #"<!-- <row r="99"><c><v>9</v></c></row> and some more text to be cut in -->"#
    let root =
      #" xmlns:x="\#(Self.main)" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006""#
    for between in ["", comment] {
      let xml = sheet(
        rows(1...9) + declared + rows(21...29) + between + choice + rows(101...110), root: root)
      try expectSameOutcome(xml, 50)
      let outcome = SheetOutcome(try workbook(xml), length: 512)
      #expect(outcome.lines.contains { $0.hasPrefix("row 60") })
    }
  }

  @Test("A sheet whose names have a prefix is cut too")
  func cutsPrefixedNames() throws {
    let row = "<x:row><x:c t='inlineStr'><x:is><x:t> a </x:t></x:is></x:c></x:row>"
    let xml =
      "<x:worksheet xmlns:x='\(Self.main)' xml:space='preserve'><x:sheetData>"
      + String(repeating: row, count: 40) + "</x:sheetData></x:worksheet>"
    try expectSameOutcome(xml, 40)
    let book = try workbook(xml)
    let reader = try book.reader(
      of: book.sheets[0], formulas: true, segmentLength: 256, threads: ThreadBudget(count: 2))
    guard var reader else { return }
    _ = try reader.next()
    #expect(reader.documentsHeld > 0)
  }

  @Test(arguments: ["</w>", "<v>&unknown;</v>", "<c r='A1' r='A1'/>", "<row", "\u{2}"])
  func givesFaultsTheSamePlace(fault: String) throws {
    let xml = sheet(rows(1...20) + "<row r=\"21\"><c><v>1</v></c>\(fault)</row>" + rows(22...40))
    try expectSameOutcome(xml, 41)
    let oneLine = xml.replacing("\n", with: "")
    try expectSameOutcome(oneLine, 41)
  }

  @Test func namesTheFaultOfATruncatedSheet() throws {
    let whole = sheet(rows(1...20))
    for length in stride(from: 300, to: whole.utf8.count, by: 97) {
      let cut = String(decoding: Array(whole.utf8)[..<length], as: UTF8.self)
      SheetOutcome.expectSame(try workbook(cut), lengths: [300])
    }
  }
}
