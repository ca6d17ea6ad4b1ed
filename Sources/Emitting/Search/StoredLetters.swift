package import CorpusModel
import GRDB

/// What an entry of a stored corpus is called.
package struct StoredTitle: Sendable, Equatable {
  package var id: String
  package var number: String?
  package var kind: Entry.Kind
  package var title: Localized

  /// Creates the name of an entry.
  package init(id: String, number: String?, kind: Entry.Kind, title: Localized) {
    self.id = id
    self.number = number
    self.kind = kind
    self.title = title
  }
}

/// The letters of a `corpus.sqlite`: their titles, and the texts of one.
package struct StoredLetters: Sendable {
  private let corpus: StoredCorpus

  /// Opens a corpus for reading only.
  ///
  /// - Throws: ``CorpusSearchError`` where the file can't be opened or is no corpus of this version.
  package init(path: String) throws(CorpusSearchError) {
    corpus = try StoredCorpus(path: path)
  }

  /// What the entries are called, in the order of the workbook.
  package func titles() throws(CorpusSearchError) -> [StoredTitle] {
    try corpus.read { db in
      try Row.fetchAll(
        db, sql: "SELECT slug, number, kind, title_en, title_zh FROM entry ORDER BY id"
      ).map { row in
        StoredTitle(
          id: row.text(0) ?? "", number: row.text(1),
          kind: row.text(2).flatMap(Entry.Kind.init) ?? .note,
          title: Localized(en: row.text(3), zh: row.text(4)))
      }
    }
  }

  /// The pairs and variables of an entry: without cells and segments, which a letter does not show.
  package func texts(
    of id: String
  ) throws(CorpusSearchError) -> (pairs: [Pair], variables: [Variable]) {
    try corpus.read { db in
      let pairs = try Row.fetchAll(
        db,
        sql: """
          SELECT pair.position, pair.role, pair.en, pair.zh, pair.pairing_rule, pair.pairing_score
          FROM pair JOIN entry ON entry.id = pair.entry_id WHERE entry.slug = ? ORDER BY pair.id
          """, arguments: [id]
      ).map { row in
        Pair(
          index: row.integer(0) ?? 0, role: row.text(1).flatMap(Role.init) ?? .body,
          en: row.text(2), zh: row.text(3), cells: LocalizedCells(),
          pairing: Decision(rule: row.text(4) ?? "", score: row.number(5) ?? 0))
      }
      let variables = try Row.fetchAll(
        db,
        sql: """
          SELECT variable.name, pair.position, en_text, en_offset, zh_text, zh_offset
          FROM variable JOIN entry ON entry.id = variable.entry_id
          JOIN pair ON pair.id = variable.pair_id
          WHERE entry.slug = ? ORDER BY variable.id
          """, arguments: [id]
      ).map { row in
        Variable(
          name: row.text(0) ?? "", pair: row.integer(1) ?? 0,
          en: mention(row.text(2), row.integer(3)), zh: mention(row.text(4), row.integer(5)))
      }
      return (pairs, variables)
    }
  }

  private func mention(_ text: String?, _ offset: Int?) -> Variable.Mention? {
    guard let text, let offset else { return nil }
    return Variable.Mention(text: text, offset: offset)
  }
}
