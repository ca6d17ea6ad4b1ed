/// Where an archive's bytes are: a file that stays open, or memory.
package struct ByteSource: Sendable {
  private enum Storage {
    case file(FileBytes)
    case memory([UInt8])
  }

  private let storage: Storage

  /// The number of bytes.
  package let count: Int

  /// Bytes that are in memory already.
  package init(bytes: [UInt8]) {
    self.init(storage: .memory(bytes), count: bytes.count)
  }

  /// Opens the file at `path`; a pipe or device is read to its end, up to `limit` bytes.
  package init(path: String, limit: Int) throws(ZipError) {
    guard let file = try FileBytes(path: path) else {
      self.init(bytes: try FileBytes.stream(path: path, limit: limit))
      return
    }
    self.init(storage: .file(file), count: file.count)
  }

  private init(storage: Storage, count: Int) {
    self.storage = storage
    self.count = count
  }

  /// Reads up to `buffer.count` bytes at `offset`; fewer only at the end.
  package func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(ZipError) -> Int {
    guard offset >= 0, offset < count else { return 0 }
    switch storage {
    case .file(let file):
      return try file.read(at: offset, into: buffer)
    case .memory(let bytes):
      let length = min(buffer.count, count - offset)
      bytes.withUnsafeBytes { source in
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[offset..<offset + length]))
      }
      return length
    }
  }

  /// The bytes from `offset` on, at most `length` of them and fewer at the end.
  ///
  /// `length` may come from the file: no more is allocated than the source still holds.
  package func bytes(at offset: Int, length: Int) throws(ZipError) -> [UInt8] {
    guard offset >= 0, offset < count, length > 0 else { return [] }
    let wanted = min(length, count - offset)
    var result = [UInt8](repeating: 0, count: wanted)
    let got = try result.withUnsafeMutableBytes { buffer in
      Result { () throws(ZipError) in try read(at: offset, into: buffer) }
    }.get()
    result.removeLast(wanted - got)
    return result
  }
}
