import CorpusModel
import Emitting
import Foundation
import GRDB
import Testing

@Suite struct SQLiteEmitterTests {
  static let file = SQLiteEmitter().files(for: SampleCorpus.corpus)

  private func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try #require(Self.file.first).withDatabase(body)
  }

  @Test func `is one file`() throws {
    #expect(Self.file.map(\.path) == ["corpus.sqlite"])
    try TemporaryFolder.with { folder in
      guard case .file(let build) = Self.file[0].content else { return }
      try build(folder.appending(path: "corpus.sqlite").path)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["corpus.sqlite"])
    }
  }

  @Test func `has the tables and views that are promised, all tables strict`() throws {
    try read { (db: Database) throws in
      let tables = try Row.fetchAll(
        db, sql: "SELECT name, type, strict FROM pragma_table_list WHERE schema = 'main'")
      let strict = tables.filter { $0["strict"] == 1 }.map { $0["name"] as String }
      #expect(
        strict.sorted() == [
          "block", "category", "cell", "contact", "entry", "finding", "image", "meta", "note",
          "pair",
          "segment", "sheet", "source", "step", "variable",
        ])
      let views = tables.filter { $0["type"] == "view" }.map { $0["name"] as String }
      #expect(views.sorted() == ["v_findings", "v_pairs", "v_templates"])
    }
  }

  @Test func `tells what it is`() throws {
    try read { (db: Database) throws in
      #expect(try Int.fetchOne(db, sql: "PRAGMA user_version") == 1)
      #expect(try Int.fetchOne(db, sql: "PRAGMA application_id") == 0x5450_4C43)
      #expect(try String.fetchOne(db, sql: "PRAGMA journal_mode") == "delete")
      let meta = try Row.fetchAll(db, sql: "SELECT key, value FROM meta ORDER BY id")
      #expect(
        meta.map { "\($0[0] as String)=\($0[1] as String)" } == [
          "format_version=1", "generator=template-corpus 0.0.0", "languages=en zh-Hans",
        ])
    }
  }

  @Test func `is whole: no broken page, no row that refers to nothing, an index that fits`() throws
  {
    let problems = try #require(Self.file.first).withDatabase(readonly: false) { db in
      try db.execute(sql: "INSERT INTO pair_fts(pair_fts) VALUES ('integrity-check')")
      return try String.fetchAll(db, sql: "PRAGMA integrity_check")
        + String.fetchAll(db, sql: "SELECT \"table\" FROM pragma_foreign_key_check")
    }
    #expect(problems == ["ok"])
  }

  @Test func `holds every part of the corpus`() throws {
    let corpus = SampleCorpus.corpus
    func sum<Part>(_ parts: (Entry) -> [Part]) -> Int {
      corpus.entries.reduce(0) { $0 + parts($1).count }
    }
    let counts = [
      "source": 1, "sheet": 4, "block": 1, "category": 3, "entry": 5, "cell": corpus.cells.count,
      "pair": sum(\.pairs), "segment": 2, "step": 2, "contact": 3, "note": sum(\.notes),
      "image": 3, "variable": sum(\.variables), "finding": 3, "meta": 3, "pair_fts": sum(\.pairs),
    ]
    try read { (db: Database) throws in
      for (table, count) in counts {
        #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") == count, "\(table)")
      }
    }
  }

  @Test func `a row holds each field in its column`() throws {
    try read { (db: Database) throws in
      func row(_ sql: String) throws -> [String] {
        try #require(try Row.fetchOne(db, sql: sql)).map { name, value in
          "\(name)=\(String.fromDatabaseValue(value).map { "'\($0)'" } ?? "\(value)")"
        }
      }
      #expect(
        try row("SELECT * FROM sheet WHERE id = 3") == [
          "id=3", "source_id=1", "position=3", "name='效绩模板'", "visibility='visible'",
          "kind='letters'", "layout_rule='side-by-side'", "layout_score=0.9", "last_row=12",
          "used_rows=11", "blank_rows=1", "cells=20", "paired_rows=8", "english_only_rows=1",
          "chinese_only_rows=1",
        ])
      #expect(
        try row("SELECT * FROM pair WHERE pairing_rule = 'overflow'").dropFirst() == [
          "entry_id=3", "position=4", "role='item'",
          "en='1. We hired two packers. We ship refunds and replacements within 24 hours.'",
          "zh='1. 我们增加了两名打包员。我们在24小时内处理退款和补发。'", "en_cells='[\"A5\",\"A6\"]'",
          "zh_cells='[\"B5\"]'", "pairing_rule='overflow'", "pairing_score=0.875",
          "en_search='1. we hired two packers. we ship refunds and replacements within 24 hours.'",
          "zh_search='1. 我们增加了两名打包员。我们在24小时内处理退款和补发。'",
        ])
      #expect(
        try row("SELECT * FROM cell WHERE row = 2 AND sheet_id = 3") == [
          "id=4", "sheet_id=3", "row=2", "col=28", "address='AB2'", "type='number'",
          "text='0.0473'", "place='skipped'", "entry_id=NULL",
        ])
      #expect(
        try row("SELECT * FROM v_findings WHERE id = 1") == [
          "id=1", "severity='error'", "code='number-mismatch'", "sheet='效绩模板'", "cell='B3'",
          "entry='performance/high-late-shipment-rate'", "title_en='High late shipment rate'",
          "title_zh='迟发率高'", "pair=2",
          "message='The English text has 4.73%, the Chinese one doesn't.'", "en='4.73%'", "zh=NULL",
        ])
    }
  }

  @Test func `a failing disk is an error and no crash`() throws {
    guard case .file(let build) = Self.file[0].content else { return }
    #expect(throws: DatabaseError.self) { try build("/nonexistent-folder/corpus.sqlite") }
  }
}
