internal import CZlib

/// Builds a zip archive whose quirks are chosen entry by entry.
///
/// ```swift
/// var zip = ZipBuilder()
/// zip.add("xl/workbook.xml", "<workbook/>")
/// zip.add("XL\\Media\\a.png", png, .stored, dataDescriptor: .unsigned)
/// zip.leadingBytes = Array("#!/bin/sh\n".utf8)
/// let bytes = zip.bytes()
/// ```
package struct ZipBuilder {
  /// How an entry is kept.
  package enum Method: Sendable {
    case stored, deflated
  }

  /// Whether sizes and checksum follow the entry's bytes instead of preceding them.
  package enum DataDescriptor: Sendable {
    case none, signed, unsigned
  }

  /// One entry as it will be written; the declared figures may be falsified.
  package struct Entry {
    package var name: [UInt8]
    package var packed: [UInt8]
    package var method: UInt16
    package var flags: UInt16 = 0
    package var checksum: UInt32
    package var size: UInt64
    package var packedSize: UInt64
    package var dataDescriptor = DataDescriptor.none
    package var usesZip64 = false
    /// Where the central directory says the local header is; nil for the truth.
    package var declaredOffset: UInt64?
  }

  /// The entries in the order they are written.
  package var entries: [Entry] = []
  /// Bytes before the archive; offsets are declared as if they were not there.
  package var leadingBytes: [UInt8] = []
  /// The archive's comment.
  package var comment = ""
  /// Whether the end record is doubled by a zip64 end record and its locator.
  package var hasZip64End = false

  /// An archive without entries.
  package init() {}

  /// Adds a file of the given text.
  package mutating func add(
    _ name: String, _ text: String, _ method: Method = .deflated,
    dataDescriptor: DataDescriptor = .none, zip64: Bool = false
  ) {
    add(name, Array(text.utf8), method, dataDescriptor: dataDescriptor, zip64: zip64)
  }

  /// Adds a file of the given bytes.
  package mutating func add(
    _ name: String, _ bytes: [UInt8], _ method: Method = .deflated,
    dataDescriptor: DataDescriptor = .none, zip64: Bool = false
  ) {
    let packed = method == .stored ? bytes : Self.deflate(bytes)
    entries.append(
      Entry(
        name: Array(name.utf8), packed: packed, method: method == .stored ? 0 : 8,
        flags: dataDescriptor == .none ? 0x800 : 0x808, checksum: Self.checksum(bytes),
        size: UInt64(bytes.count), packedSize: UInt64(packed.count),
        dataDescriptor: dataDescriptor, usesZip64: zip64))
  }

  /// Adds a folder, whose name should end with a slash.
  package mutating func addFolder(_ name: String) { add(name, [], .stored) }

  /// CRC-32 of `bytes`.
  package static func checksum(_ bytes: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: crc32(0, bytes, uInt(bytes.count)))
  }

  /// A raw deflate stream of `bytes`.
  package static func deflate(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, uLong(bytes.count))))
    let written = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = uInt(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = uInt(target.count)
        CZlib.deflate(&stream, Z_FINISH)
        return target.count - Int(stream.avail_out)
      }
    }
    return Array(output[..<written])
  }
}
