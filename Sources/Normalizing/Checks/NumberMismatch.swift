package import CorpusModel

/// A number stands on one side and not on the other.
///
/// Numbers are compared by value, whatever their notation: `1,500` and `1500`, `12 hours` and
/// `12小时`, `two` and `两`, `first` and `第一`, `one week` and `7天`, `half an hour` and `30分钟`, `4
/// p.m.` and `16:00`, `around the clock` and `24小时`. A measure may be given in another unit (`4 feet`
/// | `1.2米`). List numbers, dates, percentages, order numbers and addresses are left to other rules.
/// Numbers in words can stand for a digit of the other side and are never missed themselves, and
/// neither are none and one. It is an error where each side has a number that the other one lacks, a
/// warning where one side has one more.
///
/// - Fires: `within 12 hours` | `24小时内`.
/// - Stays silent: `one week` | `1周`; `1. We hired two people.` | `1、我们招聘了2人。`
package struct NumberMismatch: PairCheck {
  package static let code = "number-mismatch"
  package static let severity = Finding.Severity.error
  package static let summary = "A number stands on one side and not on the other."

  package init() {}

  package func findings(in pair: CheckedPair) -> [Finding] {
    guard let (en, zh) = pair.both else { return [] }
    return NumberComparison(en, zh).mismatch.findings(
      Self.self, in: pair, differ: "The two texts give different numbers.",
      missing: { "The \($0) text has no \($1)." })
  }
}
