/// The cheapest way of cutting rows into entries.
///
/// Every way of cutting is weighed by the letters it makes and by what speaks for its cuts. Linear in the
/// rows: a cut looks back at few others.
struct EntryPath {
  /// Where an entry may begin.
  struct Cut {
    /// The row, as an index.
    var index: Int
    /// The title on that row; `nil` for a letter without one.
    var title: TitleCandidate?
    /// What speaks for an entry here.
    var evidence: Double

    /// The first row of the letter itself.
    var body: Int { title == nil ? index : index + 1 }
  }

  /// A cut looks back at so many others.
  private static let reach = 48

  /// How many rows are cut.
  let count: Int
  /// What a new entry costs: less than the worst letter does, more than a weak sign is worth.
  let entryCost: Double
  /// What a title right above another one costs: it is rare, but for the heading of the sheet.
  var emptyCost = 0.0
  /// How little some rows look like one letter.
  let misfit: (Range<Int>) -> Double

  /// Chooses the cuts to make.
  ///
  /// - Parameters:
  ///   - cuts: Where an entry may begin, by ascending row.
  ///   - more: What speaks for each cut besides its own evidence; nothing if not given.
  /// - Returns: The cuts, as indexes into all of them, by ascending row.
  func cheapest(_ cuts: [Cut], more: [Double] = []) -> [Int] {
    var costs: [Double] = []
    var cameFrom: [Int?] = []
    costs.reserveCapacity(cuts.count)
    cameFrom.reserveCapacity(cuts.count)
    for (index, cut) in cuts.enumerated() {
      let (before, from) =
        cut.index == 0 ? (0, nil) : best(upTo: cut.index, cuts[..<index], costs)
      let evidence = more.isEmpty ? cut.evidence : cut.evidence + more[index]
      costs.append(before + entryCost - evidence)
      cameFrom.append(from)
    }
    var chosen: [Int] = []
    var next = best(upTo: count, cuts[...], costs).from
    while let index = next {
      chosen.append(index)
      next = cameFrom[index]
    }
    return chosen.reversed()
  }

  /// What the rows above a row cost at least, and the entry that stands right above it.
  private func best(
    upTo end: Int, _ cuts: ArraySlice<Cut>, _ costs: [Double]
  ) -> (cost: Double, from: Int?) {
    var best: (cost: Double, from: Int?) = (.infinity, nil)
    for index in cuts.indices.reversed().prefix(Self.reach) where cuts[index].index < end {
      let body = cuts[index].body..<max(cuts[index].body, end)
      let isEmpty = body.isEmpty && cuts[index].index > 0
      let cost = costs[index] + misfit(body) + (isEmpty ? emptyCost : 0)
      if cost < best.cost { best = (cost, index) }
    }
    return best
  }
}
