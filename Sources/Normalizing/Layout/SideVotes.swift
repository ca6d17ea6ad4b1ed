/// Which columns of one row hold the two sides of a letter.
enum SideVotes {
  /// The pairs of columns, English first, that a row speaks for.
  ///
  /// `number | title | English | Chinese`: of two Chinese texts the one whose length fits the English
  /// one is its translation.
  static func votes(of row: RegionRow) -> [(english: Int, chinese: Int)] {
    var votes: [(english: Int, chinese: Int)] = []
    forEach(of: row) { votes.append(($0, $1)) }
    return votes
  }

  /// Tells the votes one by one, from left to right; most rows have one, and make no array.
  static func forEach(of row: RegionRow, _ body: (_ english: Int, _ chinese: Int) -> Void) {
    var english: Int?
    var chinese: Int?
    for sketch in row.sketches {
      switch sketch.textClass {
      case .english where english == nil: english = sketch.column
      case .chinese where chinese == nil: chinese = sketch.column
      case .english, .chinese: return forEachOfMany(of: row, body)
      case .shared, .foreign, .plain: break
      }
    }
    if let english, let chinese { body(english, chinese) }
  }

  private static func forEachOfMany(of row: RegionRow, _ body: (Int, Int) -> Void) {
    var chinese: [TextCell] = []
    for (cell, sketch) in zip(row.cells, row.sketches) where sketch.textClass == .chinese {
      chinese.append(cell)
    }
    for (cell, sketch) in zip(row.cells, row.sketches) where sketch.textClass == .english {
      guard let best = bestPartner(of: cell, among: chinese) else { return }
      body(cell.column, best.column)
      chinese.removeAll { $0.column == best.column }
    }
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
