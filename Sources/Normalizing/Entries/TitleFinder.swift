import CorpusModel

/// Finds the rows that are titles, before any entry is cut.
///
/// Every row that could be a title by its form is weighed; then the found titles are weighed against
/// each other, because titles of one sheet look alike and sub-headings look otherwise.
struct TitleFinder {
  /// The longest plain title, in Han characters and Latin words.
  private static let longestPlain = 35
  /// The longest one that is set apart by its look or its number.
  private static let longestStyled = 60

  let rows: [LetterRow]
  let shapes: LetterShapes
  private let body: BodyStyle
  private let isKnown: (String) -> Bool
  /// Whether a title column names the entries: then a row is a title only by its look.
  private let hasTitleColumn: Bool
  /// Whether both languages stand over each other in one column.
  let stacksLanguages: Bool
  /// Whether stacked languages change at most rows.
  let isRowByRow: Bool
  /// The language that stands above its translation there.
  let leading: TextClass?
  /// Whether the letters' cells hold both languages; every second row may be a title.
  let sharesCells: Bool
  /// Whether nearly all rows of the letters have a running number beside them.
  let numbersRows: Bool

  /// - Parameters:
  ///   - rows: The rows of a region, header rows left out.
  ///   - shapes: Where letters begin and end in them.
  ///   - isKnown: Whether the catalogue knows a title.
  init(rows: [LetterRow], shapes: LetterShapes, isKnown: @escaping (String) -> Bool) {
    self.rows = rows
    self.shapes = shapes
    self.isKnown = isKnown
    body = BodyStyle(rows)
    let stacked = rows.filter { row in
      if case .stacked = row.layout { true } else { false }
    }
    isRowByRow = StackedSums.isRowByRow(stacked)
    leading = StackedSums.leadingLanguage(of: stacked)
    hasTitleColumn = TitleColumnReading(rows).isUsed
    sharesCells = rows.count(where: \.sharesCell) * 5 >= rows.count * 2
    let paired = rows.count(where: \.isPaired)
    numbersRows = paired > 0 && rows.count { $0.isPaired && $0.hasNumber } * 10 >= paired * 8
    var seen = LanguagesSeen()
    for row in rows {
      if case .stacked = row.layout { seen.add(row) }
    }
    stacksLanguages = min(seen.english, seen.chinese) * 4 >= max(seen.english, seen.chinese)
  }

  /// Every row that has the form of a title, with what speaks for it.
  func candidates(by evidence: [TitleEvidence]) -> [TitleCandidate] {
    rows.indices.compactMap { candidate(at: $0, evidence: evidence) }
  }

  private func candidate(at index: Int, evidence: [TitleEvidence]) -> TitleCandidate? {
    let row = rows[index]
    guard row.title == nil, let cells = titleCells(of: row) else { return nil }
    var style = body.style(of: cells)
    style.isLoneChinese = isLoneChinese(row)
    guard !hasTitleColumn || style.standsOut else { return nil }
    let longest = style.standsOut || style.isNumbered ? Self.longestStyled : Self.longestPlain
    guard
      cells.allSatisfy({
        $0.weight > 0 && $0.weight <= longest && $0.text.utf8.count < 400 && $0.lineCount <= 2
      })
    else { return nil }
    guard !row.cues.greets, !row.cues.isSignoff, !row.cues.endsLetter, !row.cues.isSubject,
      !cells.contains(where: { TextEnd.endsSentence($0.text) || TextEnd.endsWithComma($0.text) }),
      !cells.contains(where: { RemarkRow.isRemark($0.text) || Self.isPlaceholder($0.text) })
    else { return nil }
    let context = context(at: index, cells: cells, style: style)
    var score = 0.0
    var rule: String?
    for evidence in evidence where evidence.holds(context) {
      score += evidence.weight
      if rule == nil, evidence.weight > 0 { rule = evidence.name }
    }
    // The catalogue is asked only where its word would count.
    let known = score + TitleEvidence.catalogueWeight > 0 && cells.contains { isKnown($0.text) }
    if known {
      score += TitleEvidence.catalogueWeight
      rule = TitleEvidence.catalogueRule
    }
    return TitleCandidate(
      index: index, cells: cells, style: style, score: score, isInCatalogue: known,
      rule: rule ?? "title-row")
  }

  /// Whether a row holds one text, in Chinese; `nil` where a line that lacks its translation does too.
  private func isLoneChinese(_ row: LetterRow) -> Bool? {
    switch row.layout {
    case .stacked where isRowByRow: nil
    case .shared: nil
    default: row.lone?.textClass == .chinese
    }
  }

  /// `【店铺名】`, `[Shop Name]`: a gap to be filled in, whatever brackets titles stand in.
  private static func isPlaceholder(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, "【[（({<".unicodeScalars.contains(first) else {
      return false
    }
    return PlaceholderWords.name(for: text) != nil
  }

  /// The cells of a row that has the form of a title: one text, or a short one in each language.
  private func titleCells(of row: LetterRow) -> [TextCell]? {
    if let lone = row.lone { return lone.textClass == .plain ? nil : [lone.cell] }
    guard row.texts.count == 2, row.texts.allSatisfy({ $0.cell.weight <= 20 }),
      row.texts.contains(where: { $0.textClass == .chinese }),
      row.texts.contains(where: { $0.textClass == .english })
    else { return nil }
    return row.texts.map(\.cell)
  }
}
