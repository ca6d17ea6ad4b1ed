import Emitting
import Foundation
import GRDB

extension OutputFile {
  /// Builds the file and calls `body` with the database in it.
  func withDatabase<Result>(
    readonly: Bool = true, _ body: (Database) throws -> Result
  ) throws -> Result {
    try TemporaryFolder.with { folder in
      let path = folder.appending(path: "corpus.sqlite").path
      guard case .file(let build) = content else { throw CocoaError(.fileReadUnknown) }
      try build(path)
      var configuration = Configuration()
      configuration.readonly = readonly
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      return try queue.inDatabase(body)
    }
  }
}
