package import CorpusModel

/// An order number stands on one side and another one, or none, on the other.
///
/// It is an error where each side has one that the other side lacks, a warning where one side has
/// one more.
///
/// - Fires: `113-1234567-7654321` | `113-1234567-7654312`.
/// - Stays silent: `113-1234567-7654321` on both sides.
package struct OrderIDMismatch: PairCheck {
  package static let code = "order-id-mismatch"
  package static let severity = Finding.Severity.error
  package static let summary = "The two sides give different order numbers."

  package init() {}

  package func findings(in pair: CheckedPair) -> [Finding] {
    TokenComparison(.orderID, in: pair).findings(Self.self, what: "order number")
  }
}
