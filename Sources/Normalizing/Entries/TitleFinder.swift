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
  private let shapes: LetterShapes
  private let body: BodyStyle
  private let isKnown: (String) -> Bool
  /// Whether a title column names the entries: then a row is a title only by its look.
  private let hasTitleColumn: Bool
  /// Whether both languages stand over each other in one column.
  private let stacksLanguages: Bool
  /// Whether stacked languages change at most rows.
  private let isRowByRow: Bool
  /// The language that stands above its translation there.
  private let leading: TextClass?
  /// Whether the letters' cells hold both languages; every second row may be a title.
  private let sharesCells: Bool
  /// Whether nearly all rows of the letters have a running number beside them.
  private let numbersRows: Bool

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
    sharesCells = rows.filter(\.sharesCell).count * 5 >= rows.count * 2
    let paired = rows.filter(\.isPaired)
    numbersRows = !paired.isEmpty && paired.filter(\.hasNumber).count * 10 >= paired.count * 8
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

  private func context(at index: Int, cells: [TextCell], style: TitleStyle) -> TitleContext {
    let row = rows[index]
    let above = index > 0 ? rows[index - 1] : nil
    let next = nextLetterRow(after: index)
    let isChinese = cells.contains { $0.profile.han > 0 }
    let column = cells[0].column
    let blankRows = above.map { row.number - $0.number - 1 } ?? 0
    // Words in the column of the numbers are as much out of place as Chinese among English.
    let isOutOfPlace = row.englishColumn == column || row.isBesideLetters(row.texts[0])
    let isAmongEnglish = isChinese && isOutOfPlace && cells.count == 1
    return TitleContext(
      style: style, isBetweenLetters: shapes.beginnings.contains(index),
      nextGreets: next.map(opensLetter) ?? false,
      nextIsPaired: next?.isPaired ?? false,
      nextIsLong: next.map(Self.isLong) ?? false,
      isChineseInEnglishColumn: isAmongEnglish,
      endsWithColon: cells.contains { TextEnd.endsWithColon($0.text) },
      isInSignaturePlace: above?.cues.isSignoff == true && blankRows == 0
        && LetterState.isSignature(row) && !isAmongEnglish,
      lacksTranslation: lacksTranslation(index, style),
      isSignoffTranslation: !style.standsOut && translatesSignoff(index),
      isPlainEnglish: !isChinese && !style.standsOut && !style.isNumbered,
      isTranslationPlace: !style.standsOut && blankRows == 0 && translates(row, above),
      isAloneAmongShared: sharesCells && !row.sharesCell && cells.count == 1
        && !TextEnd.endsWithColon(cells[0].text)
        && next?.sharesCell == true,
      isAloneAmongPairs: isAlone(row, above: next),
      isInSecondColumn: !style.standsOut && row.isInSecondColumn,
      lacksRowNumber: numbersRows && !row.hasNumber, hasRowNumber: numbersRows && row.hasNumber,
      beginsLowercase: cells.contains { $0.text.unicodeScalars.first?.isASCIILower == true },
      isAmongItems: style.isNumbered && isAmongItems(index), blankRowsAbove: blankRows)
  }

  /// Whether a text stands alone above a row with both languages, or above one in another column.
  private func isAlone(_ row: LetterRow, above next: LetterRow?) -> Bool {
    guard case .sideBySide = row.layout, let lone = row.lone, let next else { return false }
    if next.isPaired { return true }
    guard let below = next.lone else { return false }
    return below.cell.column > lone.cell.column && below.textClass == lone.textClass
  }

  /// Whether a letter may begin at a row: row by row, its first text is in the language that leads.
  private func opensLetter(_ row: LetterRow) -> Bool {
    guard row.cues.greets || row.cues.isSubject else { return false }
    guard case .stacked = row.layout, let leading, let own = row.lone?.textClass else {
      return true
    }
    return own == leading
  }

  /// Whether a row may hold a whole letter; both languages in one cell take twice the room.
  private static func isLong(_ row: LetterRow) -> Bool {
    row.texts.contains { text in
      text.textClass == .shared
        ? text.cell.weight >= 120 || text.cell.lineCount >= 4
        : text.cell.weight >= 60 || text.cell.hasSeveralLines
    }
  }

  /// Whether the row above or below is numbered as well.
  private func isAmongItems(_ index: Int) -> Bool {
    [index - 1, index + 1].contains { place in
      rows.indices.contains(place)
        && rows[place].texts.contains { text in
          switch TitleNumber(text.cell.text) {
          case .numeral, .chinese: true
          default: false
          }
        }
    }
  }

  /// The row below; a remark, or a second title that is plainly one, may stand between.
  private func nextLetterRow(after index: Int) -> LetterRow? {
    rows[(index + 1)...].prefix(3).first { row in
      guard let lone = row.lone, !row.cues.greets else { return true }
      return !RemarkRow.isRemark(lone.cell.text) && TitleNumber(lone.cell.text) == nil
    } ?? rows[(index + 1)...].first
  }

  /// Whether a row alone lacks its translation, among rows that stand above or below theirs. A list
  /// item may lack it as well.
  private func lacksTranslation(_ index: Int, _ style: TitleStyle) -> Bool {
    guard case .stacked = rows[index].layout, isRowByRow, !style.isNumbered,
      let own = rows[index].lone?.textClass, index + 1 < rows.count
    else { return false }
    let above = index > 0 && rows[index - 1].lone?.textClass == own
    let below = rows[index + 1].lone?.textClass == own
    guard let leading else { return above != below }
    // Of two in one language the upper one is alone where its translation would stand below.
    return own == leading ? below : above
  }

  /// Whether the row right above signs off in the other language, and nothing above it in this one.
  private func translatesSignoff(_ index: Int) -> Bool {
    guard index > 0, rows[index - 1].cues.isSignoff,
      rows[index].number == rows[index - 1].number + 1,
      let own = rows[index].lone?.textClass, let above = rows[index - 1].lone?.textClass
    else { return false }
    let isAnswered = index > 1 && rows[index - 2].cues.isSignoff
    return own != above && !isAnswered
  }

  /// Whether a row of stacked letters says what the row above says in the other language.
  private func translates(_ row: LetterRow, _ above: LetterRow?) -> Bool {
    guard case .stacked = row.layout, stacksLanguages, let own = row.lone?.textClass,
      let other = above?.lone?.textClass
    else { return false }
    return own == .chinese && other == .english || own == .english && other == .chinese
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
