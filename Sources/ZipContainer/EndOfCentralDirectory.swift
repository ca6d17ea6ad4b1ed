/// Where the central directory is (APPNOTE 4.3.14 to 4.3.16).
struct EndOfCentralDirectory {
  /// Number of entries that the archive declares.
  let entryCount: Int
  /// First byte of the central directory in the source.
  let offset: Int
  /// Bytes of the central directory.
  let size: Int
  /// Bytes before the archive, to be added to every offset it declares.
  let leadingBytes: Int

  private static let recordLength = 22
  private static let longestComment = 65_535
  private static let locatorLength = 20

  /// Finds the record from the end of the source.
  static func find(in source: ByteSource) throws(ZipError) -> EndOfCentralDirectory {
    guard source.count > 0 else { throw ZipError(.emptyFile, "is empty") }
    let tailLength = min(source.count, recordLength + longestComment + locatorLength + 56)
    let tailOffset = source.count - tailLength
    let tail = try source.bytes(at: tailOffset, length: tailLength)
    var position = tail.count - recordLength
    // A comment may hold the signature by chance: the record that leads to a directory is the one.
    while position >= 0 {
      if tail[position] == 0x50, tail.uint32(at: position) == 0x0605_4b50,
        let end = try read(tail, at: position, from: tailOffset, in: source)
      {
        return end
      }
      position -= 1
    }
    let start = try source.bytes(at: 0, length: 4)
    guard start.starts(with: [0x50, 0x4b, 3, 4]) || start.starts(with: [0x50, 0x4b, 1, 2]) else {
      throw ZipError(.notAnArchive, "is not a zip archive")
    }
    throw ZipError(
      .truncatedArchive, "is cut off: the zip archive's list of entries at its end is missing")
  }

  private static func read(
    _ tail: [UInt8], at position: Int, from tailOffset: Int, in source: ByteSource
  ) throws(ZipError) -> EndOfCentralDirectory? {
    guard let count = tail.uint16(at: position + 10), let size = tail.uint32(at: position + 12),
      let offset = tail.uint32(at: position + 16)
    else { return nil }
    let end = tailOffset + position
    if tail.uint32(at: position - locatorLength) == 0x0706_4b50,
      let declared = tail.uint64(at: position - locatorLength + 8),
      let result = try readZip64(declaredOffset: declared, locator: end - locatorLength, in: source)
    {
      return result
    }
    return try place(entryCount: count, size: size, offset: offset, end: end, in: source)
  }

  private static func readZip64(
    declaredOffset: Int, locator: Int, in source: ByteSource
  ) throws(ZipError) -> EndOfCentralDirectory? {
    // With bytes before the archive the declared offset misses; the record then ends at the locator.
    for start in [declaredOffset, locator - 56] where start >= 0 && start <= locator - 56 {
      let record = try source.bytes(at: start, length: 56)
      guard record.uint32(at: 0) == 0x0606_4b50, let count = record.uint64(at: 32),
        let size = record.uint64(at: 40), let offset = record.uint64(at: 48)
      else { continue }
      return try place(entryCount: count, size: size, offset: offset, end: start, in: source)
    }
    return nil
  }

  /// Settles where the directory really begins: at its offset, or right before the end record.
  private static func place(
    entryCount: Int, size: Int, offset: Int, end: Int, in source: ByteSource
  ) throws(ZipError) -> EndOfCentralDirectory? {
    guard entryCount > 0 else {
      return EndOfCentralDirectory(entryCount: 0, offset: 0, size: 0, leadingBytes: 0)
    }
    for start in [end - size, offset] where start >= 0 && start < end {
      let signature = try source.bytes(at: start, length: 4)
      guard signature.uint32(at: 0) == 0x0201_4b50 else { continue }
      return EndOfCentralDirectory(
        entryCount: entryCount, offset: start, size: end - start,
        leadingBytes: max(0, start - offset))
    }
    return nil
  }
}
