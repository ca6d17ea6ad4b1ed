import Testing
import WorkbookBuilder

@testable import XLSX

/// Archives that inflate without end, overlap or hold themselves.
@Suite("Bombs in the archive") struct ArchiveBombTests {
  private func errors(_ zip: ZipBuilder, limits: Limits = .default) -> [WorkbookError] {
    HostileBooks.read(zip.bytes(), limits: limits).errors
  }

  @Test func aFlatBombIsRefusedByItsSizeBeforeItIsInflated() throws {
    let zip = HostileBooks.cells.zip(repeatingRow: "<row><c><v>1</v></c></row>", count: 200_000_000)
    #expect(zip.entries.map(\.packedSize).reduce(0, +) < 20_000_000)
    let errors = errors(zip)
    #expect(errors.count == 2)
    #expect(errors.allSatisfy { $0.limit == .inflatedBytes && $0.sheet == "S" })
    #expect(
      errors[0].detail
        == "inflates to 5200000112 bytes, beyond the limit of 4294967296 inflated bytes")
  }

  @Test func aFlatBombThatLiesAboutItsSizeEndsWhereItSaid() throws {
    var zip = HostileBooks.cells.zip(repeatingRow: "<row><c><v>1</v></c></row>", count: 200_000_000)
    let last = zip.entries.count - 1
    zip.entries[last].size = 1000
    #expect(
      errors(zip).map(\.detail)
        == Array(repeating: "holds more than the 1000 bytes it declares", count: 2))
  }

  @Test func entriesThatOverlapAreCountedEachByItself() throws {
    // Hundreds of names for one stream of bytes: sheets, all of them at the same place.
    var book = WorkbookBuilder()
    for number in 1...300 { book.add(sheet: "S\(number)", rows: "") }
    var zip = book.zip()
    let row = "<row r='1'><c r='A1'><v>1</v></c></row>"
    let bomb = try #require(book.zip(repeatingRow: row, count: 50_000).entries.last)
    for position in zip.entries.indices
    where zip.entries[position].name.starts(with: "xl/worksh".utf8) {
      let name = zip.entries[position].name
      zip.entries[position] = bomb
      zip.entries[position].name = name
      if !name.ends(in: "sheet1.xml") {
        zip.entries[position].packed = []
        zip.entries[position].declaredOffset = offset(of: "xl/worksheets/sheet1.xml", in: zip)
      }
    }
    var limits = Limits.default
    limits.inflatedBytes = 10 << 20
    let errors = errors(zip, limits: limits)
    // Each sheet has 1.9 MB: the first five fit, all others are refused.
    #expect(errors.filter { $0.limit == .inflatedBytes }.count == 2 * 295)
    #expect(errors.count == 2 * 295)
  }

  @Test func sheetsThatShareAPartAreCountedEachByItself() throws {
    var book = WorkbookBuilder()
    book.add(sheet: "S1", rows: String(repeating: "<row><c><v>1</v></c></row>", count: 1000))
    book.add(
      part: "xl/workbook.xml",
      "<workbook xmlns='\(WorkbookBuilder.Namespaces.main)' "
        + "xmlns:r='\(WorkbookBuilder.Namespaces.relationships)'><sheets>"
        + (1...50).map { "<sheet name='S\($0)' r:id='rId1'/>" }.joined() + "</sheets></workbook>")
    var limits = Limits.default
    limits.inflatedBytes = 350_000
    let reading = HostileBooks.read(book.bytes(), limits: limits)
    // A sheet has 24 kB; each of those that no longer fit is refused for its cells and its details.
    let readable = reading.count / 1000
    #expect((12...14).contains(readable))
    #expect(reading.errors.count == 2 * (50 - readable))
    #expect(reading.errors.allSatisfy { $0.limit == .inflatedBytes })
    #expect(reading.errors.first?.sheet == "S\(readable + 1)")
  }

  @Test func anArchiveInAnArchiveIsNeverOpened() throws {
    // A quine would hold itself: a part whose bytes are the whole archive is bytes like any others.
    let inner = HostileBooks.cells.bytes()
    var book = HostileBooks.pictures
    book.parts.removeAll { $0.name == "xl/media/image1.png" }
    book.add(part: "xl/media/image1.png", inner)
    let reading = HostileBooks.read(book.bytes())
    #expect(reading.errors == [])
    // An entry whose bytes begin at the archive's own start is damaged, and no loop.
    var zip = HostileBooks.cells.zip()
    for position in zip.entries.indices { zip.entries[position].declaredOffset = 0 }
    #expect(errors(zip).count == 1)
  }

  @Test func aHundredThousandEntriesAreTooMany() throws {
    var zip = HostileBooks.cells.zip()
    let entry = zip.entries[0]
    for number in 0..<100_000 {
      zip.entries.append(entry)
      zip.entries[zip.entries.count - 1].name = Array("\(number)".utf8)
      zip.entries[zip.entries.count - 1].packed = []
    }
    zip.hasZip64End = true
    let error = try #require(errors(zip).first)
    #expect(error.limit == .entries)
    #expect(error.description == "book.xlsx: holds more entries than the limit of 100000")
  }

  @Test func aPictureThatIsTooLargeToHoldIsRefused() throws {
    let zip = HostileBooks.pictures.zip(
      part: "xl/media/image1.png", "\u{FFFD}PNG", repeating: "x", count: 500_000_000, "")
    let error = try #require(errors(zip).first)
    #expect(error.limit == .pictureBytes)
    #expect(
      error.description
        == "book.xlsx: xl/media/image1.png: inflates to 500000006 bytes, beyond the limit of "
        + "134217728 bytes held in memory")
  }

  private func offset(of name: String, in zip: ZipBuilder) -> UInt64 {
    var offset = 0
    for entry in zip.entries {
      if entry.name.elementsEqual(name.utf8) { break }
      offset += 30 + entry.name.count + entry.packed.count
    }
    return UInt64(offset)
  }
}

extension [UInt8] {
  fileprivate func ends(in text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
