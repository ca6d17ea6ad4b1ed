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
    var translations: [SentenceKey: Translations] = [:]
    return entry.pairs.compactMap { pair in
      guard let en = pair.pair.en, let zh = pair.pair.zh else { return nil }
      let key = SentenceKey(en)
      guard key.words >= 8 else { return nil }
      guard translations[key] != nil else {
        translations[key] = Translations(first: zh)
        return nil
      }
      guard translations[key]?.insert(zh) == false else { return nil }
      return entry.finding(
        Self.self, pair: pair, at: .en, "The same sentence stands in the entry already.")
    }
  }

  /// The translations of one sentence; they are compared from the second one on, which is rare.
  private struct Translations {
    let first: String
    private var keys: Set<SentenceKey> = []

    init(first: String) { self.first = first }

    /// Adds a translation; false where it is there already.
    mutating func insert(_ text: String) -> Bool {
      if keys.isEmpty { keys.insert(SentenceKey(first)) }
      return keys.insert(SentenceKey(text)).inserted
    }
  }
}
