/// A zip archive: its entries by name, each read in chunks.
///
/// The central directory is read once and is believed for names, sizes and checksums; local headers
/// only tell where an entry's bytes begin. Bytes before the archive, a comment after it, zip64
/// records, data descriptors and folders are all ordinary.
///
/// ```swift
/// let archive = try ZipArchive(ByteSource(path: "book.xlsx", limit: .max))
/// if let entry = archive.entry(named: "xl/workbook.xml") {
///   var reader = try archive.reader(of: entry)
///   // reader.read(into:) until it returns 0
/// }
/// ```
package struct ZipArchive: Sendable {
  /// The entries in the central directory's order, without folders.
  package let entries: [ZipEntry]

  let source: ByteSource
  private let inflated: InflationBudget
  private let held: InflationBudget
  private let exact: [String: Int]
  private let folded: [String: Int]

  /// Reads the list of entries; of two with the same name the later one counts.
  package init(_ source: ByteSource, limits: Limits = Limits()) throws(ZipError) {
    let end = try EndOfCentralDirectory.find(in: source)
    let entries = try CentralDirectory.entries(of: end, in: source, limit: limits.entries)
    var exact: [String: Int] = [:]
    var folded: [String: Int] = [:]
    for (position, entry) in entries.enumerated() {
      exact[entry.name] = position
      folded[Self.fold(entry.name)] = position
    }
    self.source = source
    self.entries = entries
    self.exact = exact
    self.folded = folded
    self.inflated = InflationBudget(.inflatedBytes, limits.inflatedBytes)
    self.held = InflationBudget(.heldBytes, limits.heldBytes)
  }

  /// The entry of that name: exactly, or else without regard to case, with `\` read as `/`.
  package func entry(named name: String) -> ZipEntry? {
    if let position = exact[name] { return entries[position] }
    if let position = folded[Self.fold(name)] { return entries[position] }
    return nil
  }

  /// Opens an entry for one reading from its start to its end.
  ///
  /// The same entry costs its size anew for another `number`, such as that of a sheet: a thousand
  /// sheets that share a part are a thousand times the work.
  package func reader(
    of entry: ZipEntry, numbered number: Int = 0
  ) throws(ZipError) -> EntryReader {
    try inflated.open(entry, by: number)
    return try EntryReader.open(entry, in: source)
  }

  /// Whether the budgets suffice for all entries by so many readers, each of which may also ask for
  /// them as a whole: then it does not matter in which order they are read.
  package func affords(readers: Int) -> Bool {
    var left = min(held.limit, inflated.limit / max(1, readers))
    for entry in entries {
      guard entry.size <= left else { return false }
      left -= entry.size
    }
    return true
  }

  /// All inflated bytes of an entry; for parts that are small by nature, or pictures.
  package func contents(of entry: ZipEntry) throws(ZipError) -> [UInt8] {
    try held.open(entry, by: 0)
    var reader = try reader(of: entry)
    var bytes: [UInt8] = []
    let length = 1 << 16
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: length, alignment: 16)
    defer { chunk.deallocate() }
    while true {
      let got = try reader.read(into: chunk)
      if got == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<got])
    }
  }

  /// ASCII letters in lower case, `\` as `/`, without a leading `/`.
  private static func fold(_ name: String) -> String {
    var bytes = name.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      case UInt8(ascii: "\\"): UInt8(ascii: "/")
      default: byte
      }
    }
    while bytes.first == UInt8(ascii: "/") { bytes.removeFirst() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
