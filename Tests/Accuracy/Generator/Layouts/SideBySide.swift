extension Layout {
  /// Two columns, a title in a row above each letter.
  static let sideBySide = [
    twoColumns("english-chinese") { _ in Sides(en: 1, zh: 2) },
    twoColumns("chinese-english") { _ in Sides(en: 2, zh: 1) },
    twoColumns("header-english", header: ["English", "Chinese"]) { _ in Sides(en: 1, zh: 2) },
    twoColumns("header-chinese", header: ["英文", "中文"]) { random in
      random.happens(0.5) ? Sides(en: 1, zh: 2) : Sides(en: 2, zh: 1)
    },
    twoColumns("columns-apart") { random in
      let first = random.number(1...3)
      let second = first + random.number(2...3)
      return random.happens(0.5) ? Sides(en: first, zh: second) : Sides(en: second, zh: first)
    },
  ]

  private static func twoColumns(
    _ name: String, header: [String] = [], _ sides: @escaping @Sendable (inout SplitMix64) -> Sides
  ) -> Layout {
    Layout(name: name) { sheet, drafts in
      let sides = sides(&sheet.random)
      let title = TitleLook.any(&sheet.random)
      if header.count == 2 {
        sheet.put(header[0], column: sides.en, look: .bold, as: .header)
        sheet.put(header[1], column: sides.zh, look: .bold, as: .header)
        sheet.row += 1
      }
      sheet.putTitledLetters(drafts, sides, title)
    }
  }
}

extension SheetMaker {
  /// Puts letters below each other, each with its title above it.
  mutating func putTitledLetters(_ drafts: [LetterDraft], _ sides: Sides, _ title: TitleLook) {
    let spacing = random.pick(Spacing.allCases, or: .none)
    for draft in drafts {
      entry(draft, columns: sides.range) { sheet in
        sheet.putTitle(draft, title, columns: sides.range)
        if sheet.random.happens(0.2) { sheet.row += 1 }
        sheet.putSideBySide(draft, sides, spacing: spacing)
      }
      row += spacing.afterLetter(&random)
    }
  }
}
