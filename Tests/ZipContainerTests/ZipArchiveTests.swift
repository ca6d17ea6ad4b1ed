import Testing
import WorkbookBuilder
import ZipContainer

@Suite struct ZipArchiveTests {
  private static let text = String(repeating: "the same line again\n", count: 20_000)

  private func archive(
    _ zip: ZipBuilder, limits: ZipArchive.Limits = .init()
  ) throws -> ZipArchive {
    try ZipArchive(ByteSource(bytes: zip.bytes()), limits: limits)
  }

  private func text(_ name: String, in archive: ZipArchive) throws -> String {
    let entry = try #require(archive.entry(named: name))
    return String(decoding: try archive.contents(of: entry), as: UTF8.self)
  }

  @Test(arguments: [ZipBuilder.Method.stored, .deflated])
  func readsAnEntry(method: ZipBuilder.Method) throws {
    var zip = ZipBuilder()
    zip.add("a.xml", "first", method)
    zip.add("b.xml", Self.text, method)
    zip.add("empty.xml", "", method)
    let archive = try archive(zip)
    #expect(archive.entries.map(\.name) == ["a.xml", "b.xml", "empty.xml"])
    #expect(try text("a.xml", in: archive) == "first")
    #expect(try text("b.xml", in: archive) == Self.text)
    #expect(try text("empty.xml", in: archive) == "")
  }

  @Test(arguments: [ZipBuilder.DataDescriptor.signed, .unsigned])
  func readsSizesFromTheDirectoryWhereADataDescriptorFollows(
    descriptor: ZipBuilder.DataDescriptor
  ) throws {
    var zip = ZipBuilder()
    zip.add("a.xml", Self.text, dataDescriptor: descriptor)
    zip.add("b.xml", "after", .stored, dataDescriptor: descriptor)
    let archive = try archive(zip)
    #expect(try text("a.xml", in: archive) == Self.text)
    #expect(try text("b.xml", in: archive) == "after")
  }

  @Test(arguments: [true, false], [true, false])
  func readsZip64(end: Bool, leading: Bool) throws {
    var zip = ZipBuilder()
    zip.add("a.xml", Self.text, zip64: true)
    zip.add("b.xml", "second", .stored, zip64: true)
    zip.hasZip64End = end
    if leading { zip.leadingBytes = Array("MZ self-extracting".utf8) }
    let archive = try archive(zip)
    #expect(try text("a.xml", in: archive) == Self.text)
    #expect(try text("b.xml", in: archive) == "second")
  }

  @Test func readsPastLeadingBytesAndAComment() throws {
    var zip = ZipBuilder()
    zip.add("a.xml", "inside")
    zip.leadingBytes = Array("#!/bin/sh\nexit 0\n".utf8)
    zip.comment = "a comment with a false end PK\u{5}\u{6} in it, long enough to look real"
    #expect(try text("a.xml", in: archive(zip)) == "inside")
  }

  @Test func ignoresFoldersAndTakesTheLastOfTwoEntries() throws {
    var zip = ZipBuilder()
    zip.addFolder("xl/")
    zip.add("xl/a.xml", "older")
    zip.add("xl/a.xml", "newer")
    let archive = try archive(zip)
    #expect(archive.entries.count == 2)
    #expect(try text("xl/a.xml", in: archive) == "newer")
  }

  @Test func findsNamesExactlyFirstThenFolded() throws {
    var zip = ZipBuilder()
    zip.add("xl\\Worksheets\\SHEET1.xml", "windows")
    zip.add("xl/a.xml", "lower")
    zip.add("xl/A.xml", "upper")
    zip.add("/abs.xml", "absolute")
    let archive = try archive(zip)
    #expect(try text("xl/worksheets/sheet1.xml", in: archive) == "windows")
    #expect(try text("xl/a.xml", in: archive) == "lower")
    #expect(try text("xl/A.xml", in: archive) == "upper")
    #expect(try text("abs.xml", in: archive) == "absolute")
    #expect(archive.entry(named: "xl/b.xml") == nil)
  }

  @Test func checksEntriesOfEveryLength() throws {
    // Lengths around the blocks in which checksums are taken, and around the chunks read.
    let lengths = Array(0..<700) + [4095, 65_535, 65_536, 65_537, 200_001]
    var zip = ZipBuilder()
    for length in lengths {
      zip.add(
        "\(length)", (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ $0 >> 8) }, .stored)
    }
    let archive = try archive(zip)
    for (length, entry) in zip.entries.indices.map({ (lengths[$0], archive.entries[$0]) }) {
      #expect(try archive.contents(of: entry).count == length)
    }
  }

  @Test func readsAFile() throws {
    var zip = ZipBuilder()
    zip.add("a.xml", Self.text)
    try TemporaryFile.with(zip.bytes()) { path in
      let archive = try ZipArchive(ByteSource(path: path, limit: .max))
      #expect(try text("a.xml", in: archive) == Self.text)
    }
  }
}
