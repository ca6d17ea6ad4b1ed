import CorpusModel

extension Layout {
  /// One letter a row: number, title, English, Chinese.
  static let letterPerRow = [
    Layout(name: "letter-per-row", noise: .inOrder, letters: 5...10) { sheet, drafts in
      let sides = sheet.random.happens(0.7) ? Sides(en: 3, zh: 4) : Sides(en: 4, zh: 3)
      sheet.putHeader(
        sides, before: [["序号", "编号"], ["No.", "#"], ["标题", "主题", "场景"], ["Title", "Topic"]],
        after: [])
      let style = sheet.random.pick([TitleStyle.plain, .plain, .bilingual, .latin], or: .plain)
      for (index, draft) in drafts.enumerated() {
        sheet.entry(draft, columns: 1...4) { sheet in
          sheet.put(String(index + 1), column: 1, type: .number, as: .beside)
          sheet.putLetterRow(draft, sides, titleColumn: 2, style: style)
        }
      }
    },
    Layout(name: "letter-per-row-untitled", noise: .inOrder, letters: 5...10) { sheet, drafts in
      let sides = sheet.random.happens(0.5) ? Sides(en: 1, zh: 2) : Sides(en: 2, zh: 1)
      sheet.putHeader(sides, before: [])
      for draft in drafts {
        sheet.entry(draft, columns: 1...2) { sheet in
          sheet.putLetterRow(draft, sides, titleColumn: nil, style: .plain)
        }
      }
    },
  ]
}

extension SheetMaker {
  /// Puts a whole letter in one row: perhaps its title, and a cell for each language.
  mutating func putLetterRow(
    _ draft: LetterDraft, _ sides: Sides, titleColumn: Int?, style: TitleStyle
  ) {
    if let titleColumn {
      let text = style.text(of: draft.title, number: entries.count + 1, random: &random)
      let place = put(text, column: titleColumn, as: .title)
      label { $0.titles = [place] }
    }
    putWholeLetter(draft, sides)
  }

  /// Puts the whole letter in one cell for each language, and goes on to the next row.
  mutating func putWholeLetter(_ draft: LetterDraft, _ sides: Sides) {
    let lineBreak = random.pick(["\n", "\n", "\n\n"])
    let en = draft.paragraphs.map { $0.string(in: .en) }.joined(separator: lineBreak)
    let zh = draft.paragraphs.map { $0.string(in: .zh) }.joined(separator: lineBreak)
    let places = (
      en: put(en, column: sides.en, as: .pair), zh: put(zh, column: sides.zh, as: .pair)
    )
    addPair(draft.paragraphs, lineBreak: lineBreak, en: [places.en], zh: [places.zh])
    row += 1
  }
}
