/// Aligns two lists of sentences in order: the cheapest chain of beads by length and by anchors
/// (list numbers, numbers, Latin words, seller's terms, greetings and sign-offs).
///
/// A dynamic programme within a band around the diagonal of the texts' lengths: its work grows
/// with the number of sentences and not with its square.
struct Aligner {
  private let en: [Piece]
  private let zh: [Piece]
  private let enPairs: [Piece]
  private let zhPairs: [Piece]
  private let model: LengthModel
  private let band: AlignmentBand

  init(en: [Piece], zh: [Piece]) {
    self.en = en
    self.zh = zh
    enPairs = zip(en, en.dropFirst()).map { $0.joined(with: $1) }
    zhPairs = zip(zh, zh.dropFirst()).map { $0.joined(with: $1) }
    let enWeight = en.reduce(0) { $0 + $1.weight }
    let zhWeight = zh.reduce(0) { $0 + $1.weight }
    model = LengthModel(en: enWeight, zh: zhWeight)
    band = AlignmentBand(en: en.map(\.weight), zh: zh.map(\.weight))
  }

  /// The beads of the cheapest alignment, in order; they take every piece exactly once.
  func align() -> [Bead] {
    var costs = [Double](repeating: .infinity, count: band.size)
    var shapes = [Bead.Shape](repeating: .oneToOne, count: band.size)
    if let origin = band.index(0, 0) { costs[origin] = 0 }
    for row in 0...en.count {
      for column in band.columns(of: row) {
        guard let here = band.index(row, column) else { continue }
        for shape in Bead.Shape.allCases where row >= shape.en && column >= shape.zh {
          guard let before = band.index(row - shape.en, column - shape.zh),
            costs[before] < .infinity
          else { continue }
          let budget = costs[here] - costs[before]
          guard let cost = cost(of: shape, endingAt: row, column, below: budget) else { continue }
          let sum = costs[before] + cost
          if sum < costs[here] {
            costs[here] = sum
            shapes[here] = shape
          }
        }
      }
    }
    return beads(shapes)
  }

  private func beads(_ shapes: [Bead.Shape]) -> [Bead] {
    var beads: [Bead] = []
    var row = en.count
    var column = zh.count
    while row > 0 || column > 0 {
      guard let here = band.index(row, column) else { return [] }
      let shape = shapes[here]
      guard row >= shape.en, column >= shape.zh else { return [] }
      beads.append(
        Bead(
          en: row - shape.en..<row, zh: column - shape.zh..<column,
          score: score(of: shape, endingAt: row, column)))
      row -= shape.en
      column -= shape.zh
    }
    return beads.reversed()
  }

  private func pieces(
    of shape: Bead.Shape, endingAt row: Int, _ column: Int
  ) -> (en: Piece, zh: Piece)? {
    guard shape.en > 0, shape.zh > 0 else { return nil }
    return (
      shape.en == 1 ? en[row - 1] : enPairs[row - 2],
      shape.zh == 1 ? zh[column - 1] : zhPairs[column - 2]
    )
  }

  /// The cost of a bead; `nil` where it cannot be less than the budget, which its words tell before
  /// its lengths are looked at.
  private func cost(
    of shape: Bead.Shape, endingAt row: Int, _ column: Int, below budget: Double
  ) -> Double? {
    guard let (left, right) = pieces(of: shape, endingAt: row, column) else {
      let lone = shape.en == 1 ? en[row - 1] : zh[column - 1]
      return shape.cost + min(lone.weight / 40, 3)
    }
    let evidence = Evidence.weigh(left, right)
    // No two lengths fit better than perfectly; the slack is for the last digits.
    guard shape.cost - evidence < budget + 1e-4 else { return nil }
    let fit = model.fit(en: left.weight, zh: right.weight)
    return shape.cost - Exponential.log(fit) - evidence
  }

  private func score(of shape: Bead.Shape, endingAt row: Int, _ column: Int) -> Double {
    guard let (left, right) = pieces(of: shape, endingAt: row, column) else { return shape.trust }
    let fit = model.fit(en: left.weight, zh: right.weight).squareRoot()
    let evidence = min(max(Evidence.weigh(left, right) / 16, -0.4), 0.2)
    return min(max(shape.trust - 0.2 + 0.28 * fit + evidence, 0), 1)
  }
}
