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
          id: row[0], number: row[1], kind: Entry.Kind(rawValue: row[2]) ?? .note,
          title: Localized(en: row[3], zh: row[4]))
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
          index: row[0], role: Role(rawValue: row[1]) ?? .body, en: row[2], zh: row[3],
          cells: LocalizedCells(), pairing: Decision(rule: row[4], score: row[5]))
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
          name: row[0], pair: row[1], en: mention(row[2], row[3]), zh: mention(row[4], row[5]))
      }
      return (pairs, variables)
    }
  }

  private func mention(_ text: String?, _ offset: Int?) -> Variable.Mention? {
    guard let text, let offset else { return nil }
    return Variable.Mention(text: text, offset: offset)
  }
}
