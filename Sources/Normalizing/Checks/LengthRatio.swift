package import CorpusModel

/// One side is much longer than the other: a part is probably missing.
///
/// Chinese characters are weighed against English words: usual translations have 1.2 to 2.6
/// characters a word. The rule speaks up below 0.6 and above 5, from twelve words or thirty characters
/// on; a single sentence may say the same in fewer words, so there it waits for 0.4 and twenty words.
/// Addresses, numbers and gaps are not counted.
///
/// - Fires: a paragraph of 60 words | `我们非常抱歉。`
/// - Stays silent: short lines; `HUA` | `华`.
package struct LengthRatio: PairCheck {
  package static let code = "length-ratio"
  package static let severity = Finding.Severity.warning
  package static let summary = "One side is much longer than the other."

  package init() {}

  package func findings(in pair: CheckedPair) -> [Finding] {
    guard let (en, zh) = pair.both else { return [] }
    let (left, right) = (en.profile, zh.profile)
    // Latin words in a Chinese text stand for themselves.
    let words = Double(left.latinWords - min(left.latinWords, right.latinWords))
    let characters = Double(right.han)
    guard left.language == .english, right.language == .chinese else { return [] }
    // A single sentence may well say the same in fewer words: `感谢您的来信。`
    let isSentence = en.sentences.count == 1 && zh.sentences.count == 1
    if isSentence
      ? words >= 20 && characters < words * 0.4 : words >= 12 && characters < words * 0.6
    {
      return [
        pair.difference(
          Self.self, at: zh, 0..<zh.text.count,
          "The Chinese text is much shorter than the English one.")
      ]
    }
    if characters >= 30, characters > max(words, 1) * 5 {
      return [
        pair.difference(
          Self.self, at: en, 0..<en.text.count,
          "The English text is much shorter than the Chinese one.")
      ]
    }
    return []
  }
}
