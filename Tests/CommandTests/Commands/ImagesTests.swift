import Foundation
import Testing
import WorkbookBuilder

/// `images`: pictures as files named after their sheets and cells.
@Suite("images")
struct ImagesTests {
  private let folder: TestFolder
  private let command: Command

  init() throws {
    folder = try TestFolder()
    command = Command(folder: folder)
  }

  @Test(
    "Each picture becomes a file, the same one of several places once; a table lists the places")
  func table() throws {
    try folder.write(PictureBooks.kinds, to: "book.xlsx")
    let outcome = try command("images", "book.xlsx", "--output", "out/pictures")
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
    try expectSnapshot(outcome.output, "images-table")
    #expect(try folder.names("out") == ["pictures"])
    let files = try folder.tree("out/pictures")
    #expect(files.keys.sorted() == ["图片-A1.png", "图片-B2.png", "图片-C3.svg"])
    #expect(files["图片-B2.png"].map(Array.init) == PictureBooks.png(width: 320, height: 200))
    #expect(files["图片-A1.png"].map(Array.init) == PictureBooks.png(width: 9, height: 9))
  }

  @Test("--json lists the same as JSON")
  func json() throws {
    try folder.write(PictureBooks.kinds, to: "book.xlsx")
    let outcome = try command("images", "book.xlsx", "-o", "out", "--json")
    #expect(outcome.code == 0)
    try expectSnapshot(outcome.output, "images-json")
  }

  @Test("Other files stay, files of the same name are replaced, and nothing else is left behind")
  func otherFiles() throws {
    try folder.write(PictureBooks.kinds, to: "book.xlsx")
    try folder.write("mine", to: "out/notes.txt")
    try folder.write("old", to: "out/图片-B2.png")
    #expect(try command("images", "book.xlsx", "-o", "out").code == 0)
    #expect(try folder.text("out/notes.txt") == "mine")
    #expect(try folder.text("out/图片-B2.png") != "old")
    #expect(try folder.names(".").filter { $0 != "book.xlsx" } == ["out"])
    #expect(try folder.names("out").count == 4)
    let first = try folder.tree("out")
    #expect(try command("images", "book.xlsx", "-o", "out").code == 0)
    #expect(try folder.tree("out") == first)
  }

  @Test("A workbook without pictures leaves the folder alone")
  func none() throws {
    try folder.write(Books.letters, to: "book.xlsx")
    let outcome = try command("images", "book.xlsx", "-o", "out")
    #expect(outcome == Command.Outcome(code: 0, output: "", error: ""))
    #expect(!folder.has("out"))
    #expect(try command("images", "book.xlsx", "-o", "out", "--json").output == "[]\n")
  }

  @Test("Names of sheets become names of files that are safe everywhere")
  func safeNames() throws {
    let names = [
      "../../up", "a/b\\c:d*e?f\"g<h>i|j", "CON", "-rf", ".hidden", "a_x000A_b", "A", "a",
    ]
    try folder.write(PictureBooks.book(sheets: names), to: "book.xlsx")
    let outcome = try command("images", "book.xlsx", "-o", "out")
    #expect(outcome.code == 0)
    #expect(
      try Set(folder.names("out")) == [
        "_.._up-A1.png", "a_b_c_d_e_f_g_h_i_j-A1.png", "CON_-A1.png", "rf-A1.png", "hidden-A1.png",
        "a_b-A1.png", "A-A1.png", "a-A1-2.png",
      ])
    #expect(try folder.names(".") == ["book.xlsx", "out"])
  }

  @Test("What is missing is said, and the rest is written; --strict makes it an error")
  func missing() throws {
    var book = PictureBooks.kinds
    let relationships = "xl/drawings/_rels/drawing1.xml.rels"
    book.parts.removeAll { $0.name == relationships }
    book.add(
      part: relationships,
      WorkbookBuilder.relationshipsXML([
        .init("rId1", type: "image", target: "https://example.com/a.png", external: true),
        .init("rId2", type: "image", target: "../media/nowhere.png"),
      ]))
    try folder.write(book, to: "book.xlsx")
    let outcome = try command("images", "book.xlsx", "-o", "out")
    #expect(outcome.code == 0)
    #expect(
      outcome.error
        == """
        book.xlsx: 图片!B2: The picture is linked and not kept in the workbook.
        book.xlsx: 图片!C3: The picture's part is missing.

        """)
    #expect(try folder.names("out") == ["图片-A1.png"])
    #expect(try command("images", "book.xlsx", "-o", "out", "--strict").code == 1)
  }

  @Test("A damaged picture and a damaged sheet do not keep the others from being written")
  func damaged() throws {
    var book = PictureBooks.book(sheets: ["One", "Two", "Three"])
    // Large enough that its end, and with it the checksum, is not reached with its header.
    book.parts.removeAll { $0.name == "xl/media/image1.png" }
    book.add(
      part: "xl/media/image1.png",
      PictureBooks.png(width: 1, height: 1) + [UInt8](repeating: 7, count: 100_000))
    var zip = book.zip()
    for position in zip.entries.indices {
      let name = String(decoding: zip.entries[position].name, as: UTF8.self)
      if name == "xl/media/image1.png" { zip.entries[position].checksum ^= 1 }
      if name == "xl/worksheets/sheet2.xml" { zip.entries[position].packed[9] ^= 0xFF }
    }
    try folder.write(zip.bytes(), to: "book.xlsx")
    let outcome = try command("images", "book.xlsx", "-o", "out")
    #expect(outcome.code == 2)
    #expect(try folder.names("out") == ["Three-A1.png"])
    #expect(
      outcome.error.hasPrefix(
        "book.xlsx: One!A1: The picture could not be read and is left out: xl/media/image1.png: "
          + "its CRC-32 checksum does not match.\nbook.xlsx: xl/worksheets/sheet2.xml"),
      "\(outcome.error)")
  }
}
