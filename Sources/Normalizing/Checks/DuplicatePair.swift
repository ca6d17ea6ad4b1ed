package import CorpusModel

/// An entry holds the same sentence twice, with the same translation.
///
/// Only sentences of eight words or more are looked at.
///
/// - Fires: the same closing paragraph in two rows of one letter.
/// - Stays silent: greetings and sign-offs of two letters in one entry.
package struct DuplicatePair: EntryCheck {
  package static let code = "duplicate-pair"
  package static let severity = Finding.Severity.info
  package static let summary = "An entry holds the same sentence twice."

  package init() {}

  package func findings(in entry: CheckedEntry) -> [Finding] {
    var seen: Set<[SentenceKey]> = []
    return entry.pairs.compactMap { pair in
      guard let en = pair.pair.en, let zh = pair.pair.zh else { return nil }
      let key = SentenceKey(en)
      guard key.words >= 8, !seen.insert([key, SentenceKey(zh)]).inserted else {
        return nil
      }
      return entry.finding(
        Self.self, pair: pair, at: .en, "The same sentence stands in the entry already.")
    }
  }
}
