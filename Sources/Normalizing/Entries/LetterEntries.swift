import CorpusModel

/// Cuts the rows of a region into entries, all of them together.
///
/// An entry begins at a title, at a new value of the title column, or, without either, where one letter
/// has ended and the next one greets. Read one by one, a title and a line that lacks its translation look
/// alike; so every way of cutting is weighed by what speaks for its titles and by the letters it makes.
/// A blank row never ends an entry.
struct LetterEntries {
  private typealias Cut = EntryPath.Cut

  /// What a new entry costs: less than two letters in one, more than a weak sign is worth.
  private static let entryCost = 1.3
  /// What a greeting is worth where no title stands above it.
  private static let greetingEvidence = 0.9
  /// What a sign is worth that leaves no doubt.
  private static let certain = 20.0

  private let rows: [LetterRow]
  private let shapes: LetterShapes
  private let titleColumn: TitleColumnReading
  private let cuts: [Cut]

  /// - Parameters:
  ///   - rows: The rows of a region, header rows left out.
  ///   - shapes: Where letters begin and end in them.
  ///   - candidates: The rows that have the form of a title, with what speaks for them.
  init(rows: [LetterRow], shapes: LetterShapes, candidates: [TitleCandidate]) {
    self.rows = rows
    self.shapes = shapes
    titleColumn = TitleColumnReading(rows)
    var cuts: [Cut] = []
    var titles = candidates[...]
    for index in rows.indices {
      if let title = titles.first, title.index == index {
        titles.removeFirst()
        cuts.append(Cut(index: index, title: title, evidence: title.score))
      }
      if let evidence = Self.evidence(
        at: index, of: rows, shapes: shapes, titleColumn: titleColumn)
      {
        cuts.append(Cut(index: index, title: nil, evidence: evidence))
      }
    }
    self.cuts = cuts
  }

  /// What speaks for an entry without a title row; `nil` where none can begin.
  private static func evidence(
    at index: Int, of rows: [LetterRow], shapes: LetterShapes, titleColumn: TitleColumnReading
  ) -> Double? {
    if titleColumn.isUsed {
      return titleColumn.opensEntry(at: index) ? certain : index == 0 ? 0 : nil
    }
    let row = rows[index]
    if shapes.hasLetterPerRow, row.isPaired { return greetingEvidence }
    if rows.opensLetter(at: index) { return greetingEvidence }
    if index == 0 { return 0 }
    return shapes.isBeginning(index) && isOneSidedLetter(row) ? greetingEvidence : nil
  }

  /// `| 我们的账户……` below a signature: a letter that was written in one language only.
  private static func isOneSidedLetter(_ row: LetterRow) -> Bool {
    guard case .sideBySide = row.layout, let text = row.lone, text.textClass == .chinese else {
      return false
    }
    return text.cell.weight >= 20 && !RemarkRow.isRemark(text.cell.text)
  }

  /// The entries' rows, in order; together they hold all rows.
  func stretches() -> [Stretch] {
    let path = EntryPath(
      count: rows.count, entryCost: Self.entryCost, misfit: shapes.misfit)
    let first = path.cheapest(cuts)
    let chosen = path.cheapest(cuts, more: agreement(among: first))
    let ends = chosen.dropFirst().map { cuts[$0].index } + [rows.count]
    return Headings.joined(zip(chosen, ends).map { stretch(cuts[$0], end: $1) })
  }

  /// What the titles that were found first say for or against each cut's title.
  private func agreement(among chosen: [Int]) -> [Double] {
    let found = chosen.compactMap { cuts[$0].title }
    let agreement = TitleAgreement(found)
    let standAlone = Self.standAlone(found)
    return cuts.map { cut in
      guard let title = cut.title else { return 0 }
      let evidence = agreement.evidence(for: title)
      return standAlone && title.style.isPaired ? evidence - 6 : evidence
    }
  }

  /// Whether titles stand alone in their rows: then short rows in both languages are sub-headings.
  ///
  /// A title right above another one is the heading of the sheet and says nothing about their form,
  /// unless it has a number or the catalogue knows it.
  private static func standAlone(_ titles: [TitleCandidate]) -> Bool {
    let rows = Set(titles.map(\.index))
    return titles.contains { title in
      !title.style.isPaired
        && (!rows.contains(title.index + 1) || title.isInCatalogue || title.style.isNumbered)
    }
  }

  private func stretch(_ cut: Cut, end: Int) -> Stretch {
    let body = cut.body..<max(cut.body, end)
    if let title = cut.title {
      let score = min(1, max(0.5, 0.5 + title.score / (2 * TitleEvidence.certain)))
      return Stretch(
        rows: body, title: title, decision: Decision(rule: title.rule, score: score))
    }
    let row = rows[cut.index]
    if let cell = row.title, titleColumn.opensEntry(at: cut.index) {
      return Stretch(
        rows: body, titleCell: cell, decision: Decision(rule: "title-column", score: 0.95))
    }
    if cut.index == 0 {
      return Stretch(rows: body, decision: Decision(rule: "first-row", score: 0.6))
    }
    if shapes.hasLetterPerRow, row.isPaired {
      return Stretch(rows: body, decision: Decision(rule: "letter-per-row", score: 0.8))
    }
    let rule = row.cues.greets ? "greeting-after-letter" : "one-language-letter"
    return Stretch(rows: body, decision: Decision(rule: rule, score: 0.7))
  }
}
