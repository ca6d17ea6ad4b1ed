import GRDB

/// What the terms of a query find in the titles and numbers of a corpus's entries.
struct SearchTitles {
  /// The entries whose titles hold all terms.
  private(set) var candidates: [SearchCandidate] = []
  /// The terms in each title that holds any, by the entry's row id.
  private var termsByEntry: [Int: Set<Int>] = [:]

  init(_ ranking: SearchRanking, _ db: Database) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, title_en, title_zh, number FROM entry ORDER BY id")
    while let row = try rows.next() {
      let texts = [row.text(1), row.text(2), row.text(3)].compactMap { $0.map(FoldedText.fold) }
      let found = ranking.find(in: texts).enumerated().filter { $0.element.best != nil }
      guard !found.isEmpty, let entry = row.integer(0) else { continue }
      termsByEntry[entry] = Set(found.map(\.offset))
      if let score = ranking.score(title: texts) {
        candidates.append(SearchCandidate(entry: entry, pair: nil, score: score))
      }
    }
  }

  /// The indexes of the terms that an entry's title holds.
  func terms(in entry: Int) -> Set<Int> {
    termsByEntry[entry] ?? []
  }

  /// The row ids of the entries whose titles hold a term, ascending.
  func entries(holding term: Int) -> [Int] {
    termsByEntry.filter { $0.value.contains(term) }.map(\.key).sorted()
  }
}
