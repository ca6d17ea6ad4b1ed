import Foundation
import GRDB
import Testing

/// A `corpus.sqlite` that someone else wrote: values of other types are passed over, nothing traps.
@Suite("A corpus with strange values")
struct StrangeCorpusTests {
  private let folder: TestFolder
  private let command: Command

  init() throws {
    folder = try TestFolder()
    command = Command(folder: folder)
    try folder.write(Books.letters, to: "book.xlsx")
    try #require(try command("convert", "book.xlsx", "-o", ".", "-f", "sqlite", "-q").code == 0)
    // The real tables are strict; views of the same names hold whatever one likes.
    try DatabaseQueue(path: folder.path("corpus.sqlite")).write { db in
      for (table, columns) in [
        (
          "pair",
          "id, entry_id, position, role, en, zh, pairing_rule, pairing_score, en_search, zh_search"
        ),
        ("entry", "id, slug, number, kind, title_en, title_zh"),
        ("variable", "id, entry_id, pair_id, name, en_text, en_offset, zh_text, zh_offset"),
      ] {
        try db.execute(sql: "ALTER TABLE \(table) RENAME TO old_\(table)")
        try db.execute(sql: "CREATE TABLE \(table)(\(columns))")
      }
      try db.execute(
        sql: """
          INSERT INTO entry VALUES (1, 'a/b', x'00FF', 'template', x'FF', '迟发率');
          INSERT INTO entry VALUES ('x', NULL, 3.5, NULL, NULL, NULL);
          INSERT INTO pair VALUES (1, 1, 'one', NULL, 'Dear 7 订单', x'FFFE', NULL, 'high', '订单', NULL);
          INSERT INTO pair VALUES ('y', 'z', 2.5, 7, 8, 9, 10, NULL, '订单', x'00');
          INSERT INTO pair VALUES (3, 1, 9e300, 'greeting', 'Hi 订单', NULL, 'r', 0.5, '订单', '订单');
          INSERT INTO variable VALUES (1, 1, 1, NULL, '7', 'five', x'00', -1);
          INSERT INTO variable VALUES (2, 1, 3, 'x', 'Hi', 9223372036854775807, '', NULL);
          """)
    }
  }

  @Test("fill prints what is a text")
  func fill() throws {
    for arguments in [["a/b"], ["a/b", "--list"], ["迟发率", "--language", "zh"], ["nothing"]] {
      let outcome = try command.shell(
        "template-corpus fill corpus.sqlite " + arguments.joined(separator: " "))
      #expect([0, 2].contains(outcome.code), "\(outcome.error)")
    }
    let letter = try command("fill", "corpus.sqlite", "a/b")
    #expect(letter.output.contains("Hi 订单"))
  }

  @Test("search passes over rows without a whole number for their id")
  func search() throws {
    let outcome = try command("search", "corpus.sqlite", "订单", "--json")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Hi 订单"))
  }
}
