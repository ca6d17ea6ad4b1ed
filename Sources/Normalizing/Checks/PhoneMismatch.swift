package import CorpusModel

/// A telephone number stands on one side and another one, or none, on the other.
///
/// It is an error where each side has one that the other side lacks, a warning where one side has
/// one more.
///
/// - Fires: `+49 30 5550 1420` | `+49 30 5550 1427`.
/// - Stays silent: `400-810-5666` | `4008105666`.
package struct PhoneMismatch: PairCheck {
  package static let code = "phone-mismatch"
  package static let severity = Finding.Severity.error
  package static let summary = "The two sides give different telephone numbers."

  package init() {}

  package func findings(in pair: CheckedPair) -> [Finding] {
    TokenComparison(.phone, in: pair).findings(Self.self, what: "telephone number")
  }
}
