import CorpusModel

/// Makes a line of each row with the languages side by side.
///
/// ```
/// Dear Amazon,        | 尊敬的亚马逊：      a line in both languages
/// P.S. Call us.       |                    a line in English only
/// First sentence.     | 两句话的译文         merged over both rows: one line
/// Second sentence.    |
/// ```
struct SideBySideLines {
  private let english: Int
  private let chinese: Int

  init(english: Int, chinese: Int) {
    self.english = english
    self.chinese = chinese
  }

  /// The lines of rows that follow each other.
  func lines(of rows: [LetterRow]) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(rows.count)
    for row in rows {
      if let lone = row.lone, let last = lines.indices.last,
        Self.isSpanned(lone.cell, by: lines[last])
      {
        lines[last].append(lone.cell, isChinese: lone.cell.column == chinese)
        continue
      }
      add(row, to: &lines)
    }
    return lines
  }

  private func add(_ row: LetterRow, to lines: inout [Line]) {
    let left = row.texts.first { $0.cell.column == english }
    let right = row.texts.first { $0.cell.column == chinese }
    guard let left, let right else {
      for text in row.texts {
        lines.append(Self.oneSided(text.cell, isChinese: isChinese(text)))
      }
      return
    }
    switch (left.textClass, right.textClass) {
    case (.chinese, .english):
      lines.append(
        Line(
          en: Line.Side(right.cell), zh: Line.Side(left.cell),
          pairing: Decision(rule: "swapped-columns", score: 0.8)))
    case (.chinese, .chinese) where left.cell.weight > 4:
      lines.append(Self.oneSided(left.cell, isChinese: true))
      lines.append(Self.oneSided(right.cell, isChinese: true))
    default:
      lines.append(
        Line(
          en: Line.Side(left.cell), zh: Line.Side(right.cell),
          pairing: Decision(rule: "same-row", score: Self.score(left, right))))
    }
  }

  /// A text in the other language's column is taken for what it is; one without a language by its column.
  private func isChinese(_ text: LetterRow.Text) -> Bool {
    switch text.textClass {
    case .chinese: true
    case .english: false
    case .shared, .foreign, .plain: text.cell.column == chinese
    }
  }

  /// Sure where both languages are in place and their lengths fit.
  private static func score(_ english: LetterRow.Text, _ chinese: LetterRow.Text) -> Double {
    guard english.textClass == .english, chinese.textClass == .chinese else { return 0.8 }
    return PairLength.score(english: english.cell.profile, chinese: chinese.cell.profile)
  }

  private static func isSpanned(_ cell: TextCell, by line: Line) -> Bool {
    let cells = (line.en?.cells ?? []) + (line.zh?.cells ?? [])
    return cells.contains {
      $0.lastRow >= cell.row && $0.column != cell.column && $0.row < cell.row
    }
  }

  /// A line of one text.
  static func oneSided(_ cell: TextCell, isChinese: Bool) -> Line {
    let side = Line.Side(cell)
    let pairing = Decision(rule: "one-sided", score: 0.9)
    return isChinese ? Line(zh: side, pairing: pairing) : Line(en: side, pairing: pairing)
  }

  /// A line of a heading: one cell, or one in each language.
  static func line(of cells: [TextCell]) -> Line {
    let chinese = cells.first { $0.profile.han > 0 }
    let english = cells.first { $0.profile.han == 0 }
    return Line(
      en: english.map(Line.Side.init), zh: chinese.map(Line.Side.init),
      pairing: Decision(rule: cells.count > 1 ? "same-row" : "one-sided", score: 0.9))
  }
}

extension Line {
  /// Takes a further cell in below the ones that are there.
  mutating func append(_ cell: TextCell, isChinese: Bool) {
    func joined(_ side: Side?) -> Side {
      guard let side else { return Side(cell) }
      return Side(text: side.text + "\n" + cell.raw, cells: side.cells + [cell])
    }
    if isChinese { zh = joined(zh) } else { en = joined(en) }
    pairing = Decision(rule: "merged-rows", score: 0.9)
  }
}
