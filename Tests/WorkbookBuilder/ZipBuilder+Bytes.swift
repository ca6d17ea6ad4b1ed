extension ZipBuilder {
  /// The archive.
  package func bytes() -> [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = UInt64(body.count)
      writeLocal(entry, to: &body)
      writeCentral(entry, offset: entry.declaredOffset ?? offset, to: &directory)
    }
    let start = UInt64(body.count)
    body += directory
    writeEnd(directoryOffset: start, directorySize: UInt64(directory.count), to: &body)
    return leadingBytes + body
  }

  private func writeLocal(_ entry: Entry, to body: inout [UInt8]) {
    let follows = entry.dataDescriptor != .none
    body.append(little: UInt32(0x0403_4b50))
    body.append(little: UInt16(entry.usesZip64 ? 45 : 20))
    body.append(little: entry.flags)
    body.append(little: entry.method)
    body.append(little: UInt32(0))
    body.append(little: follows ? 0 : entry.checksum)
    body.append(little: follows ? 0 : entry.usesZip64 ? .max : UInt32(clamping: entry.packedSize))
    body.append(little: follows ? 0 : entry.usesZip64 ? .max : UInt32(clamping: entry.size))
    body.append(little: UInt16(entry.name.count))
    body.append(little: UInt16(entry.usesZip64 ? 20 : 0))
    body += entry.name
    if entry.usesZip64 {
      body.append(little: UInt16(1))
      body.append(little: UInt16(16))
      body.append(little: entry.size)
      body.append(little: entry.packedSize)
    }
    body += entry.packed
    guard follows else { return }
    if entry.dataDescriptor == .signed { body.append(little: UInt32(0x0807_4b50)) }
    body.append(little: entry.checksum)
    body.append(little: UInt32(clamping: entry.packedSize))
    body.append(little: UInt32(clamping: entry.size))
  }

  private func writeCentral(_ entry: Entry, offset: UInt64, to directory: inout [UInt8]) {
    directory.append(little: UInt32(0x0201_4b50))
    directory.append(little: UInt16(45))
    directory.append(little: UInt16(45))
    directory.append(little: entry.flags)
    directory.append(little: entry.method)
    directory.append(little: UInt32(0))
    directory.append(little: entry.checksum)
    directory.append(little: entry.usesZip64 ? .max : UInt32(clamping: entry.packedSize))
    directory.append(little: entry.usesZip64 ? .max : UInt32(clamping: entry.size))
    directory.append(little: UInt16(entry.name.count))
    directory.append(little: UInt16(entry.usesZip64 ? 28 : 0))
    directory.append(little: UInt16(0))
    directory.append(little: UInt16(0))
    directory.append(little: UInt16(0))
    directory.append(little: UInt32(0))
    directory.append(little: entry.usesZip64 ? .max : UInt32(clamping: offset))
    directory += entry.name
    if entry.usesZip64 {
      directory.append(little: UInt16(1))
      directory.append(little: UInt16(24))
      directory.append(little: entry.size)
      directory.append(little: entry.packedSize)
      directory.append(little: offset)
    }
  }

  private func writeEnd(
    directoryOffset: UInt64, directorySize: UInt64, to body: inout [UInt8]
  ) {
    let count = UInt64(entries.count)
    if hasZip64End {
      let start = UInt64(body.count)
      body.append(little: UInt32(0x0606_4b50))
      body.append(little: UInt64(44))
      body.append(little: UInt16(45))
      body.append(little: UInt16(45))
      body.append(little: UInt32(0))
      body.append(little: UInt32(0))
      body.append(little: count)
      body.append(little: count)
      body.append(little: directorySize)
      body.append(little: directoryOffset)
      body.append(little: UInt32(0x0706_4b50))
      body.append(little: UInt32(0))
      body.append(little: start)
      body.append(little: UInt32(1))
    }
    body.append(little: UInt32(0x0605_4b50))
    body.append(little: UInt16(0))
    body.append(little: UInt16(0))
    body.append(little: hasZip64End ? .max : UInt16(clamping: count))
    body.append(little: hasZip64End ? .max : UInt16(clamping: count))
    body.append(little: hasZip64End ? .max : UInt32(clamping: directorySize))
    body.append(little: hasZip64End ? .max : UInt32(clamping: directoryOffset))
    body.append(little: UInt16(comment.utf8.count))
    body += Array(comment.utf8)
  }
}

extension [UInt8] {
  fileprivate mutating func append(little value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}
