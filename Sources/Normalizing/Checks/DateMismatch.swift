package import CorpusModel

/// A date stands on one side and another one, or none, on the other.
///
/// `12 March 2024`, `03/12/2024`, `2024-03-12` and `2024年3月12日` are the same. A date of digits
/// that can be read in two ways (`06/02/2014`) agrees with either; parts that a side leaves out are
/// not missed. It is an error where each side has a date that the other one lacks, a warning where
/// one side has one more.
///
/// - Fires: `on 6 February 2014` | `于2014年6月2日`.
/// - Stays silent: `06/02/2014` | `2014年2月6日`; `from 3 to 12 May` | `5月3日至12日`.
package struct DateMismatch: PairCheck {
  package static let code = "date-mismatch"
  package static let severity = Finding.Severity.error
  package static let summary = "The two sides give different dates."

  package init() {}

  package func findings(in pair: CheckedPair) -> [Finding] {
    guard let (en, zh) = pair.both else { return [] }
    return DateComparison.mismatch(en, zh).findings(
      Self.self, in: pair, differ: "The two texts give different dates.",
      missing: { "The \($0) text does not give the date \($1)." })
  }
}
