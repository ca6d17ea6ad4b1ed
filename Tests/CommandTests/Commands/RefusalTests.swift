import Foundation
import Testing
import WorkbookBuilder

/// What cannot be read or written: one sentence with a place, exit code 2, and the old output stays.
@Suite("What cannot be read or written")
struct RefusalTests {
  private let folder: TestFolder
  private let command: Command

  init() throws {
    folder = try TestFolder()
    command = Command(folder: folder)
  }

  private static let files: [(name: String, bytes: [UInt8]?)] = [
    ("missing", nil),
    ("empty", []),
    ("not-a-workbook", Array("Dear Amazon,\n".utf8)),
    ("truncated", Books.letters.bytes().dropLast(60)),
    ("encrypted", compoundFile("EncryptedPackage")),
    ("renamed-xls", compoundFile("Workbook")),
    ("cut-in-the-middle", Array(Books.letters.bytes().prefix(300))),
  ]

  @Test("gives its own sentence, and the old output stays", arguments: files.indices)
  func unreadable(index: Int) throws {
    let (name, bytes) = Self.files[index]
    try folder.write(Books.letters, to: "good.xlsx")
    try #require(try command("convert", "good.xlsx", "-o", "out", "-q").code == 0)
    let before = try folder.tree("out")

    if let bytes { try folder.write(bytes, to: "book.xlsx") }
    let outcome = try command("convert", "book.xlsx", "--output", "out")
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.hasPrefix("book.xlsx: ") && outcome.error.hasSuffix("\n"))
    #expect(outcome.error.filter { $0 == "\n" }.count == 1, "one line")
    try expectSnapshot(outcome.error, "error-" + name)
    #expect(try folder.tree("out") == before)

    for reader in ["inspect", "lint", "cells"] {
      let other = try command(reader, "book.xlsx")
      #expect(other.code == 2, "\(reader)")
      #expect(other.output == "", "\(reader)")
      // What the system says of a missing file is put in its own words by whoever opens it.
      if bytes != nil || reader != "cells" { #expect(other.error == outcome.error, "\(reader)") }
    }
  }

  @Test("An output that is a file, or below one, is an error; the file stays")
  func outputIsAFile() throws {
    try folder.write(Books.letters, to: "book.xlsx")
    try folder.write("mine", to: "out")
    let outcome = try command("convert", "book.xlsx", "--output", "out")
    #expect(outcome.code == 2)
    #expect(outcome.error == "out: cannot be written: not a folder\n")
    let below = try command("convert", "book.xlsx", "--output", "out/deep")
    #expect(below.code == 2)
    #expect(below.error.hasPrefix("out/deep: cannot be written: "))
    #expect(try folder.text("out") == "mine")
  }

  @Test(
    "An output folder without permission is an error, and stays as it was",
    .disabled(if: geteuid() == 0, "the administrator may write everywhere"))
  func permission() throws {
    try folder.write(Books.letters, to: "book.xlsx")
    try folder.write("mine", to: "locked/notes.txt")
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path("locked"))
    defer {
      try? manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path("locked"))
    }
    let outcome = try command("convert", "book.xlsx", "--output", "locked")
    #expect(outcome.code == 2)
    #expect(outcome.error == "locked: cannot be written: permission denied\n")
    let below = try command("convert", "book.xlsx", "--output", "locked/out")
    #expect(below.code == 2)
    #expect(try folder.names("locked") == ["notes.txt"])
  }

  @Test(
    "A workbook or folder that may not be read is an error",
    .disabled(if: geteuid() == 0, "the administrator may read everything"))
  func unreadableFile() throws {
    try folder.write(Books.letters, to: "books/book.xlsx")
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.path("books/book.xlsx"))
    let outcome = try command("convert", "books/book.xlsx", "--output", "out")
    #expect(outcome.code == 2)
    #expect(outcome.error == "books/book.xlsx: cannot be read: permission denied\n")
  }

  @Test("A folder where a workbook is wanted is an error")
  func folderForWorkbook() throws {
    try folder.write(Books.letters, to: "books/book.xlsx")
    for reader in ["inspect", "cells"] {
      let outcome = try command(reader, "books")
      #expect(outcome.code == 2)
      #expect(outcome.error.hasPrefix("books: "))
      #expect(outcome.output == "")
    }
  }

  /// A compound file of 512-byte sectors, as encrypted workbooks and `.xls` files are: header,
  /// directory (sector 0) with one stream of that name, allocation table (sector 1).
  private static func compoundFile(_ stream: String) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: 512)
    header.replaceSubrange(0..<8, with: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    header[30] = 9
    header[76] = 1
    var directory = [UInt8](repeating: 0, count: 512)
    for (position, name) in ["Root Entry", stream].enumerated() {
      let units = Array(name.utf16)
      for (index, unit) in units.enumerated() {
        directory[position * 128 + index * 2] = UInt8(unit & 255)
      }
      directory[position * 128 + 64] = UInt8(units.count * 2 + 2)
    }
    return header + directory + [UInt8](repeating: 0xff, count: 512)
  }
}
