package import CorpusModel
import GRDB

/// Writes `corpus.sqlite`: the whole corpus with its raw cells, views for people and a full-text
/// index.
///
/// The file stands alone: no journal, no write-ahead log, no function or tokenizer of our own. The
/// same corpus and the same SQLite library give the same bytes; another version of SQLite gives the
/// same dump.
package struct SQLiteEmitter: Emitter {
  /// Creates the emitter.
  package init() {}

  package var name: String { "sqlite" }
  package var refersToImages: Bool { true }
  package var roots: [String] { ["corpus.sqlite"] }

  package func files(for corpus: Corpus) -> [OutputFile] {
    [OutputFile(path: "corpus.sqlite", file: { path in try SQLiteEmitter.build(corpus, at: path) })]
  }

  /// Builds the database in a new file; without the full-text index to tell what that costs.
  ///
  /// The file isn't safe against a crash while it is being built: whoever asks for it moves it into
  /// place when it is complete.
  package static func build(
    _ corpus: Corpus, at path: String, hasFullText: Bool = true
  ) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA page_size = 4096;
          PRAGMA encoding = 'UTF-8';
          PRAGMA auto_vacuum = NONE;
          PRAGMA journal_mode = OFF;
          PRAGMA synchronous = OFF;
          PRAGMA locking_mode = EXCLUSIVE;
          PRAGMA cache_size = -65536;
          """)
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.inDatabase { db in
      try db.execute(
        sql: """
          PRAGMA application_id = \(SQLiteSchema.applicationID);
          PRAGMA user_version = \(SQLiteSchema.version);
          BEGIN IMMEDIATE;
          """)
      try db.execute(sql: SQLiteSchema.tables)
      var rows = SQLiteRows(corpus)
      try rows.insert(into: db)
      try db.execute(sql: SQLiteSchema.indexes)
      try db.execute(sql: SQLiteSchema.views)
      if hasFullText { try db.execute(sql: SQLiteSchema.fullText) }
      try db.execute(sql: "COMMIT")
    }
    try queue.close()
  }
}
