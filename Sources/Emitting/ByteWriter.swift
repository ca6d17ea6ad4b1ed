/// Where a file's bytes go, chunk by chunk; a chunk is only valid during the call.
package typealias ByteSink = (_ chunk: UnsafeRawBufferPointer) throws -> Void

/// Collects bytes and hands them to a sink in large chunks.
///
/// Writing never fails, so that emitters read like the text they produce; ``flushIfFull()``, called
/// once a record, is where a full disk shows.
struct ByteWriter {
  /// How many bytes are collected before they are handed on.
  private static let chunkSize = 1 << 16

  private var buffer: [UInt8] = []
  private let sink: ByteSink

  /// Nothing is reserved: most files are small, and room for a chunk would be given back to the system
  /// and asked for again with each of them.
  init(sink: @escaping ByteSink) {
    self.sink = sink
  }

  /// Writes a text's UTF-8 bytes.
  mutating func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
  }

  /// Writes one byte.
  mutating func write(byte: UInt8) {
    buffer.append(byte)
  }

  /// Writes bytes as they are.
  mutating func write(bytes: UnsafeBufferPointer<UInt8>) {
    buffer.append(contentsOf: bytes)
  }

  /// Writes the same byte several times.
  mutating func write(byte: UInt8, count: Int) {
    buffer.append(contentsOf: repeatElement(byte, count: count))
  }

  /// Writes a number in decimal digits.
  mutating func write(_ number: Int) {
    guard number > 9 || number < 0 else {
      buffer.append(UInt8(truncatingIfNeeded: 0x30 + number))
      return
    }
    if number < 0 { buffer.append(0x2D) }
    let start = buffer.count
    var rest = number.magnitude
    while rest > 0 {
      buffer.append(UInt8(truncatingIfNeeded: 0x30 + rest % 10))
      rest /= 10
    }
    buffer[start...].reverse()
  }

  /// Hands the collected bytes on if there are many.
  mutating func flushIfFull() throws {
    if buffer.count >= ByteWriter.chunkSize { try flush() }
  }

  /// Hands all collected bytes on.
  mutating func flush() throws {
    guard !buffer.isEmpty else { return }
    try buffer.withUnsafeBytes(sink)
    buffer.removeAll(keepingCapacity: true)
  }
}

extension String {
  /// Calls `body` with the text's UTF-8 bytes.
  func withUTF8Bytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    var text = self
    return try text.withUTF8(body)
  }
}
