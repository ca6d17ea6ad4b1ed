package import CorpusModel

/// A web address stands on one side and another one, or none, on the other.
///
/// It is an error where each side has one that the other side lacks, a warning where one side has
/// one more.
///
/// - Fires: `see https://example.com/a` | `见https://example.com/b`.
/// - Stays silent: `https://example.com/` | `https://example.com`; `Amazon.com` | `亚马逊`.
package struct URLMismatch: PairCheck {
  package static let code = "url-mismatch"
  package static let severity = Finding.Severity.error
  package static let summary = "The two sides give different web addresses."

  package init() {}

  package func findings(in pair: CheckedPair) -> [Finding] {
    TokenComparison(.url, in: pair).findings(Self.self, what: "web address")
  }
}
