import GRDB
import GRDBSQLite
import Testing

@testable import Emitting

@Suite struct InsertStatementTests {
  @Test func `a text that SQLite does not take is an error, and not stored as none`() throws {
    try DatabaseQueue().inDatabase { db in
      try db.execute(sql: "CREATE TABLE letter (id INTEGER PRIMARY KEY, title TEXT, body TEXT)")
      sqlite3_limit(db.sqliteConnection, SQLITE_LIMIT_LENGTH, 1000)
      var statement = try InsertStatement(into: "letter", "title, body", db)
      var code: ResultCode?
      do {
        try statement.insert { row in
          row.bind("Refund")
          row.bind(String(repeating: "a", count: 1001))
        }
      } catch let error as DatabaseError {
        code = error.resultCode
      }
      #expect(code == .SQLITE_TOOBIG)
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM letter") == 0)
      // The next row is whole, and has the id that the other would have had.
      try statement.insert { row in
        row.bind("")
        row.bind("Dear buyer,")
      }
      let rows = try Row.fetchAll(db, sql: "SELECT id, title, body FROM letter")
      #expect(rows == [["id": 1, "title": "", "body": "Dear buyer,"]])
    }
  }
}
