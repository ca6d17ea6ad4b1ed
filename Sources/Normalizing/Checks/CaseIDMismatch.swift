package import CorpusModel

/// The number of a case stands on one side and another one, or none, on the other.
///
/// It is an error where each side has one that the other side lacks, a warning where one side has
/// one more.
///
/// - Fires: `Complaint ID: 7304918265` | `投诉ID：7304918256`.
/// - Stays silent: `Case 7304918265` | `案件编号7304918265`.
package struct CaseIDMismatch: PairCheck {
  package static let code = "case-id-mismatch"
  package static let severity = Finding.Severity.error
  package static let summary = "The two sides give different case numbers."

  package init() {}

  package func findings(in pair: CheckedPair) -> [Finding] {
    TokenComparison(.caseID, in: pair).findings(Self.self, what: "case number")
  }
}
