package import CorpusModel

/// An e-mail address stands on one side and another one, or none, on the other.
///
/// It is an error where each side has one that the other side lacks, a warning where one side has
/// one more.
///
/// - Fires: `write to a@example.com` | `请写信至b@example.com`.
/// - Stays silent: `Help@Example.com` | `help@example.com`.
package struct EmailMismatch: PairCheck {
  package static let code = "email-mismatch"
  package static let severity = Finding.Severity.error
  package static let summary = "The two sides give different e-mail addresses."

  package init() {}

  package func findings(in pair: CheckedPair) -> [Finding] {
    TokenComparison(.email, in: pair).findings(Self.self, what: "e-mail address")
  }
}
