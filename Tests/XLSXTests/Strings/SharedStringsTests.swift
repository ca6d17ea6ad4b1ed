import Testing
import WorkbookBuilder

@testable import XLSX

@Suite struct SharedStringsTests {
  private func text(_ item: String) throws -> String? {
    let lines = try Cells.lines(
      rows: #"<row r="1"><c r="A1" t="s"><v>1</v></c></row>"#,
      strings: "<si><t>before</t></si><si>\(item)</si><si><t>after</t></si>")
    return lines.first.map { String($0.dropFirst("A1 text ".count)) }
  }

  @Test(arguments: [
    ("<t>plain</t>", "plain"),
    ("<r><t>rich </t></r>", "rich"),
    (#"<r><rPr><b/></rPr><t xml:space="preserve">rich </t></r><r><t>text</t></r>"#, "rich text"),
    (
      #"<t>課きく</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/>"#, "課きく"
    ),
    ("<r><t>東</t></r><rPh sb='0' eb='1'><t>ヒガシ</t></rPh><r><t>京</t></r>", "東京"),
    ("<t>  trimmed\n\t</t>", "trimmed"),
    (#"<t xml:space="preserve">  kept </t>"#, "  kept "),
    (#"<t xml:space="default"> trimmed </t>"#, "trimmed"),
    ("<t>a&amp;b&#x4E2D;<![CDATA[<c>]]></t>", "a&b中<c>"),
    ("<t>line_x000D_\nend_x0009_</t>", "line\r\nend\t"),
    ("<t>_x005F_x000D_</t>", "_x000D_"),
    ("<t>_x4e2d__x6587_</t>", "中文"),
    ("<t>_xD83D__xDE00_ _xD83D_</t>", "😀 \u{FFFD}"),
    ("<t>_x00_ _x000_ _xzzzz_ x0041_ _x0041</t>", "_x00_ _x000_ _xzzzz_ x0041_ _x0041"),
    ("<t>a</t><extLst><ext><t>foreign</t></ext></extLst>", "a"),
    (#"<t>a</t><z:t xmlns:z="urn:z">foreign</z:t>"#, "a"),
    ("<t></t>", ""),
  ])
  func readsItems(item: String, expected: String) throws {
    #expect(try text(item) == expected)
  }

  @Test func joinsTextOfAnyLengthAcrossChunks() throws {
    let long = String(repeating: "長い文&", count: 60_000)
    let escaped = long.replacing("&", with: "&amp;")
    #expect(try text("<t>\(escaped)</t>") == long)
  }

  @Test func keepsSpacesWhereTheRootSaysSo() throws {
    var book = WorkbookBuilder()
    book.add(sheet: "S", rows: #"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#)
    book.sharedStrings = ""
    book.add(
      part: "xl/sharedStrings.xml",
      #"<sst xmlns="\#(WorkbookBuilder.Namespaces.main)" xml:space="preserve"><si><t> a </t></si></sst>"#
    )
    #expect(try Cells.lines(Workbook(bytes: book.bytes(), name: "b")) == ["A1 text  a "])
  }

  @Test func stopsAtTheLimitOfBytes() throws {
    var limits = Limits.default
    limits.stringBytes = 10
    let workbook = try Cells.workbook(
      rows: "<row><c><v>1</v></c></row>", strings: "<si><t>longer than ten</t></si>", limits: limits
    )
    #expect(
      Cells.failure { _ = try Cells.lines(workbook) }?.description
        == "book.xlsx: xl/sharedStrings.xml: the shared strings hold more than the limit of 10 string bytes"
    )
  }
}
