/// What is measured, in the order of the table's columns.
enum Measure: String, CaseIterable {
  case titles, entries
  case pairPrecision = "pairs-precision"
  case pairRecall = "pairs-recall"
  case segmentPrecision = "segments-precision"
  case segmentRecall = "segments-recall"
  case roles
  case variablePrecision = "variables-precision"
  case variableRecall = "variables-recall"
  case findingPrecision = "findings-precision"
  case findingRecall = "findings-recall"

  /// The figure below which the table shows it in red.
  var target: Double {
    switch self {
    case .titles, .entries: 1
    case .pairPrecision, .pairRecall: 0.995
    case .segmentPrecision, .segmentRecall: 0.98
    case .findingPrecision: 0.95
    default: 0.9
    }
  }
}

/// How many of something are right.
struct Tally: Equatable {
  var right = 0
  var of = 0

  /// From 0 to 1; `nil` where there was nothing to get right.
  var share: Double? { of == 0 ? nil : Double(right) / Double(of) }

  static func += (left: inout Tally, right: Tally) {
    left.right += right.right
    left.of += right.of
  }
}

/// The figures of one layout, or of all.
struct Score {
  private var tallies: [Measure: Tally] = [:]
  /// Pairs from sheets that hold no letters.
  var falsePairs = 0
  /// Laws that do not hold.
  var brokenLaws = 0

  subscript(measure: Measure) -> Tally {
    get { tallies[measure] ?? Tally() }
    set { tallies[measure] = newValue }
  }

  mutating func count(_ measure: Measure, _ right: Int, of total: Int) {
    self[measure] += Tally(right: right, of: total)
  }

  static func += (left: inout Score, right: Score) {
    for measure in Measure.allCases { left[measure] += right[measure] }
    left.falsePairs += right.falsePairs
    left.brokenLaws += right.brokenLaws
  }
}

/// One thing that came out otherwise than the labels say.
struct Mistake {
  /// What kind of thing, such as `pair` or `role`.
  var kind: String
  /// Where, as `A7`.
  var place: String
  var expected: String
  var got: String
}
