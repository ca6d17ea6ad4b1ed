import CorpusModel

extension Layout {
  /// Both languages in one column, below each other.
  static let stacked = [
    rows("stacked-rows-english-first", order: [.en, .zh]),
    rows("stacked-rows-chinese-first", order: [.zh, .en]),
    blocks("stacked-blocks-english-first", order: [.en, .zh]),
    blocks("stacked-blocks-chinese-first", order: [.zh, .en]),
  ]

  private static func rows(_ name: String, order: [Language]) -> Layout {
    Layout(name: name, noise: .lineByLine) { sheet, drafts in
      let title = TitleLook.any(&sheet.random)
      let spacing = sheet.random.pick(Spacing.allCases, or: .none)
      for draft in drafts {
        sheet.entry(draft, columns: 1...1) { sheet in
          sheet.putTitle(draft, title, columns: 1...1)
          sheet.putAlternating(draft, order, column: 1, spacing: spacing)
        }
        sheet.row += spacing.afterLetter(&sheet.random)
      }
    }
  }

  private static func blocks(_ name: String, order: [Language]) -> Layout {
    Layout(name: name, noise: .inOrder) { sheet, drafts in
      let title = TitleLook.any(&sheet.random)
      let spacing = sheet.random.pick([Spacing.none, .none, .even], or: .none)
      let gap = sheet.random.number(0...2)
      for draft in drafts {
        sheet.entry(draft, columns: 1...1) { sheet in
          sheet.putTitle(draft, title, columns: 1...1)
          sheet.putBlocks(draft, order, column: 1, spacing: spacing, gap: gap)
        }
        sheet.row += spacing.afterLetter(&sheet.random)
      }
    }
  }
}

extension SheetMaker {
  /// Each paragraph in one language and below it in the other.
  mutating func putAlternating(
    _ draft: LetterDraft, _ order: [Language], column: Int, spacing: Spacing
  ) {
    for (index, paragraph) in draft.paragraphs.enumerated() {
      if index > 0 { row += spacing.afterParagraph(&random) }
      var places: [Language: CellPlace] = [:]
      for language in order where language != paragraph.missing {
        places[language] = put(paragraph.string(in: language), column: column, as: .pair)
        row += 1
      }
      addPair(
        [paragraph], en: places[.en].map { [$0] } ?? [], zh: places[.zh].map { [$0] } ?? [])
    }
  }

  /// The whole letter in one language, then the whole letter in the other.
  mutating func putBlocks(
    _ draft: LetterDraft, _ order: [Language], column: Int, spacing: Spacing, gap: Int
  ) {
    var places: [Language: [CellPlace]] = [:]
    for language in order {
      if language == order.last { row += gap }
      for (index, paragraph) in draft.paragraphs.enumerated() {
        if index > 0 { row += spacing.afterParagraph(&random) }
        places[language, default: []].append(
          put(paragraph.string(in: language), column: column, as: .pair))
        row += 1
      }
    }
    for (index, paragraph) in draft.paragraphs.enumerated() {
      guard let en = places[.en]?[index], let zh = places[.zh]?[index] else { continue }
      addPair([paragraph], en: [en], zh: [zh])
    }
  }
}
