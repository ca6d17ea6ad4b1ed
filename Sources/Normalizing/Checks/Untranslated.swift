package import CorpusModel

/// A pair has one side only.
///
/// It is a note of level info where it is not sure that a side is missing: a heading, which may stand
/// in one language on purpose, a signature in Latin letters, a short text that stands alone twice (a
/// shop's name), a text in a column where one of the other language stands alone too, a line of codes
/// and figures, and a text in words of both languages.
/// Texts without words (addresses, numbers, gaps) need no translation. Where no pair of the whole
/// workbook has two sides, nothing is missed: it is a workbook in one language.
///
/// - Fires: a postscript in English with an empty Chinese cell.
/// - Stays silent: `service@example.com` in one column.
package struct Untranslated: CorpusCheck {
  package static let code = "untranslated"
  package static let severity = Finding.Severity.warning
  package static let summary = "A pair has one side only."

  package init() {}

  package func findings(in entries: [Entry]) -> [Finding] {
    guard entries.contains(where: { $0.pairs.contains { $0.en != nil && $0.zh != nil } }) else {
      return []
    }
    return entries.flatMap { entry -> [Finding] in
      let columns = Set(entry.pairs.compactMap(LoneColumn.init))
      let doubled = Self.namesGivenTwice(in: entry.pairs)
      return entry.pairs.compactMap { pair -> Finding? in
        guard (pair.en == nil) != (pair.zh == nil), pair.role != .note,
          let text = pair.en ?? pair.zh, Self.needsTranslation(text)
        else { return nil }
        let isSure =
          pair.role != .title && !doubled.contains(SentenceKey(text))
          && !LoneColumn.hasCounterpart(of: pair, in: columns)
          && !Self.mayBeBoth(text, pair.en == nil ? .zh : .en)
          && !(pair.role == .signature && SameAsSource.isName(ScalarText(text)))
        return entry.finding(
          Self.self, severity: isSure ? .warning : .info, pair: pair,
          at: pair.en == nil ? .zh : .en,
          pair.en == nil ? "The English side is missing." : "The Chinese side is missing.")
      }
    }
  }

  /// Short texts that stand alone twice: a shop's name, kept as it is in both languages.
  private static func namesGivenTwice(in pairs: [Pair]) -> Set<SentenceKey> {
    var seen: Set<SentenceKey> = []
    var twice: Set<SentenceKey> = []
    for pair in pairs where (pair.en == nil) != (pair.zh == nil) {
      let key = SentenceKey(pair.en ?? pair.zh ?? "")
      if key.words <= 5, !seen.insert(key).inserted { twice.insert(key) }
    }
    return twice
  }

  /// The column and the language of a pair that has one side.
  private struct LoneColumn: Hashable {
    var language: Language
    var column: Substring

    init?(_ pair: Pair) {
      guard let cell = pair.en == nil ? pair.cells.zh.first : pair.cells.en.first,
        (pair.en == nil) != (pair.zh == nil)
      else { return nil }
      language = pair.en == nil ? .zh : .en
      column = cell.prefix { $0.isLetter }
    }

    /// Whether a text of the other language stands alone in the same column of the entry: the two
    /// may belong together.
    static func hasCounterpart(of pair: Pair, in columns: Set<LoneColumn>) -> Bool {
      guard var other = LoneColumn(pair) else { return false }
      other.language = other.language == .en ? .zh : .en
      return columns.contains(other)
    }
  }

  /// Whether a lone text may stand for both sides: `SKU OL-HINGE-2, 36 pcs`, `Oakline Home 小伟`.
  private static func mayBeBoth(_ text: String, _ language: Language) -> Bool {
    let scan = ScalarText(text)
    let profile = LanguageProfile(of: scan)
    switch language {
    case .en:
      if profile.han > 0 { return true }
      let words = scan.words(in: 0..<scan.count)
      let plain = words.count { $0.count >= 3 && scan[$0.lowerBound].isASCIILower }
      return plain < 2 && words.count >= 2 && scan.scalars.contains(where: \.isDigit)
    case .zh: return profile.longestLatinRun >= 2 && profile.han <= profile.latinWords * 2
    }
  }

  private static func needsTranslation(_ text: String) -> Bool {
    let scan = ScalarText(text)
    let profile = LanguageProfile(of: scan)
    guard profile.language != .none else { return false }
    let range = scan.trimmed(0..<scan.count)
    let gap = PlaceholderReader.read(scan, at: range.lowerBound)
    return gap?.end != range.upperBound
  }
}
