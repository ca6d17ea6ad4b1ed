import CorpusModel
import GRDB

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The full-text index of `corpus.sqlite`, which is built in a database of its own while another
/// thread inserts the rows, and then moved over.
///
/// It takes as long as all the rows together: SQLite takes every text apart into pieces of three
/// characters. An index without content holds the same as one over the table `pair`, since it is the
/// texts and row ids alone that go into it.
enum FullTextIndex {
  /// Builds the index beside the file that it is for.
  static func build(_ corpus: Corpus, for path: String) throws {
    try SQLiteEmitter.withDatabase(at: place(for: path)) { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      try db.execute(sql: SQLiteSchema.fullText(content: "content=''"))
      try db.execute(sql: SQLiteSchema.collectIndex)
      var statement = try InsertStatement(
        into: "pair_fts", key: "rowid", "en_search, zh_search", db)
      for entry in corpus.entries {
        for pair in entry.pairs {
          try statement.insert { row in
            row.bind(pair.en.map(FoldedText.fold))
            row.bind(pair.zh.map(FoldedText.fold))
          }
        }
      }
      try db.execute(sql: SQLiteSchema.stopCollecting)
      try db.execute(sql: "COMMIT")
    }
  }

  /// Moves the index into the file that it was built for, whose rows are in.
  ///
  /// FTS5 keeps an index as rows of four tables of its own; whoever copies all of them copies the
  /// index, as a dump of the database does.
  static func move(into path: String) throws {
    let place = place(for: path)
    try SQLiteEmitter.withDatabase(at: path) { db in
      try db.execute(sql: "ATTACH ? AS built", arguments: [place])
      try db.execute(sql: "BEGIN IMMEDIATE")
      try db.execute(
        sql: SQLiteSchema.fullText(content: "content='pair', content_rowid='id'"))
      for table in ["pair_fts_data", "pair_fts_idx", "pair_fts_docsize", "pair_fts_config"] {
        try db.execute(
          sql: "DELETE FROM \(table); INSERT INTO \(table) SELECT * FROM built.\(table)")
      }
      try db.execute(sql: "COMMIT; DETACH built")
    }
    unlink(place)
  }

  private static func place(for path: String) -> String { path + ".index" }
}
