/// How something was decided: the rule's name and how sure it is.
public struct Decision: Sendable, Equatable {
  /// The rule's name in lower case with hyphens, such as `side-by-side`.
  public var rule: String
  /// How sure the rule is, from 0 to 1, rounded to three decimals.
  public var score: Double

  /// Creates a decision; the score is clamped to 0...1 and rounded to three decimals.
  public init(rule: String, score: Double) {
    self.rule = rule
    self.score = Decision.rounded(score)
  }

  /// A score as the corpus keeps it: within 0...1, three decimals, never NaN.
  public static func rounded(_ score: Double) -> Double {
    guard score > 0 else { return 0 }
    return (min(score, 1) * 1000).rounded() / 1000
  }
}
