import CorpusModel
import Emitting
import Foundation
import GRDB
import Testing

/// Every query in `docs/sqlite.md` runs, and answers what the page says.
@Suite struct SQLiteDocumentationTests {
  static let page: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return (try? String(contentsOf: root.appending(path: "docs/sqlite.md"), encoding: .utf8)) ?? ""
  }()

  static let queries = page.matches(of: /```sql\n(.*?)```/.dotMatchesNewlines())
    .map { String($0.1) }

  @Test func `has queries`() {
    #expect(Self.queries.count == 9)
  }

  @Test(arguments: queries.indices)
  func `each query finds something`(index: Int) throws {
    let file = try #require(SQLiteEmitter().files(for: SampleCorpus.corpus).first)
    let rows = try file.withDatabase { db in
      try Row.fetchAll(db, sql: Self.queries[index]).map { $0.map { "\($0.1)" } }
    }
    #expect(!rows.isEmpty, "\(Self.queries[index])")
    switch index {
    case 0: #expect(rows.map(\.[1]) == ["\"3.1\""])
    case 1: #expect(rows == [["\"Plan of action:\"", "\"行动计划：\""]])
    case 3: #expect(rows.map(\.[1]) == ["2"])
    default: break
    }
  }

  @Test func `every table and view is described`() throws {
    let file = try #require(SQLiteEmitter().files(for: SampleCorpus.corpus).first)
    let names = try file.withDatabase { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_schema
          WHERE type IN ('table', 'view') AND name NOT GLOB 'pair_fts_*'
          """)
    }
    #expect(names.count == 19)
    for name in names { #expect(Self.page.contains("`\(name)`"), "\(name)") }
  }
}
