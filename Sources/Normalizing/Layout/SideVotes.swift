/// Which columns of one row hold the two sides of a letter.
enum SideVotes {
  /// The pairs of columns, English first, that a row speaks for.
  ///
  /// `number | title | English | Chinese`: of two Chinese texts the one whose length fits the English
  /// one is its translation.
  static func votes(of row: RegionRow) -> [(english: Int, chinese: Int)] {
    var english: [TextCell] = []
    var chinese: [TextCell] = []
    for (cell, textClass) in zip(row.cells, row.classes) {
      if textClass == .english { english.append(cell) }
      if textClass == .chinese { chinese.append(cell) }
    }
    var votes: [(english: Int, chinese: Int)] = []
    for cell in english {
      guard let best = bestPartner(of: cell, among: chinese) else { continue }
      votes.append((cell.column, best.column))
      chinese.removeAll { $0.column == best.column }
    }
    return votes
  }

  private static func bestPartner(of english: TextCell, among chinese: [TextCell]) -> TextCell? {
    var best: TextCell?
    var least = Double.infinity
    for cell in chinese {
      let cost = misfit(english: english, chinese: cell)
      if cost < least { (best, least) = (cell, cost) }
    }
    return best
  }

  /// How far two texts' lengths are apart, and a little for each column between them.
  private static func misfit(english: TextCell, chinese: TextCell) -> Double {
    let expected = Double(max(english.profile.latinWords, 1)) * TextClass.charactersPerWord
    let found = Double(max(chinese.profile.han, 1))
    let ratio = expected > found ? expected / found : found / expected
    return ratio + 0.25 * Double(abs(english.column - chinese.column))
  }
}
