/// One file of an archive, as the central directory describes it.
package struct ZipEntry: Sendable {
  /// How an entry's bytes are kept.
  package enum Method: Equatable, Sendable {
    /// As they are (method 0).
    case stored
    /// By deflate (method 8).
    case deflated
    /// By a method that is not read here, or encrypted.
    case unsupported(String)
  }

  /// The position in the central directory, from 0.
  package let index: Int
  /// The name as the directory spells it.
  package let name: String
  /// How the bytes are kept.
  package let method: Method
  /// CRC-32 of the inflated bytes.
  package let checksum: UInt32
  /// Bytes in the archive, as declared.
  package let compressedSize: Int
  /// Bytes when inflated, as declared.
  package let size: Int
  /// Where the local header begins, in bytes from the start of the source.
  package let headerOffset: Int
}
