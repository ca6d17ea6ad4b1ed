import Testing
import WorkbookBuilder
import ZipContainer

/// Damaged and hostile archives end in an error that names its place.
@Suite struct ZipDamageTests {
  private func failure(_ body: () throws -> Void) -> ZipError? {
    do { try body() } catch let error as ZipError { return error } catch {}
    return nil
  }

  private func open(_ bytes: [UInt8], limits: ZipArchive.Limits = .init()) -> ZipError? {
    failure { _ = try ZipArchive(ByteSource(bytes: bytes), limits: limits) }
  }

  private func read(_ zip: ZipBuilder, limits: ZipArchive.Limits = .init()) -> ZipError? {
    failure {
      let archive = try ZipArchive(ByteSource(bytes: zip.bytes()), limits: limits)
      for entry in archive.entries { _ = try archive.contents(of: entry) }
    }
  }

  @Test func namesWhatIsNotAnArchive() {
    #expect(open([])?.code == .emptyFile)
    #expect(open(Array("name,price\n".utf8))?.code == .notAnArchive)
    var zip = ZipBuilder()
    zip.add("a.xml", "text")
    #expect(open(Array(zip.bytes().dropLast(30)))?.code == .truncatedArchive)
  }

  @Test func namesAMissingFileAndAFolder() {
    let missing = failure { _ = try ByteSource(path: "/nowhere/book.xlsx", limit: 1) }
    #expect(missing?.description == "cannot be opened: No such file or directory")
    #expect(
      failure { _ = try ByteSource(path: "/", limit: 1) }?.detail == "is a folder, not a file")
  }

  @Test func checksTheChecksum() {
    var zip = ZipBuilder()
    zip.add("a.xml", "text")
    zip.entries[0].checksum ^= 1
    #expect(read(zip)?.description == "a.xml: its CRC-32 checksum does not match")
  }

  @Test(arguments: [ZipBuilder.Method.stored, .deflated])
  func checksTheSize(method: ZipBuilder.Method) {
    var zip = ZipBuilder()
    zip.add("a.xml", "twelve bytes", method)
    zip.entries[0].size = 11
    #expect(read(zip)?.detail == "holds more than the 11 bytes it declares")
    zip.entries[0].size = 13
    #expect(read(zip)?.detail == "holds 12 bytes, not the 13 it declares")
  }

  @Test func namesDamagedCompressedBytes() {
    var zip = ZipBuilder()
    zip.add("a.xml", "text")
    zip.entries[0].packed[0] = 0x07
    #expect(read(zip)?.detail == "its compressed bytes are damaged")
    zip = ZipBuilder()
    zip.add("a.xml", String(repeating: "abc", count: 999))
    zip.entries[0].packedSize = 5
    #expect(read(zip)?.detail == "is cut off")
  }

  @Test func namesEncryptionAndOtherMethods() {
    var zip = ZipBuilder()
    zip.add("a.xml", "text")
    zip.entries[0].flags |= 1
    #expect(read(zip)?.detail == "cannot be read: it is encrypted")
    zip.entries[0].flags = 0
    zip.entries[0].method = 14
    #expect(read(zip)?.detail == "cannot be read: it is compressed by method 14")
  }

  @Test func refusesOffsetsBeyondTheFile() {
    var zip = ZipBuilder()
    zip.add("a.xml", "text", zip64: true)
    zip.entries[0].declaredOffset = 1 << 40
    #expect(read(zip)?.code == .damagedEntry)
    zip.entries[0].declaredOffset = nil
    zip.entries[0].packedSize = 1 << 62
    #expect(read(zip)?.detail == "reaches beyond the end of the file")
  }

  @Test func stopsAtTheBudgetOfInflatedBytes() {
    var zip = ZipBuilder()
    zip.add("a.xml", [UInt8](repeating: 0, count: 600))
    zip.add("b.xml", [UInt8](repeating: 0, count: 600))
    #expect(read(zip, limits: .init(inflatedBytes: 1200)) == nil)
    let refused = read(zip, limits: .init(inflatedBytes: 1199))
    #expect(refused?.code == .limitExceeded)
    #expect(refused?.entry == "b.xml")
  }

  @Test func readingAgainCostsNoMoreBudget() throws {
    var zip = ZipBuilder()
    zip.add("a.xml", [UInt8](repeating: 0, count: 600))
    let archive = try ZipArchive(
      ByteSource(bytes: zip.bytes()), limits: .init(inflatedBytes: 600))
    let entry = try #require(archive.entry(named: "a.xml"))
    #expect(try archive.contents(of: entry).count == 600)
    #expect(try archive.contents(of: entry).count == 600)
  }

  @Test func stopsAtTheLimitOfEntries() {
    var zip = ZipBuilder()
    for number in 0..<11 { zip.add("\(number).xml", "x") }
    #expect(open(zip.bytes(), limits: .init(entries: 10))?.code == .limitExceeded)
  }

  @Test func survivesTruncationAndFlippedBitsEverywhere() {
    var zip = ZipBuilder()
    zip.add("a.xml", String(repeating: "abc", count: 99), zip64: true)
    zip.add("b.xml", "stored", .stored, dataDescriptor: .signed)
    zip.hasZip64End = true
    let whole = zip.bytes()
    for length in whole.indices { #expect(open(Array(whole[..<length])) != nil) }
    for position in whole.indices {
      for bit in 0..<8 {
        var damaged = whole
        damaged[position] ^= 1 << bit
        // Some bits mean nothing: the sweep asks only that every outcome is a value or an error.
        _ = failure {
          let archive = try ZipArchive(ByteSource(bytes: damaged))
          for entry in archive.entries { _ = try archive.contents(of: entry) }
        }
      }
    }
  }
}
