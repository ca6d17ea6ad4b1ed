package import CorpusModel

/// A space is missing between two English words, or after a comma or full stop.
///
/// The rule knows the small words of English and speaks up only where one of them is involved, or
/// where a comma stands between two letters; addresses, codes and names of brands stay untouched.
///
/// - Fires: `within12 hours`, `3days`, `to amazon,and`, `our policy.at the same time`, `I promise
///   thatI`.
/// - Stays silent: `Amazon.com`, `e.g.`, `1,486`, `10am`, `iPhone`, `eBay`, `A4`.
package struct GluedWords: PairCheck {
  package static let code = "glued-words"
  package static let severity = Finding.Severity.warning
  package static let summary = "A space is missing between two English words."

  package init() {}

  package func findings(in pair: CheckedPair) -> [Finding] {
    guard let en = pair.en else { return [] }
    return GluedWordScanner(side: en).ranges().map { range in
      pair.finding(Self.self, at: en, range, "A space is missing in \(en.text.raw(range)).")
    }
  }
}
