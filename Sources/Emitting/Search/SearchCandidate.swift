/// A row that fits a query.
struct SearchCandidate {
  /// The row id of the entry.
  let entry: Int
  /// The row id of the pair; `nil` where the entry's title fits.
  let pair: Int?
  let score: Double

  /// Whether this one is listed first; equal scores stay in the workbook's order.
  func isBetter(than other: SearchCandidate) -> Bool {
    if score != other.score { return score > other.score }
    if entry != other.entry { return entry < other.entry }
    return pair ?? 0 < other.pair ?? 0
  }
}

/// The best of many candidates, without keeping the others.
struct BestCandidates {
  private let limit: Int
  private var kept: [SearchCandidate] = []
  /// The worst one that still counts, once there are enough.
  private var worst: SearchCandidate?

  init(limit: Int) {
    self.limit = limit
  }

  mutating func insert(_ candidate: SearchCandidate) {
    if let worst, !candidate.isBetter(than: worst) { return }
    kept.append(candidate)
    // Sorting now and then is cheaper than keeping order with each insertion.
    if kept.count / 2 >= limit {
      kept = sorted
      worst = kept.last
    }
  }

  /// The candidates that count, best first.
  var sorted: [SearchCandidate] {
    Array(kept.sorted { $0.isBetter(than: $1) }.prefix(limit))
  }
}
