extension Layout {
  /// Several tables beside each other, each with its own letters.
  static let besideEachOther = [
    Layout(name: "tables-beside", letters: 5...8) { sheet, drafts in
      let gap = sheet.random.number(1...2)
      let flips = sheet.random.happens(0.3)
      let top = sheet.row
      let tables = sheet.random.number(2...3)
      for table in 0..<tables {
        let first = 1 + table * (2 + gap)
        let sides =
          flips && table == 1 ? Sides(en: first + 1, zh: first) : Sides(en: first, zh: first + 1)
        sheet.row = top
        let own = drafts.indices.filter { $0 % tables == table }.map { drafts[$0] }
        sheet.putTitledLetters(own, sides, .any(&sheet.random))
      }
    }
  ]
}
