import Testing
import WorkbookBuilder

@testable import XLSX

/// Damage is named with its place, and what is whole is still read.
@Suite struct DamageTests {
  private func workbook(_ book: WorkbookBuilder, limits: Limits = .default) throws -> Workbook {
    try Workbook(bytes: book.bytes(), name: "book.xlsx", limits: limits)
  }

  @Test func readsTheRowsBeforeTheDamageAndTheOtherSheets() throws {
    var book = WorkbookBuilder()
    book.add(sheet: "效绩模板", rows: "")
    book.add(sheet: "Whole", rows: "<row><c><v>1</v></c></row>")
    let open = #"<worksheet xmlns="\#(WorkbookBuilder.Namespaces.main)"><sheetData>"#
    book.sheets[0].xml = """
      \(open)
      <row r="1"><c r="A1"><v>1</v></c></row>
      <row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>secret</w></c></row></sheetData></worksheet>
      """
    let workbook = try workbook(book)
    var rows: [Int] = []
    let failure = Cells.failure {
      try workbook.forEachRow(in: workbook.sheets[0]) { rows.append($0.number) }
    }
    #expect(rows == [1])
    #expect(
      failure?.description
        == "book.xlsx: xl/worksheets/sheet1.xml:3:57, 效绩模板!B2: an end tag does not match its start tag"
    )
    #expect(try Cells.lines(workbook, sheet: 1) == ["A1 number 1.0"])
  }

  @Test func saysWhatIsOddInOneSentence() throws {
    let rows = #"<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>"#
    let workbook = try Cells.workbook(rows: rows)
    let sheet = workbook.sheets[0]
    let cells = try workbook.cells(of: sheet)
    #expect(
      workbook.findings.map(\.description) == [
        "S!A1: The cell occurs twice; the later one is kept."
      ])
    #expect("\(workbook.findings[0].code)" == "duplicate_cell")
    #expect("\(cells[0])" == "A1 2")
    #expect("\(WorkbookError.Code.encrypted)" == "encrypted")
  }

  @Test func namesADamagedEntry() throws {
    var book = WorkbookBuilder()
    book.add(sheet: "S", rows: #"<row r="1"><c r="A1"><v>1</v></c></row>"#)
    var zip = book.zip()
    for position in zip.entries.indices where zip.entries[position].name.ends(in: "sheet1.xml") {
      zip.entries[position].checksum ^= 1
    }
    let workbook = try Workbook(bytes: zip.bytes(), name: "book.xlsx")
    let failure = Cells.failure { _ = try Cells.lines(workbook) }
    #expect(
      failure?.description
        == "book.xlsx: xl/worksheets/sheet1.xml, S: its CRC-32 checksum does not match")
    #expect(failure?.code == .damagedArchive)
  }

  @Test func namesADamagedWorkbookPart() {
    var book = WorkbookBuilder()
    book.add(sheet: "S", rows: "")
    book.add(part: "xl/workbook.xml", "<workbook>\n<sheets>")
    let failure = Cells.failure { _ = try workbook(book) }
    #expect(failure?.description == "book.xlsx: xl/workbook.xml:2:9: the document ends too early")
  }

  @Test func refusesADocumentType() throws {
    var book = WorkbookBuilder()
    book.add(sheet: "S", rows: "")
    book.sheets[0].xml = "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>"
    let workbook = try workbook(book)
    let failure = Cells.failure { _ = try Cells.lines(workbook) }
    #expect(failure?.code == .documentType)
    #expect(failure?.sheet == "S")
  }

  @Test func leavesOutDamagedStyles() throws {
    let workbook = try Cells.workbook(
      rows: #"<row><c s="1"><v>1</v></c></row>"#, styles: "<cellXfs><xf></cellXfs>")
    #expect(try Cells.lines(workbook) == ["A1 number 1.0"])
    #expect(Cells.findings(workbook) == ["unreadable_part xl/styles.xml"])
  }

  @Test func namesTheLimitThatIsPassed() throws {
    let row = "<row>" + String(repeating: "<c><v>1</v></c>", count: 6) + "</row>"
    func failure(_ change: (inout Limits) -> Void, rows: String = row) -> String? {
      var limits = Limits.default
      change(&limits)
      return Cells.failure { _ = try Cells.lines(rows: rows, limits: limits) }?.description
    }
    #expect(failure { $0.cells = 6 } == nil)
    #expect(
      failure { $0.cells = 5 }
        == "book.xlsx: xl/worksheets/sheet1.xml:1:304, S!E1: the sheet has more cells than the limit of 5"
    )
    #expect(failure { $0.depth = 4 }?.contains("deeper than the limit of 4") == true)
    #expect(failure { $0.attributes = 1 }?.contains("more attributes than the limit of 1") == true)
    #expect(failure { $0.entries = 3 }?.contains("more entries than the limit of 3") == true)
    #expect(failure { $0.inflatedBytes = 900 }?.contains("beyond the limit of 900") == true)
    #expect(
      failure({ $0.stringBytes = 9 }, rows: "<row><c t='str'><v>ten letters</v></c></row>")?
        .contains("a row holds more text than the limit of 9") == true)
  }

  @Test func endsARowThatNeverEnds() throws {
    let cells = String(repeating: "<c r='A1'/>", count: 100_000)
    let failure = Cells.failure { _ = try Cells.lines(rows: "<row>\(cells)</row>") }
    #expect(failure?.detail == "a row has many more cells than a sheet has columns")
  }
}

extension [UInt8] {
  fileprivate func ends(in text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
