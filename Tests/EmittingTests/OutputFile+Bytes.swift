import Emitting
import Foundation

extension OutputFile {
  /// The whole content, as the tests compare it.
  func bytes() throws -> [UInt8] {
    switch content {
    case .stream(let write):
      let collected = Collected()
      try write { collected.bytes.append(contentsOf: $0) }
      return collected.bytes
    case .file(let build):
      return try TemporaryFolder.with { folder in
        let file = folder.appending(path: "file")
        try build(file.path)
        return try Array(Data(contentsOf: file))
      }
    }
  }

  func text() throws -> String {
    String(decoding: try bytes(), as: UTF8.self)
  }

  private final class Collected {
    var bytes: [UInt8] = []
  }
}

/// A folder that is gone when the test is over.
enum TemporaryFolder {
  static func with<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "emitting-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
