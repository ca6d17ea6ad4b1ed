import CorpusModel

/// Sorts out titles that stand right above other titles.
///
/// ```
/// 效绩申诉模板            the heading of the sheet: it occurs once, in a look of its own
/// 3.1 迟发率高            a title
/// 模板一                  a sub-heading: the title above it is the one that people look for
/// Dear Amazon,
/// ```
enum Headings {
  /// The stretches with rows; those without any have become headings or sub-headings of the next one.
  static func joined(_ stretches: [Stretch]) -> [Stretch] {
    var result: [Stretch] = []
    var above: [TitleCandidate] = []
    for var stretch in stretches {
      if stretch.rows.isEmpty, let title = stretch.title {
        above.append(title)
        continue
      }
      if !above.isEmpty { settle(&stretch, above: above) }
      above = []
      result.append(stretch)
    }
    if !above.isEmpty, !result.isEmpty {
      // Titles without a letter at the end of the sheet stay with the last entry.
      result[result.count - 1].headings += above
    } else if let last = above.last {
      result.append(
        Stretch(
          rows: last.index + 1..<last.index + 1, title: last,
          headings: Array(above.dropLast()), decision: .init(rule: last.rule, score: 0.5)))
    }
    return result
  }

  private static func settle(
    _ stretch: inout Stretch, above: [TitleCandidate]
  ) {
    guard stretch.titleCell == nil else {
      stretch.headings = above
      return
    }
    var chain = above
    if let own = stretch.title { chain.append(own) }
    guard var best = chain.last else { return }
    for candidate in chain.reversed() {
      if candidate.isInCatalogue, !best.isInCatalogue { best = candidate }
    }
    stretch.title = best
    stretch.headings = chain.filter { $0.index != best.index }
  }
}
