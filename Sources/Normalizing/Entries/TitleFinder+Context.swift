extension TitleFinder {
  /// What the evidence for a title on a row looks at.
  func context(at index: Int, cells: [TextCell], style: TitleStyle) -> TitleContext {
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
      style: style, isBetweenLetters: shapes.isBeginning(index),
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

  /// Whether a Chinese row lacks its translation, among rows that stand above or below theirs.
  ///
  /// A list item may lack it as well, and an English row may be the rest of a sentence.
  private func lacksTranslation(_ index: Int, _ style: TitleStyle) -> Bool {
    guard case .stacked = rows[index].layout, isRowByRow, !style.isNumbered,
      let own = rows[index].lone?.textClass, own == .chinese, index + 1 < rows.count
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
