import CorpusModel

/// Cuts the rows of a region into entries.
///
/// An entry begins at a title, at a new value of the title column, or, without either, where one letter
/// has ended and the next one greets. A blank row never ends an entry.
struct EntrySplitter {
  private let rows: [LetterRow]
  private let titles: [Int: TitleCandidate]
  private let titleColumn: TitleColumnReading
  /// Whether nearly every row holds a whole letter in both languages.
  private let hasLetterPerRow: Bool

  /// - Parameters:
  ///   - rows: The rows of a region, header rows left out.
  ///   - titles: The rows that are titles.
  init(rows: [LetterRow], titles: [TitleCandidate]) {
    self.rows = rows
    self.titles = Dictionary(titles.map { ($0.index, $0) }) { first, _ in first }
    titleColumn = TitleColumnReading(rows)
    hasLetterPerRow = Self.hasLetterPerRow(rows)
  }

  /// Whether most rows greet and sign off, or nearly all hold several lines in either language and
  /// many of these greet or sign off.
  private static func hasLetterPerRow(_ rows: [LetterRow]) -> Bool {
    var letters = 0
    var long = 0
    for row in rows {
      if row.looksWhole || row.isPaired && row.cues.greets && row.cues.endsLetter { letters += 1 }
      if row.texts.count == 2, row.texts.allSatisfy({ $0.cell.lineCount >= 3 }) { long += 1 }
    }
    if letters >= 3, letters * 10 >= rows.count * 6 { return true }
    return long >= 3 && long * 10 >= rows.count * 8 && letters * 2 >= long
  }

  /// A stretch of rows that makes one entry.
  struct Stretch: Sendable {
    /// The rows below the title, as indexes.
    var rows: Range<Int>
    /// The title row, if one opens the entry.
    var title: TitleCandidate?
    /// Headings above the title that open no letter of their own.
    var headings: [TitleCandidate] = []
    /// The value of the title column, if one opens the entry.
    var titleCell: TextCell?
    /// How the entry's beginning was decided.
    var decision: Decision
  }

  /// The entries' rows, in order; together they hold all rows.
  func stretches() -> [Stretch] {
    var result: [Stretch] = []
    var state = LetterState()
    var seen = LanguagesSeen()
    for index in rows.indices {
      if let start = start(at: index, state: state, seen: seen, isFirst: result.isEmpty) {
        result.append(start)
        state.open()
        seen = LanguagesSeen()
        if start.title != nil { continue }
      }
      if !result.isEmpty {
        result[result.count - 1].rows = result[result.count - 1].rows.lowerBound..<index + 1
      }
      state.read(rows[index])
      seen.add(rows[index])
    }
    return Headings.joined(result)
  }

  private func start(
    at index: Int, state: LetterState, seen: LanguagesSeen, isFirst: Bool
  ) -> Stretch? {
    let row = rows[index]
    if let title = titles[index] {
      let score = 0.5 + title.score / (2 * TitleEvidence.certain)
      return Stretch(
        rows: index + 1..<index + 1, title: title,
        decision: Decision(rule: title.rule, score: score))
    }
    if let cell = row.title, titleColumn.opensEntry(at: index) {
      return Stretch(
        rows: index..<index, titleCell: cell, decision: Decision(rule: "title-column", score: 0.95))
    }
    guard !isFirst else {
      return Stretch(rows: index..<index, decision: Decision(rule: "first-row", score: 0.6))
    }
    if hasLetterPerRow, row.isPaired, titles[index - 1] == nil, !titleColumn.isUsed {
      return Stretch(
        rows: index..<index, decision: Decision(rule: "letter-per-row", score: 0.8))
    }
    guard !titleColumn.isUsed, let rule = untitledStart(row, state: state, seen: seen) else {
      return nil
    }
    return Stretch(rows: index..<index, decision: Decision(rule: rule, score: 0.7))
  }

  // MARK: Entries without a title

  /// The rule that lets an entry without a title begin here.
  private func untitledStart(
    _ row: LetterRow, state: LetterState, seen: LanguagesSeen
  ) -> String? {
    guard state.place == .ended || state.place == .signedOff && row.cues.greets else { return nil }
    guard !isTranslation(row, seen: seen) else { return nil }
    if row.cues.greets { return "greeting-after-letter" }
    return isOneSidedLetter(row) ? "one-language-letter" : nil
  }

  /// In a stacked layout the other language's letter comes second.
  private func isTranslation(_ row: LetterRow, seen: LanguagesSeen) -> Bool {
    guard case .stacked = row.layout, let text = row.lone else { return false }
    switch text.textClass {
    case .english: return seen.english == 0 || seen.english < seen.chinese
    case .chinese: return seen.chinese == 0 || seen.chinese < seen.english
    case .shared, .foreign, .plain: return false
    }
  }

  /// `| 我们的账户……` below a signature: a letter that was written in one language only.
  private func isOneSidedLetter(_ row: LetterRow) -> Bool {
    guard case .sideBySide = row.layout, let text = row.lone, text.textClass == .chinese else {
      return false
    }
    return text.cell.weight >= 20 && !RemarkRow.isRemark(text.cell.text)
  }
}
