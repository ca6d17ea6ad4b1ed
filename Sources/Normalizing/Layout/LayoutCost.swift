/// How badly a row fits a layout: 0 is a perfect fit.
///
/// The numbers weigh kinds of rows against each other; what matters is their order. A row with both
/// languages in place costs nothing, a title or a one-sided row costs little, a row with its languages
/// the wrong way round costs as much as changing the layout.
enum LayoutCost {
  /// What it costs to change the layout between two rows.
  static let change = 2.0
  /// What a row costs that no layout fits.
  static let worst = 3.0

  /// The cost of a row.
  static func cost(of row: RegionRow, in layout: Layout) -> Double {
    let placed: Double
    switch layout {
    case .sideBySide(let english, let chinese):
      placed = sideBySide(
        row.textClass(inColumn: english), row.textClass(inColumn: chinese),
        isTitleLike: row.cell(inColumn: english).map(isTitleLike) == true)
    case .stacked(let column):
      placed =
        stacked(row.textClass(inColumn: column)) + (row.mixesScripts(inColumn: column) ? 0.2 : 0)
    case .shared(let column):
      placed =
        row.mixesScripts(inColumn: column) ? 0 : shared(row.textClass(inColumn: column))
    }
    return min(worst, placed + uncovered(row, by: layout))
  }

  private static func sideBySide(
    _ english: TextClass?, _ chinese: TextClass?, isTitleLike: @autoclosure () -> Bool
  ) -> Double {
    switch (english, chinese) {
    case (.english, .chinese): 0
    case (.plain, .plain), (.plain, .chinese), (.english, .plain): 0.2
    case (.english, nil), (nil, .chinese): 0.6
    case (.chinese, nil): isTitleLike() ? 0.4 : 1.5
    case (.english, .english), (.chinese, .chinese), (.plain, nil), (nil, .plain): 0.6
    case (nil, nil): 0.6
    case (nil, .english): 1.5
    case (.chinese, .english): worst
    default: 1
    }
  }

  /// `ODR 高 休假` in the English column: a title is no stray translation.
  private static func isTitleLike(_ cell: TextCell) -> Bool {
    cell.weight <= 35 && !TextEnd.endsSentence(cell.text) && !TextEnd.endsWithColon(cell.text)
      && !TextEnd.endsWithComma(cell.text)
  }

  private static func stacked(_ text: TextClass?) -> Double {
    switch text {
    case .english, .chinese: 0.3
    case .plain: 0.4
    case .shared, .foreign: 0.8
    case nil: 0.8
    }
  }

  private static func shared(_ text: TextClass?) -> Double {
    switch text {
    case .shared: 0
    case .english, .chinese, .plain: 0.7
    case .foreign, nil: 0.8
    }
  }

  /// Sentences that the layout leaves aside.
  private static func uncovered(_ row: RegionRow, by layout: Layout) -> Double {
    var cost = 0.0
    for sketch in row.sketches where !layout.holdsLetters(inColumn: sketch.column) {
      switch sketch.textClass {
      case .english, .chinese: cost += sketch.weight >= 6 ? 1 : 0.3
      case .shared: cost += 1
      case .foreign, .plain: break
      }
    }
    return cost
  }
}
