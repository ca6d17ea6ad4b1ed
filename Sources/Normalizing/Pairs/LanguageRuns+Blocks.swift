import CorpusModel

extension LanguageRuns {
  /// The languages of a cell whose paragraphs each hold a text and, below it, its translation; `nil`
  /// where the lines lie otherwise.
  ///
  /// ```
  /// Hello,                            a blank line parts the paragraphs; without one, two lines are one
  /// 您好，
  ///
  /// Paper Crane                       a name in the other one's letters, below a text in its own
  /// Paper Crane 小店
  /// ```
  /// A paragraph that holds one language only is read line by line.
  static func languagesByParagraph(_ lines: [CellLine], of text: ScalarText) -> [Language]? {
    var paragraphs = lines.indices.split { lines[$0].isGap }.map(Array.init)
    let isParted = paragraphs.count > 1
    if !isParted, let only = paragraphs.first, only.count >= 4, only.count % 2 == 0 {
      paragraphs = stride(from: 0, to: only.count, by: 2).map { [only[$0], only[$0 + 1]] }
    }
    guard paragraphs.count >= 2 else { return nil }
    let leading = leadingLanguage(of: paragraphs, lines)
    var languages = inTurn(lines, of: text)
    var translated = 0
    for paragraph in paragraphs {
      let half = paragraph.count / 2
      let expected = paragraph.indices.map { $0 < half ? leading : leading.other }
      let known = paragraph.indices.filter { lines[paragraph[$0]].language != nil }
      let fits = known.count { lines[paragraph[$0]].language == expected[$0] }
      guard paragraph.count.isMultiple(of: 2), fits * 2 >= known.count else { continue }
      if fits == known.count, known.count > half { translated += 1 }
      for index in paragraph.indices where lines[paragraph[index]].isShort {
        languages[paragraph[index]] = expected[index]
      }
    }
    // Blank lines leave less doubt than counting.
    let needed = isParted ? paragraphs.count * 2 : paragraphs.count * 3
    return translated * 4 >= needed ? languages : nil
  }

  /// The language that most paragraphs in both begin with.
  private static func leadingLanguage(of paragraphs: [[Int]], _ lines: [CellLine]) -> Language {
    var votes = 0
    for paragraph in paragraphs {
      guard let first = paragraph.first, let last = paragraph.last,
        let above = lines[first].language, let below = lines[last].language, above != below
      else { continue }
      votes += above == .en ? 1 : -1
    }
    return votes >= 0 ? .en : .zh
  }
}
