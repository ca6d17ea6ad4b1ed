internal import CZlib

extension ZipBuilder {
  /// Adds a file in which a text is repeated, however often: only one repetition is ever compressed.
  ///
  /// ```swift
  /// // A sheet of a billion empty cells in some four megabytes.
  /// zip.add("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>", repeating: "<c/>",
  ///   count: 1_000_000_000, "</row></sheetData></worksheet>")
  /// ```
  package mutating func add(
    _ name: String, _ start: String, repeating unit: String, count: Int, _ end: String
  ) {
    let start = Array(start.utf8)
    let end = Array(end.utf8)
    // Units are joined to blocks of some 64 KiB, which deflate packs a thousandfold.
    let perBlock = max(1, min(count, (1 << 16) / max(1, unit.utf8.count)))
    let block = Array(String(repeating: unit, count: perBlock).utf8)
    let rest = Array(String(repeating: unit, count: count % perBlock).utf8)
    let blocks = count / perBlock
    let packedBlock = Self.deflate(block, flush: Z_FULL_FLUSH)
    var packed = Self.deflate(start, flush: Z_FULL_FLUSH)
    packed.reserveCapacity(packed.count + blocks * packedBlock.count + 1024)
    for _ in 0..<blocks { packed += packedBlock }
    packed += Self.deflate(rest + end, flush: Z_FINISH)
    var checksum = Self.checksum(start)
    checksum = Self.join(
      checksum, Self.repeated(Self.checksum(block), block.count, blocks), block.count * blocks)
    checksum = Self.join(checksum, Self.checksum(rest + end), rest.count + end.count)
    let size = UInt64(start.count + block.count * blocks + rest.count + end.count)
    entries.append(
      Entry(
        name: Array(name.utf8), packed: packed, method: 8, checksum: checksum, size: size,
        packedSize: UInt64(packed.count), usesZip64: size > UInt64(UInt32.max)))
  }

  /// The checksum of bytes that are repeated, from theirs and their count.
  private static func repeated(_ checksum: UInt32, _ length: Int, _ count: Int) -> UInt32 {
    guard count > 1 else { return count == 1 ? checksum : Self.checksum([]) }
    let half = repeated(checksum, length, count / 2)
    let double = join(half, half, length * (count / 2))
    return count.isMultiple(of: 2) ? double : join(double, checksum, length)
  }

  private static func join(_ first: UInt32, _ second: UInt32, _ length: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: crc32_combine(uLong(first), uLong(second), length))
  }

  /// Deflates bytes as a piece that others can follow, or as the last one.
  private static func deflate(_ bytes: [UInt8], flush: Int32) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, Z_BEST_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, uLong(bytes.count))) + 64)
    let written = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = uInt(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = uInt(target.count)
        CZlib.deflate(&stream, flush)
        return target.count - Int(stream.avail_out)
      }
    }
    return Array(output[..<written])
  }
}
