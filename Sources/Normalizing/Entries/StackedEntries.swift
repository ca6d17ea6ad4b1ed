import CorpusModel

/// Cuts one column of English and Chinese into entries, all of them together.
///
/// In such a column a signature, a title and the first line of a translation look alike when they are
/// read one by one: `Song Jia` above `尊敬的……` may be any of them. What tells them apart is the whole
/// letter: it holds as much English as Chinese, in as many rows, each greets once, and its languages
/// change once (block by block) or at every row. So every way of cutting is weighed by the letters it
/// makes, and the cheapest one is taken. Linear in the rows: a cut looks back at few others.
struct StackedEntries {
  private typealias Cut = EntryPath.Cut

  /// What a new entry costs: less than the worst letter does, more than a weak sign is worth.
  private static let entryCost = 1.3
  /// What a greeting is worth where no title stands above it.
  private static let greetingEvidence = 0.9
  /// What a title gains where a letter has just signed off: a signature in both languages may follow.
  private static let signoffEvidence = 0.8
  /// How many rows may lie between a sign-off and the next title.
  private static let signature = 4

  private let rows: [LetterRow]
  private let cuts: [Cut]
  private let sums: [StackedSums]

  /// - Parameters:
  ///   - rows: The rows of a region, header rows left out, that stack both languages in one column.
  ///   - candidates: The rows that have the form of a title, with what speaks for them wherever they
  ///     stand.
  init(rows: [LetterRow], candidates: [TitleCandidate]) {
    self.rows = rows
    sums = StackedSums.prefixes(of: rows)
    var cuts: [Cut] = []
    var titles = candidates[...]
    var signedOff: Int?
    for index in rows.indices {
      if let title = titles.first, title.index == index {
        titles.removeFirst()
        let follows = signedOff.map { index - $0 <= Self.signature } ?? false
        let evidence = title.score + (follows ? Self.signoffEvidence : 0)
        cuts.append(Cut(index: index, title: title, evidence: evidence))
      }
      if rows[index].cues.isSignoff { signedOff = index }
      // Right below a greeting stands its translation.
      let opens =
        rows.opensLetter(at: index) && (index == 0 || !rows[index - 1].cues.greets)
      if opens || index == 0 {
        let evidence = opens ? Self.greetingEvidence : 0
        cuts.append(Cut(index: index, title: nil, evidence: evidence))
      }
    }
    self.cuts = cuts
  }

  /// Whether nearly all rows lie in one column that holds both languages.
  static func stacksLanguages(_ rows: [LetterRow]) -> Bool {
    var languages = LanguagesSeen()
    var stacked = 0
    for row in rows {
      guard case .stacked = row.layout, row.title == nil else { continue }
      stacked += 1
      languages.add(row)
    }
    return stacked * 10 >= rows.count * 9 && languages.english + languages.chinese >= 4
      && min(languages.english, languages.chinese) * 4
        >= max(languages.english, languages.chinese)
  }

  /// The entries' rows, in order; together they hold all rows.
  func stretches() -> [Stretch] {
    let path = EntryPath(
      count: rows.count, entryCost: Self.entryCost, emptyCost: 1.5, misfit: imbalance)
    var chosen = path.cheapest(cuts)
    let agreement = TitleAgreement(chosen.compactMap { cuts[$0].title })
    chosen = path.cheapest(
      cuts, more: cuts.map { cut in cut.title.map(agreement.evidence(for:)) ?? 0 })
    let ends = chosen.dropFirst().map { cuts[$0].index } + [rows.count]
    return Headings.joined(
      zip(chosen, ends).map { cut, end in stretch(cuts[cut], end: end) })
  }

  private func stretch(_ cut: Cut, end: Int) -> Stretch {
    let body = cut.body..<max(cut.body, end)
    let fit = 1 - imbalance(body) / StackedSums.worst
    guard let title = cut.title else {
      let rule = cut.index == 0 ? "first-row" : "greeting-after-letter"
      return Stretch(
        rows: body, decision: Decision(rule: rule, score: 0.5 + 0.4 * fit))
    }
    return Stretch(
      rows: body, title: title, decision: Decision(rule: title.rule, score: 0.5 + 0.5 * fit))
  }

  private func imbalance(_ body: Range<Int>) -> Double {
    (sums[body.upperBound] - sums[body.lowerBound]).imbalance
  }
}
