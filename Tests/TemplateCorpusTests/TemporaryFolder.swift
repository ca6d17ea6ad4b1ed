import Foundation

/// A folder of its own for a test, removed when the test is over.
final class TemporaryFolder {
  private let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory
      .appending(path: "template-corpus-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// The whole path of something in the folder.
  func path(_ name: String) -> String {
    name.isEmpty ? root.path(percentEncoded: false) : root.path(percentEncoded: false) + "/" + name
  }

  /// Writes a text into a file, and creates the folders above it.
  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// Writes bytes into a file, and creates the folders above it.
  func write(_ bytes: [UInt8], to name: String) throws {
    let url = root.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// The names in a folder.
  func names(_ name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
  }

  /// The texts of all files below a folder, by their paths.
  func tree(_ name: String) throws -> [String: String] {
    var tree: [String: String] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: path(name)) {
      var isFolder: ObjCBool = false
      let whole = path(name) + "/" + file
      if FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder), !isFolder.boolValue
      {
        tree[file] = try String(contentsOfFile: whole, encoding: .utf8)
      }
    }
    return tree
  }
}
