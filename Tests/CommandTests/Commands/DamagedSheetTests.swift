import Testing
import WorkbookBuilder

/// A damaged sheet is reported and the others are still read; `--strict` makes it an error.
@Suite("Damaged sheets")
struct DamagedSheetTests {
  private let folder: TestFolder
  private let command: Command

  init() throws {
    folder = try TestFolder()
    command = Command(folder: folder)
    var book = Books.letters
    book.add(sheet: "Broken", rows: Books.xml([["one"], ["two"]]))
    book.add(sheet: "Lost", rows: Books.xml([["three"]]))
    book.add(sheet: "Last", rows: Books.xml([["four"]]))
    book.sheets[1].xml = book.sheets[1].xml.replacing("</sheetData>", with: "</sheetDat>")
    var zip = book.zip()
    for position in zip.entries.indices
    where zip.entries[position].name.elementsEqual("xl/worksheets/sheet3.xml".utf8) {
      zip.entries[position].checksum ^= 1
    }
    try folder.write(zip.bytes(), to: "book.xlsx")
  }

  private static let broken =
    "xl/worksheets/sheet2.xml:1:361: an end tag does not match its start tag"
  private static let lost = "xl/worksheets/sheet3.xml: its CRC-32 checksum does not match"

  @Test("cells prints the other sheets, names each damaged one and exits with 2")
  func cells() throws {
    let outcome = try command("cells", "book.xlsx")
    #expect(outcome.code == 2)
    #expect(
      outcome.error
        == """
        book.xlsx: xl/worksheets/sheet2.xml:1:361, Broken!A2: an end tag does not match its start tag
        book.xlsx: xl/worksheets/sheet3.xml, Lost: its CRC-32 checksum does not match

        """)
    #expect(outcome.output.contains(#""sheet":"绩效""#))
    #expect(outcome.output.contains(#""value":"four""#))
  }

  @Test("convert writes the other sheets and names each damaged one; --strict exits with 1")
  func convert() throws {
    let sentences = [
      "book.xlsx: Broken: The sheet could not be read and is left out: \(Self.broken).",
      "book.xlsx: Lost: The sheet could not be read and is left out: \(Self.lost).",
    ]
    let outcome = try command("convert", "book.xlsx", "-o", "out", "-q")
    #expect(outcome.code == 0)
    #expect(outcome.error == sentences.joined(separator: "\n") + "\n")
    let json = try folder.text("out/corpus.json")
    #expect(json.contains(#""code": "damaged-sheet""#))
    #expect(json.contains("We now ship every order within two days."))
    let strict = try command("convert", "book.xlsx", "-o", "out", "-q", "--strict")
    #expect(strict.code == 1)
    #expect(strict.error == outcome.error)
    #expect(try folder.text("out/corpus.json") == json)
    let check = try command("convert", "book.xlsx", "-o", "out", "-q", "--check")
    #expect(check.code == 0)
    #expect(check.error == outcome.error)
  }

  @Test("lint lists each damaged sheet as an error; --strict exits with 1")
  func lint() throws {
    let outcome = try command("lint", "book.xlsx")
    #expect(outcome.code == 0)
    #expect(
      outcome.output.contains(
        "book.xlsx: Broken: error: The sheet could not be read and is left out: \(Self.broken).")
    )
    #expect(outcome.output.contains("book.xlsx: Lost: error: "))
    #expect(try command("lint", "book.xlsx", "--strict").code == 1)
  }

  @Test("A damaged picture costs no letter")
  func picture() throws {
    var book = PictureBooks.book(sheets: ["Letters"])
    book.sheets[0].xml = book.sheets[0].xml.replacing(
      "<sheetData></sheetData>",
      with: "<sheetData>\(Books.xml([["Dear team,", "尊敬的团队："]]))</sheetData>")
    book.parts.removeAll { $0.name == "xl/media/image1.png" }
    book.add(
      part: "xl/media/image1.png",
      PictureBooks.png(width: 1, height: 1) + [UInt8](repeating: 7, count: 100_000))
    var zip = book.zip()
    for position in zip.entries.indices
    where zip.entries[position].name.elementsEqual("xl/media/image1.png".utf8) {
      zip.entries[position].checksum ^= 1
    }
    try folder.write(zip.bytes(), to: "picture.xlsx")
    let outcome = try command("lint", "picture.xlsx")
    #expect(
      outcome.output.contains(
        "picture.xlsx: Letters!A1: warning: The picture could not be read and is left out: "
          + "xl/media/image1.png: its CRC-32 checksum does not match."))
    #expect(try command("cells", "picture.xlsx").output.contains("Dear team,"))
    #expect(!outcome.output.contains("damaged-sheet"))
  }
}
