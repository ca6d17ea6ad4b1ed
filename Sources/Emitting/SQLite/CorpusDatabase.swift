import GRDB

/// Questions to a `corpus.sqlite` as a whole.
package enum CorpusDatabase {
  /// Whether two databases hold the same tables, views and rows.
  ///
  /// Two versions of SQLite may lay the same rows out differently, so files that differ may well hold
  /// the same. The full-text index follows from the rows and is not compared. A file that is no
  /// database holds nothing in common with one.
  package static func haveSameContent(_ one: String, _ other: String) throws -> Bool {
    var configuration = Configuration()
    configuration.readonly = true
    do {
      let first = try DatabaseQueue(path: one, configuration: configuration)
      let second = try DatabaseQueue(path: other, configuration: configuration)
      return try first.read { first in
        try second.read { second in try haveSameContent(first, second) }
      }
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_NOTADB || error.resultCode == .SQLITE_CORRUPT
    {
      return false
    }
  }

  private static func haveSameContent(_ one: Database, _ other: Database) throws -> Bool {
    let queries = [
      "PRAGMA application_id", "PRAGMA user_version",
      """
      SELECT type, name, sql FROM sqlite_master
      WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'pair\\_fts\\_%' ESCAPE '\\'
      ORDER BY type, name
      """,
    ]
    for query in queries where try !haveSameRows(query, one, other) { return false }
    let tables = try String.fetchAll(
      one,
      sql: """
        SELECT name FROM sqlite_master
        WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
          AND name NOT LIKE 'pair\\_fts%' ESCAPE '\\'
        ORDER BY name
        """)
    for table in tables {
      let query = "SELECT * FROM \(table.quotedDatabaseIdentifier) ORDER BY rowid"
      if try !haveSameRows(query, one, other) { return false }
    }
    return true
  }

  private static func haveSameRows(_ sql: String, _ one: Database, _ other: Database) throws
    -> Bool
  {
    let first = try Row.fetchCursor(one, sql: sql)
    let second = try Row.fetchCursor(other, sql: sql)
    while true {
      switch (try first.next(), try second.next()) {
      case (nil, nil): return true
      case (let left?, let right?) where left == right: continue
      default: return false
      }
    }
  }
}
