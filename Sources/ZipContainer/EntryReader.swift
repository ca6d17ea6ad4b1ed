internal import CZlib

/// One reading of an entry: inflated bytes in order, size and CRC-32 checked.
package struct EntryReader: ~Copyable {
  private let entry: ZipEntry
  private let source: ByteSource
  // zlib keeps a pointer to the stream, which therefore must not move in memory.
  private let stream: UnsafeMutablePointer<z_stream>?
  private let input: UnsafeMutableRawBufferPointer
  private var position: Int
  private var remaining: Int
  private var delivered = 0
  private var checksum: UInt
  private var isFinished = false
  private let initialStatus: Int32

  private static let inputLength = 1 << 16

  /// Opens the entry; the local header tells where its bytes begin.
  static func open(_ entry: ZipEntry, in source: ByteSource) throws(ZipError) -> EntryReader {
    if case .unsupported(let reason) = entry.method {
      throw ZipError(.unsupportedEntry, entry: entry.name, "cannot be read: \(reason)")
    }
    let header = try source.bytes(at: entry.headerOffset, length: 30)
    guard header.uint32(at: 0) == 0x0403_4b50, let nameLength = header.uint16(at: 26),
      let extraLength = header.uint16(at: 28)
    else {
      throw ZipError(
        .damagedEntry, entry: entry.name, "its header is not where the zip archive's list says")
    }
    let start = entry.headerOffset + 30 + nameLength + extraLength
    guard start <= source.count, entry.compressedSize <= source.count - start else {
      throw ZipError(.damagedEntry, entry: entry.name, "reaches beyond the end of the file")
    }
    return EntryReader(entry, in: source, from: start)
  }

  private init(_ entry: ZipEntry, in source: ByteSource, from start: Int) {
    self.entry = entry
    self.source = source
    self.position = start
    self.remaining = entry.compressedSize
    self.checksum = 0
    if entry.method == .deflated {
      let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
      stream.initialize(to: z_stream())
      self.stream = stream
      self.initialStatus = czlib_inflate_init_raw(stream)
      self.input = .allocate(byteCount: Self.inputLength, alignment: 16)
    } else {
      self.stream = nil
      self.initialStatus = Z_OK
      self.input = .init(start: nil, count: 0)
    }
  }

  deinit {
    if let stream {
      inflateEnd(stream)
      stream.deallocate()
    }
    input.deallocate()
  }

  /// Fills `buffer` as far as the entry reaches and returns the number of bytes; 0 at the end.
  ///
  /// Throws as soon as the entry proves damaged or longer than it declares, at the latest with its
  /// last byte.
  package mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ZipError) -> Int {
    guard !isFinished, buffer.count > 0 else { return 0 }
    let got = try stream == nil ? copy(into: buffer) : inflate(into: buffer)
    delivered += got
    guard delivered <= entry.size else {
      throw damaged("holds more than the \(entry.size) bytes it declares")
    }
    checksum = czlib_crc32(
      checksum, buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), got)
    if got < buffer.count { isFinished = true }
    if isFinished {
      guard delivered == entry.size else {
        throw damaged("holds \(delivered) bytes, not the \(entry.size) it declares")
      }
      guard checksum == UInt(entry.checksum) else {
        throw damaged("its CRC-32 checksum does not match")
      }
    }
    return got
  }

  private mutating func copy(
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(ZipError) -> Int {
    let wanted = min(remaining, buffer.count)
    guard wanted > 0 else { return 0 }
    let got = try source.read(
      at: position, into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<wanted]))
    guard got == wanted else { throw damaged("is cut off") }
    position += got
    remaining -= got
    return got
  }

  private mutating func inflate(
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(ZipError) -> Int {
    guard let stream else { return 0 }
    guard initialStatus == Z_OK else { throw damaged("no memory is left to inflate it") }
    let length = min(buffer.count, Int(UInt32.max))
    stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = uInt(length)
    while stream.pointee.avail_out > 0 {
      if stream.pointee.avail_in == 0 { try refill(stream) }
      let before = (stream.pointee.avail_in, stream.pointee.avail_out)
      let status = CZlib.inflate(stream, Z_NO_FLUSH)
      if status == Z_STREAM_END {
        isFinished = true
        break
      }
      guard status == Z_OK || status == Z_BUF_ERROR else {
        throw damaged("its compressed bytes are damaged")
      }
      if before == (stream.pointee.avail_in, stream.pointee.avail_out) {
        throw damaged("is cut off")
      }
    }
    return length - Int(stream.pointee.avail_out)
  }

  private mutating func refill(_ stream: UnsafeMutablePointer<z_stream>) throws(ZipError) {
    let wanted = min(remaining, input.count)
    guard wanted > 0 else { return }
    let got = try source.read(
      at: position, into: UnsafeMutableRawBufferPointer(rebasing: input[..<wanted]))
    guard got > 0 else { throw damaged("is cut off") }
    position += got
    remaining -= got
    stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_in = uInt(got)
  }

  private func damaged(_ detail: String) -> ZipError {
    ZipError(.damagedEntry, entry: entry.name, detail)
  }
}
