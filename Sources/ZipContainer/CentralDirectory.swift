/// Reads the list of entries (APPNOTE 4.3.12, zip64 fields 4.5.3).
enum CentralDirectory {
  private static let headerLength = 46

  /// All entries but folders, in the directory's order.
  static func entries(
    of end: EndOfCentralDirectory, in source: ByteSource, limit: Int
  ) throws(ZipError) -> [ZipEntry] {
    let bytes = try source.bytes(at: end.offset, length: end.size)
    var entries: [ZipEntry] = []
    var position = 0
    var index = 0
    while index < end.entryCount {
      guard index < limit else {
        throw ZipError(.entries, "holds more entries than the limit of \(limit)")
      }
      guard bytes.uint32(at: position) == 0x0201_4b50,
        let header = Header(bytes, at: position + 4)
      else {
        throw ZipError(
          .damagedDirectory,
          "is damaged: entry \(index + 1) of \(end.entryCount) in the zip archive's list is broken")
      }
      if let entry = header.entry(index: index, leadingBytes: end.leadingBytes) {
        entries.append(entry)
      }
      position += header.length
      index += 1
    }
    return entries
  }

  /// One record of the list.
  private struct Header {
    let length: Int
    private let flags: Int
    private let method: Int
    private let checksum: Int
    private var compressedSize: Int
    private var size: Int
    private var offset: Int
    private let name: ArraySlice<UInt8>

    /// Reads the record whose fields begin at `start`, after the signature.
    init?(_ bytes: [UInt8], at start: Int) {
      guard let flags = bytes.uint16(at: start + 4), let method = bytes.uint16(at: start + 6),
        let checksum = bytes.uint32(at: start + 12), let packed = bytes.uint32(at: start + 16),
        let size = bytes.uint32(at: start + 20), let nameLength = bytes.uint16(at: start + 24),
        let extraLength = bytes.uint16(at: start + 26),
        let commentLength = bytes.uint16(at: start + 28), let offset = bytes.uint32(at: start + 38)
      else { return nil }
      let nameStart = start - 4 + headerLength
      let extraStart = nameStart + nameLength
      guard extraStart + extraLength <= bytes.count else { return nil }
      self.flags = flags
      self.method = method
      self.checksum = checksum
      self.compressedSize = packed
      self.size = size
      self.offset = offset
      self.length = headerLength + nameLength + extraLength + commentLength
      self.name = bytes[nameStart..<extraStart]
      readZip64(bytes, from: extraStart, to: extraStart + extraLength)
    }

    /// Replaces the fields that are marked as too large for 32 bits.
    private mutating func readZip64(_ bytes: [UInt8], from start: Int, to end: Int) {
      var position = start
      while position + 4 <= end, let id = bytes.uint16(at: position),
        let length = bytes.uint16(at: position + 2)
      {
        if id == 1 {
          var field = position + 4
          for path in [\Header.size, \Header.compressedSize, \Header.offset]
          where self[keyPath: path] == 0xffff_ffff {
            guard field + 8 <= end, let value = bytes.uint64(at: field) else { return }
            self[keyPath: path] = value
            field += 8
          }
          return
        }
        position += 4 + length
      }
    }

    /// The entry, or nil for a folder.
    func entry(index: Int, leadingBytes: Int) -> ZipEntry? {
      if let last = name.last, last == UInt8(ascii: "/") || last == UInt8(ascii: "\\") {
        return nil
      }
      let kind: ZipEntry.Method =
        if flags & 1 != 0 { .unsupported("it is encrypted") } else {
          switch method {
          case 0: .stored
          case 8: .deflated
          default: .unsupported("it is compressed by method \(method)")
          }
        }
      return ZipEntry(
        index: index, name: String(decoding: name, as: UTF8.self), method: kind,
        checksum: UInt32(truncatingIfNeeded: checksum), compressedSize: compressedSize,
        size: size, headerOffset: offset &+ leadingBytes)
    }
  }
}
