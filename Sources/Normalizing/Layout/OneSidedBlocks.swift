/// Gives letters in one language the layout of the letters in both that stand above or below them.
///
/// ```
/// 感谢好评        |                 a title
/// Hi Anna,        |                 a letter that has not been translated
/// Thank you.      |
/// 重复退款说明    |                 a title, and no translation of the line above
/// Dear buyer,     | 尊敬的买家：
/// ```
enum OneSidedBlocks {
  /// The blocks, neighbours of one layout joined.
  static func joined(_ blocks: [LayoutBlock], rows: [RegionRow]) -> [LayoutBlock] {
    var result: [LayoutBlock] = []
    for (index, block) in blocks.enumerated() {
      var block = block
      let around = [index - 1, index + 1].filter(blocks.indices.contains).map { blocks[$0].layout }
      if case .stacked(let column) = block.layout,
        let layout = around.first(where: { isSide(column, of: rows[block.rows], in: $0) })
      {
        block.layout = layout
      }
      if let last = result.last, last.layout == block.layout {
        let count = Double(last.rows.count + block.rows.count)
        result[result.count - 1] = LayoutBlock(
          rows: last.rows.lowerBound..<block.rows.upperBound, layout: last.layout,
          score: (last.score * Double(last.rows.count) + block.score * Double(block.rows.count))
            / count)
      } else {
        result.append(block)
      }
    }
    return result
  }

  /// Whether a column holds hardly more than the language that the layout expects there.
  private static func isSide(
    _ column: Int, of rows: ArraySlice<RegionRow>, in layout: Layout
  ) -> Bool {
    guard case .sideBySide(let english, let chinese) = layout,
      column == english || column == chinese
    else { return false }
    var weights: [TextClass: Double] = [:]
    for row in rows {
      for sketch in row.sketches where sketch.column == column {
        let perWord = sketch.textClass == .english ? TextClass.charactersPerWord : 1
        weights[sketch.textClass, default: 0] += Double(sketch.weight) * perWord
      }
    }
    let own: TextClass = column == english ? .english : .chinese
    let other: TextClass = column == english ? .chinese : .english
    return weights[other, default: 0] * 3 <= weights[own, default: 0]
  }
}
