extension Layout {
  /// A title, and below it a whole letter in one cell on either side.
  static let wholeCells = [
    Layout(name: "whole-letter-cells", noise: .inOrder) { sheet, drafts in
      let sides = sheet.random.happens(0.6) ? Sides(en: 1, zh: 2) : Sides(en: 2, zh: 1)
      let title = TitleLook.any(&sheet.random)
      for draft in drafts {
        sheet.entry(draft, columns: 1...2) { sheet in
          sheet.putTitle(draft, title, columns: 1...2)
          sheet.putWholeLetter(draft, sides)
        }
        sheet.row += sheet.random.number(0...2)
      }
    }
  ]
}
