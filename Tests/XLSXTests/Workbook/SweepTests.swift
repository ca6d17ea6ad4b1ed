import Testing
import WorkbookBuilder

@testable import XLSX

/// A small workbook cut off at every byte, and with every byte changed: an error or cells, never more.
@Suite struct SweepTests {
  private func book(_ method: ZipBuilder.Method) -> [UInt8] {
    var book = WorkbookBuilder()
    book.add(
      sheet: "S",
      rows: """
        <row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="C1" s="1"><v>45000.5</v></c></row>
        <row r="3"><c r="A3" t="inlineStr"><is><r><t>a_x0041_</t></r></is></c>
        <c r="B3" t="str"><f>A1&amp;"x"</f><v>ax</v></c><c t="b"><v>1</v></c></row>
        """)
    book.sharedStrings = "<si><r><t>共</t></r><rPh><t>x</t></rPh><r><t>享</t></r></si>"
    book.styles = #"<cellXfs><xf/><xf numFmtId="22"/></cellXfs>"#
    var zip = book.zip()
    if method == .stored {
      let entries = book.zip().entries
      zip.entries = []
      for entry in entries {
        let name = String(decoding: entry.name, as: UTF8.self)
        zip.add(name, book.text(ofPart: name) ?? "", .stored)
      }
    }
    return zip.bytes()
  }

  private func readAll(_ bytes: [UInt8]) -> Bool {
    guard let workbook = try? Workbook(bytes: bytes, name: "b") else { return false }
    var isWhole = true
    for sheet in workbook.sheets {
      do {
        try workbook.forEachRow(in: sheet) { row in
          for cell in row { _ = (cell.value, cell.formatted, cell.formula, cell.style) }
        }
      } catch { isWhole = false }
    }
    return isWhole
  }

  @Test(arguments: [ZipBuilder.Method.stored, .deflated])
  func survivesTruncation(method: ZipBuilder.Method) {
    let whole = book(method)
    #expect(readAll(whole))
    for length in whole.indices { #expect(!readAll(Array(whole[..<length]))) }
  }

  @Test(arguments: [ZipBuilder.Method.stored, .deflated])
  func survivesChangedBytes(method: ZipBuilder.Method) {
    let whole = book(method)
    var generator = SplitMix(state: 11)
    for position in whole.indices {
      var damaged = whole
      damaged[position] ^= UInt8.random(in: 1...255, using: &generator)
      _ = readAll(damaged)
    }
  }

  @Test func survivesChangedXML() throws {
    let whole =
      #"<row r="1" hidden="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="XFD1"><f t="shared">x</f><v>4</v></c><c t="inlineStr"><is><rPh><t>a</t></rPh><t xml:space="preserve">_x0041_</t></is></c></row>"#
    var generator = SplitMix(state: 5)
    for position in whole.utf8.indices {
      for _ in 0..<4 {
        var bytes = Array(whole.utf8)
        let offset = whole.utf8.distance(from: whole.utf8.startIndex, to: position)
        bytes[offset] = UInt8.random(in: 0x20...0x7e, using: &generator)
        _ = try? Cells.lines(rows: String(decoding: bytes, as: UTF8.self))
      }
    }
  }
}
