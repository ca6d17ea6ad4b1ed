/// Finds how the languages lie, row by row, from the texts alone.
///
/// Every layout that some rows speak for is a candidate; the cheapest path through the candidates, with
/// a price on each change, cuts the rows into blocks. One odd row never changes the layout, a run of
/// odd rows does. Linear in the rows.
struct LayoutFinder {
  /// At most this many candidates of a kind are weighed.
  private static let mostCandidates = 4

  /// The blocks of a region, which together hold all of its rows.
  static func blocks(of region: Region) -> [LayoutBlock] {
    let layouts = candidates(for: region)
    guard !layouts.isEmpty, !region.rows.isEmpty else { return [] }
    return OneSidedBlocks.joined(
      path(through: region.rows, layouts: layouts), rows: region.rows)
  }

  // MARK: Candidates

  private static func candidates(for region: Region) -> [Layout] {
    var pairs = Tally()
    var stacks = Tally()
    var shared = Tally()
    for row in region.rows {
      SideVotes.forEach(of: row) { english, chinese in
        pairs.add(.sideBySide(english: english, chinese: chinese), weight: 1)
      }
      for sketch in row.sketches {
        switch sketch.textClass {
        case .english, .chinese: stacks.add(.stacked(column: sketch.column), weight: sketch.weight)
        case .shared: shared.add(.shared(column: sketch.column), weight: 1)
        case .foreign, .plain: break
        }
      }
    }
    return pairs.best(mostCandidates) + shared.best(2) + stacks.best(mostCandidates)
  }

  /// Counts votes for layouts; ties go to the one that was named first.
  private struct Tally {
    private var votes: [(layout: Layout, count: Int)] = []
    private var places: [Layout: Int] = [:]
    /// Where the last vote went: the next one is mostly for the same layout.
    private var last = 0

    mutating func add(_ layout: Layout, weight: Int) {
      if last >= votes.count || votes[last].layout != layout { last = place(of: layout) }
      votes[last].count += weight
    }

    private mutating func place(of layout: Layout) -> Int {
      if let place = places[layout] { return place }
      places[layout] = votes.count
      votes.append((layout, 0))
      return votes.count - 1
    }

    func best(_ count: Int) -> [Layout] {
      let ranked = votes.enumerated().sorted { left, right in
        let (a, b) = (left.element.count, right.element.count)
        return a == b ? left.offset < right.offset : a > b
      }
      return ranked.prefix(count).map(\.element.layout)
    }
  }

  // MARK: The cheapest path

  private static func path(through rows: [RegionRow], layouts: [Layout]) -> [LayoutBlock] {
    var costs = [Double](repeating: 0, count: layouts.count)
    // Where each layout of each row came from, row by row.
    var cameFrom: [Int] = []
    cameFrom.reserveCapacity(rows.count * layouts.count)
    for (index, row) in rows.enumerated() {
      var cheapest = 0
      for layout in layouts.indices where costs[layout] < costs[cheapest] { cheapest = layout }
      let changed = costs[cheapest] + (index == 0 ? 0 : LayoutCost.change)
      for layout in layouts.indices {
        let stays = costs[layout] <= changed
        cameFrom.append(stays ? layout : cheapest)
        costs[layout] =
          (stays ? costs[layout] : changed) + LayoutCost.cost(of: row, in: layouts[layout])
      }
    }
    var state = 0
    for layout in layouts.indices where costs[layout] < costs[state] { state = layout }
    var states = [Int](repeating: 0, count: rows.count)
    for index in rows.indices.reversed() {
      states[index] = state
      state = cameFrom[index * layouts.count + state]
    }
    return blocks(of: states, rows: rows, layouts: layouts)
  }

  private static func blocks(
    of states: [Int], rows: [RegionRow], layouts: [Layout]
  ) -> [LayoutBlock] {
    var blocks: [LayoutBlock] = []
    var start = 0
    while start < states.count {
      var end = start
      var cost = 0.0
      while end < states.count, states[end] == states[start] {
        cost += LayoutCost.cost(of: rows[end], in: layouts[states[end]])
        end += 1
      }
      let mean = cost / Double(end - start)
      blocks.append(
        LayoutBlock(
          rows: start..<end, layout: layouts[states[start]],
          score: 1 - mean / LayoutCost.worst))
      start = end
    }
    return blocks
  }
}
