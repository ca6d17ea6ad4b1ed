import CorpusModel

extension Layout {
  /// Blocks of several layouts below each other on one sheet.
  static let mixed = [
    Layout(name: "mixed-blocks", noise: .inOrder, letters: 6...8) { sheet, drafts in
      let parts = sheet.random.shuffled(blocks)
      let size = drafts.count / 3
      for (index, block) in parts.enumerated() {
        let last = index == parts.count - 1 ? drafts.count : (index + 1) * size
        block(&sheet, Array(drafts[index * size..<last]))
        sheet.row += sheet.random.number(1...3)
      }
    }
  ]

  private static let blocks: [@Sendable (inout SheetMaker, [LetterDraft]) -> Void] = [
    { sheet, drafts in
      let sides = sheet.random.happens(0.5) ? Sides(en: 1, zh: 2) : Sides(en: 2, zh: 1)
      sheet.putTitledLetters(drafts, sides, TitleLook(look: .bold))
    },
    { sheet, drafts in
      for draft in drafts {
        sheet.entry(draft, columns: 1...2) { sheet in
          sheet.putTitle(draft, TitleLook(look: .bold), columns: 1...2)
          sheet.putWholeLetter(draft, Sides(en: 1, zh: 2))
        }
      }
    },
    { sheet, drafts in
      for draft in drafts {
        sheet.entry(draft, columns: 1...2) { sheet in
          sheet.putTitle(draft, TitleLook(look: .bold), columns: 1...2)
          sheet.putAlternating(draft, [.en, .zh], column: 1, spacing: .none)
        }
        sheet.row += 1
      }
    },
  ]
}
