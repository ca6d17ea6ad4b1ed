import CorpusModel

extension Layout {
  /// Two columns with titles of every make.
  static let titled = [
    styled("titles-merged", .plain, merged: true),
    styled("titles-numbered", .numbered),
    styled("titles-bilingual", .bilingual),
    styled("titles-latin", .latin),
    Layout(name: "titles-missing", noise: .all.subtracting([.overflow, .missingSides])) {
      sheet, drafts in
      let sides = Sides(en: 1, zh: 2)
      let title = TitleLook.any(&sheet.random)
      let spacing = sheet.random.pick(Spacing.allCases, or: .none)
      var needsTitle = false
      for draft in drafts {
        // Without a title only a greeting after a signature tells that a letter begins.
        let greets = draft.paragraphs.first?.roles == [.greeting]
        sheet.entry(draft, columns: sides.range) { sheet in
          if needsTitle || !greets || sheet.random.happens(0.5) {
            sheet.putTitle(draft, title, columns: sides.range)
          }
          sheet.putSideBySide(draft, sides, spacing: spacing)
        }
        needsTitle = draft.paragraphs.last?.roles != [.signature]
        sheet.row += spacing.afterLetter(&sheet.random)
      }
    },
  ]

  private static func styled(
    _ name: String, _ style: TitleStyle, merged: Bool? = nil
  ) -> Layout {
    Layout(name: name) { sheet, drafts in
      var title = TitleLook.any(&sheet.random, style: style)
      if let merged { title.isMerged = merged }
      let sides = sheet.random.happens(0.5) ? Sides(en: 1, zh: 2) : Sides(en: 2, zh: 1)
      sheet.putTitledLetters(drafts, sides, title)
    }
  }
}
