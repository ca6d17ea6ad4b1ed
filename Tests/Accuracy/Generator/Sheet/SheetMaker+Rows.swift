import CorpusModel

/// The columns of the two languages.
struct Sides {
  var en: Int
  var zh: Int

  var range: ClosedRange<Int> { min(en, zh)...max(en, zh) }

  subscript(language: Language) -> Int { language == .en ? en : zh }
}

extension SheetMaker {
  /// Puts a letter's paragraphs side by side, one a row, with blank rows between them.
  ///
  /// `beside` is called for each row that is used, to fill the columns beside the letter.
  mutating func putSideBySide(
    _ draft: LetterDraft, _ sides: Sides, spacing: Spacing,
    beside: (inout SheetMaker, Int) -> Void = { _, _ in }
  ) {
    for (index, paragraph) in draft.paragraphs.enumerated() {
      if index > 0 { row += spacing.afterParagraph(&random) }
      beside(&self, index)
      putPair(paragraph, sides)
    }
  }

  /// Puts one pair in a row, or in two where its English overflows, and goes on to the next row.
  mutating func putPair(_ paragraph: ParagraphDraft, _ columns: Sides) {
    let sides = paragraph.isSwapped ? Sides(en: columns.zh, zh: columns.en) : columns
    var en: [CellPlace] = []
    var zh: [CellPlace] = []
    if paragraph.missing != .zh {
      zh = [put(paragraph.string(in: .zh), column: sides.zh, as: .pair)]
    }
    if paragraph.missing != .en {
      let words = paragraph.string(in: .en)
      if let cut = paragraph.overflow {
        let parts = words.split(separator: " ")
        en = [put(parts[..<cut].joined(separator: " "), column: sides.en, as: .pair)]
        row += 1
        en.append(put(parts[cut...].joined(separator: " "), column: sides.en, as: .pair))
      } else {
        en = [put(words, column: sides.en, as: .pair)]
      }
    }
    addPair([paragraph], en: en, zh: zh)
    row += 1
  }

  /// Labels the pair of some paragraphs in the given cells, and what is wrong with it.
  mutating func addPair(
    _ paragraphs: [ParagraphDraft], lineBreak: String = "\n", en: [CellPlace], zh: [CellPlace]
  ) {
    let pair = PairLabel(of: paragraphs, lineBreak: lineBreak, enCells: en, zhCells: zh)
    label { entry in
      entry.pairs.append(pair)
      entry.notes += pair.en?.notes ?? []
    }
    for paragraph in paragraphs { expect(paragraph.defects, at: en + zh) }
  }
}
