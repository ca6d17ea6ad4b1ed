import GRDB

/// A `corpus.sqlite` that is open for reading.
struct StoredCorpus: Sendable {
  private let path: String
  private let queue: DatabaseQueue

  /// Opens a corpus for reading only.
  ///
  /// - Throws: ``CorpusSearchError`` where the file can't be opened or is no corpus of this version.
  init(path: String) throws(CorpusSearchError) {
    self.path = path
    var configuration = Configuration()
    configuration.readonly = true
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      let (application, version) = try queue.read { db in
        (
          try Int.fetchOne(db, sql: "PRAGMA application_id"),
          try Int.fetchOne(db, sql: "PRAGMA user_version")
        )
      }
      guard application == SQLiteSchema.applicationID, let version else {
        throw CorpusSearchError(.notACorpus, path: path)
      }
      guard version == SQLiteSchema.version else {
        throw CorpusSearchError(.otherVersion(version), path: path)
      }
    } catch {
      throw StoredCorpus.searchError(error, path: path)
    }
  }

  /// Reads from the corpus in one transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws(CorpusSearchError) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw StoredCorpus.searchError(error, path: path)
    }
  }

  /// What SQLite says of a missing file and of a folder.
  private static let unopenable: [ResultCode] = [.SQLITE_CANTOPEN, .SQLITE_IOERR]

  private static func searchError(_ error: any Error, path: String) -> CorpusSearchError {
    switch error {
    case let error as CorpusSearchError:
      error
    case let error as DatabaseError where unopenable.contains(error.resultCode):
      CorpusSearchError(.cannotOpen, path: path)
    case let error as DatabaseError where error.resultCode == .SQLITE_NOTADB:
      CorpusSearchError(.notACorpus, path: path)
    case let error as DatabaseError:
      CorpusSearchError(.unreadable(error.message ?? "\(error.resultCode)"), path: path)
    default:
      CorpusSearchError(.unreadable("\(error)"), path: path)
    }
  }
}
