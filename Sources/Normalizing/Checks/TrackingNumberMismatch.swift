package import CorpusModel

/// A tracking number stands on one side and another one, or none, on the other.
///
/// It is an error where each side has one that the other side lacks, a warning where one side has
/// one more.
///
/// - Fires: `1Z999AA10123456784` | `1Z999AA10123456785`.
/// - Stays silent: `LX402118735CN` on both sides.
package struct TrackingNumberMismatch: PairCheck {
  package static let code = "tracking-number-mismatch"
  package static let severity = Finding.Severity.error
  package static let summary = "The two sides give different tracking numbers."

  package init() {}

  package func findings(in pair: CheckedPair) -> [Finding] {
    TokenComparison(.trackingNumber, in: pair).findings(Self.self, what: "tracking number")
  }
}
