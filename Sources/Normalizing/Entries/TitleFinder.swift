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

  private let rows: [LetterRow]
  private let body: BodyStyle
  private let isKnown: (String) -> Bool
  /// Whether a title column names the entries: then a row is a title only by its look.
  private let hasTitleColumn: Bool
  /// Whether both languages stand over each other in one column.
  private let stacksLanguages: Bool
  /// Whether the letters' cells hold both languages; every second row may be a title.
  private let sharesCells: Bool
  /// Whether nearly all rows hold both languages, side by side.
  private let pairsRows: Bool

  /// - Parameters:
  ///   - rows: The rows of a region, header rows left out.
  ///   - isKnown: Whether the catalogue knows a title.
  init(rows: [LetterRow], isKnown: @escaping (String) -> Bool) {
    self.rows = rows
    self.isKnown = isKnown
    body = BodyStyle(rows)
    hasTitleColumn = TitleColumnReading(rows).isUsed
    pairsRows =
      rows.filter { $0.texts.count > 1 }.count * 10 >= rows.count * 7
      || rows.filter(\.looksWhole).count * 5 >= rows.count * 2
    sharesCells = rows.filter(\.sharesCell).count * 5 >= rows.count * 2
    var seen = LanguagesSeen()
    for row in rows {
      if case .stacked = row.layout { seen.add(row) }
    }
    stacksLanguages = min(seen.english, seen.chinese) * 4 >= max(seen.english, seen.chinese)
  }

  /// The titles, by ascending row.
  func titles() -> [TitleCandidate] {
    var candidates: [TitleCandidate] = []
    var state = LetterState()
    var languages = LanguagesSeen()
    for index in rows.indices {
      let row = rows[index]
      if let candidate = candidate(at: index, state: state, languages: languages) {
        candidates.append(candidate)
        if candidate.score >= TitleEvidence.threshold {
          state.open()
          languages = LanguagesSeen()
          continue
        }
      }
      state.read(row)
      languages.add(row)
    }
    return agreed(candidates)
  }

  /// Every row that has the form of a title, with what speaks for it wherever it stands.
  func formed() -> [TitleCandidate] {
    rows.indices.compactMap { index in
      candidate(
        at: index, state: LetterState(), languages: LanguagesSeen(),
        evidence: TitleEvidence.ofRow)
    }
  }

  // MARK: One row

  private func candidate(
    at index: Int, state: LetterState, languages: LanguagesSeen,
    evidence: [TitleEvidence] = TitleEvidence.all
  ) -> TitleCandidate? {
    let row = rows[index]
    guard row.title == nil, let cells = titleCells(of: row) else { return nil }
    let style = body.style(of: cells)
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
    let context = context(at: index, cells: cells, style: style, state: state, languages: languages)
    var score = 0.0
    var rule: String?
    for evidence in evidence where evidence.holds(context) {
      score += evidence.weight
      if rule == nil, evidence.weight > 0 { rule = evidence.name }
    }
    // The catalogue is asked only where its word would count.
    let known =
      score + TitleEvidence.catalogueWeight >= TitleEvidence.threshold
      && cells.contains { isKnown($0.text) }
    if known {
      score += TitleEvidence.catalogueWeight
      rule = TitleEvidence.catalogueRule
    }
    return TitleCandidate(
      index: index, cells: cells, style: style, score: score, isInCatalogue: known,
      rule: rule ?? "title-row")
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

  private func context(
    at index: Int, cells: [TextCell], style: TitleStyle, state: LetterState,
    languages: LanguagesSeen
  ) -> TitleContext {
    let row = rows[index]
    let next = nextLetterRow(after: index)
    let isChinese = cells.contains { $0.profile.han > 0 }
    let column = cells[0].column
    let above = index > 0 ? row.number - rows[index - 1].number - 1 : 0
    // Words in the column of the numbers are as much out of place as Chinese among English.
    let isOutOfPlace = row.englishColumn == column || !row.layout.textColumns.contains(column)
    let isAmongEnglish = isChinese && isOutOfPlace && cells.count == 1
    return TitleContext(
      style: style, isBetweenLetters: state.isBetweenLetters,
      nextGreets: next.map { $0.cues.greets || $0.cues.isSubject } ?? false,
      nextIsPaired: next?.isPaired ?? false,
      nextIsLong: next?.texts.contains { $0.cell.weight >= 60 || $0.cell.hasSeveralLines } ?? false,
      isChineseInEnglishColumn: isAmongEnglish,
      endsWithColon: cells.contains { TextEnd.endsWithColon($0.text) },
      isInSignaturePlace: state.place == .signedOff && above == 0 && LetterState.isSignature(row)
        && !isAmongEnglish,
      isPlainEnglish: !isChinese && !style.standsOut && !style.isNumbered,
      isTranslationPlace: isTranslationPlace(
        at: index, isChinese: isChinese, languages: languages),
      isAloneAmongShared: sharesCells && !row.sharesCell && cells.count == 1
        && next?.sharesCell == true,
      isAloneAmongPairs: pairsRows && cells.count == 1,
      blankRowsAbove: above)
  }

  /// The row below; a remark, or a second title that is plainly one, may stand between.
  private func nextLetterRow(after index: Int) -> LetterRow? {
    rows[(index + 1)...].prefix(3).first { row in
      guard let lone = row.lone, !row.cues.greets else { return true }
      return !RemarkRow.isRemark(lone.cell.text) && TitleNumber(lone.cell.text) == nil
    } ?? rows[(index + 1)...].first
  }

  /// A row that is likely the other language's half of what stands above it.
  private func isTranslationPlace(
    at index: Int, isChinese: Bool, languages: LanguagesSeen
  ) -> Bool {
    guard case .stacked = rows[index].layout, stacksLanguages, index > 0 else { return false }
    let (own, other) =
      isChinese
      ? (languages.chinese, languages.english) : (languages.english, languages.chinese)
    if own == 0, other > 1 { return true }
    let above = rows[index - 1].lone?.textClass
    let isBelowOther = isChinese ? above == .english : above == .chinese
    return other > own && isBelowOther && rows[index - 1].number + 1 == rows[index].number
  }

  // MARK: All rows

  /// Weighs the titles against each other: a trait that most of them share is asked of all.
  private func agreed(_ candidates: [TitleCandidate]) -> [TitleCandidate] {
    var agreed = candidates
    setPairedApart(&agreed)
    let strong = agreed.filter { $0.score >= TitleEvidence.threshold }
    let agreement = TitleAgreement(strong)
    for index in agreed.indices { agreed[index].score += agreement.evidence(for: agreed[index]) }
    return agreed.filter { $0.score >= TitleEvidence.threshold }
  }

  /// Where titles stand alone in their rows, short rows in both languages are sub-headings.
  ///
  /// A title right above another one is the heading of the sheet and says nothing about their form,
  /// unless it has a number or the catalogue knows it.
  private func setPairedApart(_ candidates: inout [TitleCandidate]) {
    let strong = candidates.filter { $0.score >= TitleEvidence.threshold }
    let rows = Set(strong.map(\.index))
    let alone = strong.filter { title in
      !title.style.isPaired
        && (!rows.contains(title.index + 1) || title.isInCatalogue || title.style.isNumbered)
    }
    guard !alone.isEmpty else { return }
    for index in candidates.indices where candidates[index].style.isPaired {
      candidates[index].score -= 6
    }
  }
}

/// How many rows of each language the current entry holds so far.
struct LanguagesSeen: Sendable {
  var english = 0
  var chinese = 0

  mutating func add(_ row: LetterRow) {
    for text in row.texts {
      switch text.textClass {
      case .english: english += 1
      case .chinese: chinese += 1
      case .shared:
        english += 1
        chinese += 1
      case .foreign, .plain: break
      }
    }
  }
}
