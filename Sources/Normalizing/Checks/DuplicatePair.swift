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
    var seen: Set<String> = []
    return entry.pairs.compactMap { pair in
      guard let en = pair.pair.en, let zh = pair.pair.zh else { return nil }
      let key = SentenceKey(en)
      guard key.words >= 8, !seen.insert(key.text + "\n" + SentenceKey(zh).text).inserted else {
        return nil
      }
      return entry.finding(
        Self.self, pair: pair, at: .en, "The same sentence stands in the entry already.")
    }
  }
}

/// A sentence without what differs in writing: case, width, spaces, punctuation.
struct SentenceKey {
  /// The letters and digits.
  let text: String
  /// How many words or Han characters there are.
  let words: Int

  init(_ sentence: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(sentence.utf8.count)
    var words = 0
    var inWord = false
    for scalar in sentence.unicodeScalars {
      let scalar = scalar.folded.lowercased
      if scalar.isHan {
        words += 1
        inWord = false
        bytes.append(utf8: ChineseScript.simplified(scalar))
      } else if scalar.isLatinLetter || scalar.isDigit {
        if !inWord { words += 1 }
        inWord = true
        bytes.append(utf8: scalar)
      } else {
        inWord = false
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.words = words
  }
}
