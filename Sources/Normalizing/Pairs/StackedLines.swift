import CorpusModel

/// Pairs texts that lie over each other in one column.
///
/// ```
/// Dear Amazon,            row by row: each text over its translation
/// 尊敬的亚马逊：
/// We are sorry…
/// 我们很抱歉……
///
/// Dear Amazon,            block by block: the whole letter, then its translation
/// We are sorry…
/// 尊敬的亚马逊：
/// 我们很抱歉……
/// ```
enum StackedLines {
  /// The lines of rows that follow each other and belong to one entry.
  static func lines(of rows: [LetterRow]) -> [Line] {
    let items = items(of: rows)
    guard items.contains(where: { $0.language == .en }),
      items.contains(where: { $0.language == .zh })
    else { return items.map(\.oneSided) }
    let runs = runs(of: items)
    return runs.count * 10 >= items.count * 6
      ? rowByRow(items, runs: runs) : blockByBlock(items, runs: runs)
  }

  // MARK: Items

  /// One text and its language.
  private struct Item {
    var cell: TextCell
    var language: Language
    /// Blank rows above.
    var gap: Int
    /// Whether it holds what the text right above holds.
    var isRepeat: Bool

    var oneSided: Line { SideBySideLines.oneSided(cell, isChinese: language == .zh) }
  }

  private static func items(of rows: [LetterRow]) -> [Item] {
    var items: [Item] = []
    var lastRow = rows.first?.number ?? 0
    // `{{shop_name}}`, `Lumen & Co.`: a signature that stands in both halves.
    var counts: [String: Int] = [:]
    for row in rows { for text in row.texts { counts[text.cell.text, default: 0] += 1 } }
    for row in rows {
      for text in row.texts {
        let gap = max(0, row.number - lastRow - 1)
        let isRepeat = gap == 0 && items.last?.cell.text == text.cell.text
        let language = language(
          of: text, after: items.last, isRepeat: isRepeat,
          isShared: counts[text.cell.text] == 2)
        items.append(
          Item(cell: text.cell, language: language, gap: gap, isRepeat: isRepeat))
        lastRow = row.number
      }
    }
    return items
  }

  /// A text without a language, or one that both halves hold, goes with the one above; one that
  /// repeats it is its counterpart.
  private static func language(
    of text: LetterRow.Text, after last: Item?, isRepeat: Bool, isShared: Bool
  ) -> Language {
    let other = last?.language.other ?? .en
    switch text.textClass {
    case .chinese: return .zh
    case .english where !isShared: return .en
    case .shared: return text.cell.profile.han > text.cell.profile.latinWords ? .zh : .en
    default: return isRepeat ? other : last?.language ?? .en
    }
  }

  private static func runs(of items: [Item]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in items.indices {
      if let last = runs.last, items[last.lowerBound].language == items[index].language {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  // MARK: Row by row

  private static func rowByRow(_ items: [Item], runs: [Range<Int>]) -> [Line] {
    let first = leadingLanguage(items)
    let items = settlingRepeats(items, leading: first)
    var lines: [Line] = []
    var index = 0
    while index < items.count {
      let next = index + 1
      if next < items.count, items[index].language == first, items[next].language != first {
        lines.append(
          pair(items[index...index], items[next...next], rule: "row-over-row", score: nil))
        index += 2
      } else {
        lines.append(items[index].oneSided)
        index += 1
      }
    }
    return lines
  }

  /// `{shop_name}` twice, right above each other: the first one in the language that leads.
  private static func settlingRepeats(_ items: [Item], leading: Language) -> [Item] {
    var items = items
    for index in items.indices.dropFirst() {
      let (above, below) = (items[index - 1], items[index])
      guard below.isRepeat, above.language == leading.other else { continue }
      items[index - 1].language = leading
      items[index].language = leading.other
    }
    return items
  }

  /// The language that stands above its translation: more texts of it stand right above the other.
  private static func leadingLanguage(_ items: [Item]) -> Language {
    var english = 0.0
    var chinese = 0.0
    for (above, below) in zip(items, items.dropFirst()) where above.language != below.language {
      let weight = below.gap == 0 ? 1 : 0.3
      if above.language == .en { english += weight } else { chinese += weight }
    }
    if english == chinese { return items.first?.language ?? .en }
    return english > chinese ? .en : .zh
  }

  // MARK: Block by block

  private static func blockByBlock(_ items: [Item], runs: [Range<Int>]) -> [Line] {
    var lines: [Line] = []
    var index = 0
    while index < runs.count {
      guard index + 1 < runs.count else {
        lines += items[runs[index]].map(\.oneSided)
        break
      }
      lines += aligned(items[runs[index]], items[runs[index + 1]])
      index += 2
    }
    return lines
  }

  /// Two blocks of one letter: row by row where they have as many rows, else aligned by length and anchors.
  private static func aligned(_ first: ArraySlice<Item>, _ second: ArraySlice<Item>) -> [Line] {
    let (english, chinese) = first.first?.language == .en ? (first, second) : (second, first)
    let beads = BlockAligner.beads(english: english.map(\.cell), chinese: chinese.map(\.cell))
    return beads.map { bead in
      pair(
        english.dropFirst(bead.en.lowerBound).prefix(bead.en.count),
        chinese.dropFirst(bead.zh.lowerBound).prefix(bead.zh.count), rule: "block-over-block",
        score: bead.score)
    }
  }

  private static func pair(
    _ first: ArraySlice<Item>, _ second: ArraySlice<Item>, rule: String, score: Double?
  ) -> Line {
    let all = first + second
    let english = all.filter { $0.language == .en }.map(\.cell)
    let chinese = all.filter { $0.language == .zh }.map(\.cell)
    guard let left = english.first, let right = chinese.first else {
      return all.first?.oneSided ?? Line(pairing: Decision(rule: "one-sided", score: 0))
    }
    let fit = score ?? PairLength.score(english: left.profile, chinese: right.profile)
    return Line(
      en: side(english), zh: side(chinese), pairing: Decision(rule: rule, score: fit))
  }

  private static func side(_ cells: [TextCell]) -> Line.Side {
    Line.Side(text: cells.map(\.raw).joined(separator: "\n"), cells: cells)
  }
}
