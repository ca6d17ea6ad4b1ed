package import CorpusModel

/// A text stands in the other language's column.
///
/// Where the pairs of an entry stand side by side and nearly all have English in one column and
/// Chinese in the other, a row the other way round is odd. So is a side that has nothing of its own
/// language; Latin words in a Chinese text and Chinese names in an English one are not.
///
/// - Fires: a row with the Chinese text in the English column and the English one beside it;
///   `我们每天核对库存。` on the English side.
/// - Stays silent: `FBA` in the Chinese column; `Amazon Payments系统`.
package struct WrongLanguageColumn: EntryCheck {
  package static let code = "wrong-language-column"
  package static let severity = Finding.Severity.warning
  package static let summary = "A text stands in the other language's column."

  package init() {}

  package func findings(in entry: CheckedEntry) -> [Finding] {
    let columns = entry.pairs.map { Columns($0.pair) }
    var counts: [Columns: Int] = [:]
    for case let columns? in columns { counts[columns, default: 0] += 1 }
    return zip(entry.pairs, columns).flatMap { pair, columns -> [Finding] in
      if let columns, let own = counts[columns], let others = counts[columns.swapped], others >= 3,
        others >= own * 3
      {
        return [
          entry.finding(
            Self.self, pair: pair, at: .en,
            "English and Chinese stand the other way round in this row.")
        ]
      }
      return Self.foreignSides(of: pair, in: entry)
    }
  }

  /// The columns of a pair whose texts stand in one row.
  private struct Columns: Hashable {
    var en: Int
    var zh: Int

    init?(_ pair: Pair) {
      guard let en = pair.cells.en.first.flatMap(CellReference.place(of:)),
        let zh = pair.cells.zh.first.flatMap(CellReference.place(of:)),
        en.row == zh.row, en.column != zh.column
      else { return nil }
      self.en = en.column
      self.zh = zh.column
    }

    private init(en: Int, zh: Int) {
      self.en = en
      self.zh = zh
    }

    var swapped: Columns { Columns(en: zh, zh: en) }
  }

  private static func foreignSides(of pair: CheckedPair, in entry: CheckedEntry) -> [Finding] {
    // A copy of the other side is said by `same-as-source`.
    guard pair.pair.en != pair.pair.zh else { return [] }
    return Language.allCases.compactMap { language in
      guard let side = pair.read[language], isForeign(side) else { return nil }
      let name = language == .en ? "English" : "Chinese"
      return entry.finding(
        Self.self, pair: pair, at: language, "The \(name) side holds no \(name) text.")
    }
  }

  private static func isForeign(_ side: ReadText) -> Bool {
    let profile = side.profile
    switch side.language {
    case .en:
      return profile.language == .chinese && profile.han >= 4
        && profile.latinWords <= profile.han / 4
    case .zh:
      return profile.language == .english && profile.longestLatinRun >= 4
        && !SameAsSource.isName(side.text)
    }
  }
}
