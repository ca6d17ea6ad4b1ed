import Foundation

/// A folder of its own for a test, removed when the test is over.
final class TemporaryFolder: Sendable {
  /// The folder's path.
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "documentation-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path(percentEncoded: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes bytes into a file, and returns its path.
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: URL(filePath: path + "/" + name))
    return path + "/" + name
  }
}
