import CorpusModel
import GRDB

/// Finds texts in a `corpus.sqlite`.
///
/// A query is plain text: words between white space, all of which must be found, in a pair or in
/// the title of its entry. No sign has a meaning. Upper and lower case are the same, and so are full
/// and half width; an English word finds all its forms. ``SearchRanking`` says what comes first.
///
/// Terms of three characters or more use the trigram index. It finds nothing for shorter ones, which
/// Chinese words often are, so those are looked for in the table itself with `instr`; `LIKE` on a
/// trigram table misses rows up to SQLite 3.40.1 and isn't used.
public struct CorpusSearch: Sendable {
  /// How many terms narrow the candidates down; all terms are checked on each candidate.
  private static let narrowingTerms = 16

  private let corpus: StoredCorpus

  /// Opens a corpus for reading only.
  ///
  /// - Throws: ``CorpusSearchError`` where the file can't be opened or is no corpus of this version.
  public init(path: String) throws(CorpusSearchError) {
    corpus = try StoredCorpus(path: path)
  }

  /// The places that a query finds, best first.
  ///
  /// - Parameters:
  ///   - query: Words between white space; a query without any finds nothing.
  ///   - limit: How many hits to return at most.
  /// - Returns: Pairs, and entries whose title fits.
  /// - Throws: ``CorpusSearchError`` where SQLite cannot go on reading.
  public func hits(for query: String, limit: Int = 20) throws(CorpusSearchError) -> [SearchHit] {
    let terms = SearchTerm.terms(of: query)
    guard !terms.isEmpty, limit > 0 else { return [] }
    let ranking = SearchRanking(query: query, terms: terms)
    return try corpus.read { db in
      let titles = try SearchTitles(ranking, db)
      var best = BestCandidates(limit: limit)
      for candidate in titles.candidates { best.insert(candidate) }
      try addPairs(to: &best, titles, ranking, db)
      return try best.sorted.map { try hit($0, ranking, db) }
    }
  }

  // MARK: Pairs

  private func addPairs(
    to best: inout BestCandidates, _ titles: SearchTitles, _ ranking: SearchRanking, _ db: Database
  ) throws {
    var conditions: [String] = []
    var arguments: [any DatabaseValueConvertible] = []
    for (index, term) in ranking.terms.enumerated().prefix(CorpusSearch.narrowingTerms) {
      var choices: [String] = []
      let alternatives = term.alternatives
      if alternatives.allSatisfy({ $0.unicodeScalars.count >= 3 }) {
        choices.append("pair.id IN (SELECT rowid FROM pair_fts WHERE pair_fts MATCH ?)")
        arguments.append(CorpusSearch.matchExpression(alternatives))
      } else {
        for alternative in alternatives {
          choices.append("instr(en_search, ?)")
          choices.append("instr(zh_search, ?)")
          arguments += [alternative, alternative]
        }
      }
      let entries = titles.entries(holding: index)
      if !entries.isEmpty {
        choices.append("entry_id IN (SELECT value FROM json_each(?))")
        arguments.append("[" + entries.map(String.init).joined(separator: ",") + "]")
      }
      conditions.append("(" + choices.joined(separator: " OR ") + ")")
    }
    let sql = """
      SELECT id, entry_id, role, en_search, zh_search FROM pair
      WHERE \(conditions.joined(separator: " AND "))
      """
    let rows = try Row.fetchCursor(db, sql: sql, arguments: StatementArguments(arguments))
    while let row = try rows.next() {
      guard let pair = row.integer(0), let entry = row.integer(1) else { continue }
      let texts = [row.text(3), row.text(4)].compactMap { $0.map { Array($0.utf8) } }
      let score = ranking.score(
        pair: texts, role: row.text(2).flatMap(Role.init) ?? .body,
        titleTerms: titles.terms(in: entry))
      guard let score else { continue }
      best.insert(SearchCandidate(entry: entry, pair: pair, score: score))
    }
  }

  /// A full-text query for any of these texts; in double quotes, every sign is plain text.
  private static func matchExpression(_ texts: [String]) -> String {
    texts.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: " OR ")
  }

  // MARK: Hits

  private func hit(
    _ candidate: SearchCandidate, _ ranking: SearchRanking, _ db: Database
  ) throws -> SearchHit {
    let entry = try Row.fetchOne(
      db, sql: "SELECT slug, number, title_en, title_zh FROM entry WHERE id = ?",
      arguments: [candidate.entry])
    let title = Localized(en: entry?.text(2), zh: entry?.text(3))
    var hit = SearchHit(
      entry: entry?.text(0) ?? "", number: entry?.text(1), title: title, pair: nil, role: nil,
      text: title,
      englishHighlights: [], chineseHighlights: [], score: candidate.score)
    if let id = candidate.pair,
      let pair = try Row.fetchOne(
        db, sql: "SELECT position, role, en, zh FROM pair WHERE id = ?", arguments: [id])
    {
      hit.pair = pair.integer(0)
      hit.role = pair.text(1).flatMap(Role.init)
      hit.text = Localized(en: pair.text(2), zh: pair.text(3))
    }
    hit.englishHighlights = ranking.highlights(in: hit.text.en)
    hit.chineseHighlights = ranking.highlights(in: hit.text.zh)
    return hit
  }
}
