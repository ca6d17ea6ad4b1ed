import Testing
import WorkbookBuilder

@testable import XLSX

/// Three small workbooks cut off at every byte, and with every bit changed: what comes of it is a
/// reading or an error that says where.
@Suite("Every byte damaged") struct DamageSweepTests {
  /// The workbooks; stored, so that the XML itself is damaged and not only its compression.
  static let books = ["cells", "around", "pictures"]

  private static func bytes(_ name: String) -> [UInt8] {
    let book =
      switch name {
      case "cells": HostileBooks.cells
      case "around": HostileBooks.around
      default: HostileBooks.pictures
      }
    return book.bytes()
  }

  @Test(arguments: books)
  func isReadWhole(name: String) {
    let reading = HostileBooks.read(Self.bytes(name))
    #expect(reading.errors == [])
    #expect(reading.count >= 3)
  }

  @Test(arguments: books)
  func cutOffAtEveryByte(name: String) {
    let whole = Self.bytes(name)
    for length in whole.indices {
      let reading = HostileBooks.read(Array(whole[..<length]))
      #expect(reading.count == 0 && reading.errors.count == 1 && reading.isExplained)
    }
  }

  @Test(arguments: books)
  func everyBitFlipped(name: String) {
    let whole = Self.bytes(name)
    var damaged = whole
    for position in whole.indices {
      for bit in 0..<8 {
        damaged[position] = whole[position] ^ (1 << bit)
        #expect(HostileBooks.read(damaged).isExplained)
      }
      damaged[position] = whole[position]
    }
  }

  @Test(arguments: books)
  func everyByteOfTheXMLChanged(name: String) throws {
    // Checksums would hide such damage: here the parts are changed before the archive is made.
    let zip = Self.unpacked(name)
    var generator = SplitMix(state: 7)
    for part in zip.entries.indices {
      let whole = zip.entries[part].packed
      for position in whole.indices {
        let byte =
          [UInt8(ascii: "<"), 0, 0xFF, UInt8(ascii: "9"), .random(in: 0...255, using: &generator)]
          .randomElement(using: &generator) ?? 0
        var damaged = zip
        damaged.entries[part].packed[position] = byte
        damaged.entries[part].checksum = ZipBuilder.checksum(damaged.entries[part].packed)
        #expect(HostileBooks.read(damaged.bytes()).isExplained)
      }
    }
  }

  @Test(arguments: books)
  func everyPartCutOff(name: String) throws {
    let zip = Self.unpacked(name)
    for part in zip.entries.indices {
      for length in stride(from: 0, to: zip.entries[part].packed.count, by: 3) {
        var damaged = zip
        let bytes = Array(zip.entries[part].packed[..<length])
        damaged.entries[part].packed = bytes
        damaged.entries[part].packedSize = UInt64(length)
        damaged.entries[part].size = UInt64(length)
        damaged.entries[part].checksum = ZipBuilder.checksum(bytes)
        #expect(HostileBooks.read(damaged.bytes()).isExplained)
      }
    }
  }

  /// The workbook with its parts stored as they are.
  private static func unpacked(_ name: String) -> ZipBuilder {
    let book =
      switch name {
      case "cells": HostileBooks.cells
      case "around": HostileBooks.around
      default: HostileBooks.pictures
      }
    var zip = ZipBuilder()
    for entry in book.zip().entries {
      let part = String(decoding: entry.name, as: UTF8.self)
      let bytes = book.parts.last { $0.name == part }?.bytes
      zip.add(part, bytes ?? Array((book.text(ofPart: part) ?? "").utf8), .stored)
    }
    return zip
  }
}
