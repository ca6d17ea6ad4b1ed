extension Layout {
  /// Several tables beside each other, each with its own letters.
  static let besideEachOther = [
    Layout(name: "tables-beside", letters: 4...6) { sheet, drafts in
      let gap = sheet.random.number(1...2)
      let flips = sheet.random.happens(0.3)
      let top = sheet.row
      for table in 0...1 {
        let first = 1 + table * (2 + gap)
        let sides =
          flips && table == 1 ? Sides(en: first + 1, zh: first) : Sides(en: first, zh: first + 1)
        sheet.row = top
        let half = drafts.count / 2
        sheet.putTitledLetters(
          Array(table == 0 ? drafts[..<half] : drafts[half...]), sides, .any(&sheet.random))
      }
    }
  ]
}
