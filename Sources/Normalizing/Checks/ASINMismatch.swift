package import CorpusModel

/// A product code (ASIN) stands on one side and another one, or none, on the other.
///
/// It is an error where each side has one that the other side lacks, a warning where one side has
/// one more.
///
/// - Fires: `B0BX3M7L5D` | `B0BX3M7L50`.
/// - Stays silent: `b0bx3m7l5d` in a web address.
package struct ASINMismatch: PairCheck {
  package static let code = "asin-mismatch"
  package static let severity = Finding.Severity.error
  package static let summary = "The two sides give different product codes (ASIN)."

  package init() {}

  package func findings(in pair: CheckedPair) -> [Finding] {
    TokenComparison(.asin, in: pair).findings(Self.self, what: "ASIN")
  }
}
