internal import Synchronization
internal import XLSX

/// The bytes of a workbook's pictures with their hashes, each part read once, on any thread.
final class PictureParts: Sendable {
  /// What a part holds.
  struct Contents: Sendable {
    /// Its bytes.
    let bytes: [UInt8]
    /// Their SHA-256 in hexadecimal.
    let sha256: String
  }

  private let workbook: Workbook
  private let known = Mutex<[String: Contents]>([:])

  init(_ workbook: Workbook) {
    self.workbook = workbook
  }

  /// What the picture's part holds; throws what the reader throws where it is damaged.
  func contents(of picture: Picture) throws(WorkbookError) -> Contents {
    if let contents = known.withLock({ $0[picture.part] }) { return contents }
    let bytes = try workbook.bytes(of: picture)
    let contents = Contents(bytes: bytes, sha256: Digest.sha256(bytes))
    known.withLock { $0[picture.part] = contents }
    return contents
  }
}
