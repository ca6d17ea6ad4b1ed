package import CorpusModel

/// An abbreviation or a code is written differently on the two sides.
///
/// Only what a Chinese text keeps in Latin letters is compared: abbreviations in capitals (`FBA`,
/// `ODR`) and `A-to-z`. An abbreviation that a side translates or spells out is not missed (`ODR` |
/// `订单缺陷率`). The finding is at the side that has the odd form: the one that lost a hyphen, else
/// the Chinese one.
///
/// - Fires: `two A-Z claims` | `两起AZ索赔`; `sent to FBA` | `发往FAB`.
/// - Stays silent: `A-to-z` | `A-Z`; `order defect rate` | `ODR`; `ODR` | `订单缺陷率`.
package struct AlnumTokenMismatch: PairCheck {
  package static let code = "alnum-token-mismatch"
  package static let severity = Finding.Severity.warning
  package static let summary = "An abbreviation or a code is written differently on the two sides."

  package init() {}

  package func findings(in pair: CheckedPair) -> [Finding] {
    guard let (en, zh) = pair.both else { return [] }
    let (left, right) = (Abbreviation.all(in: en), Abbreviation.all(in: zh))
    guard !left.isEmpty, !right.isEmpty else { return [] }
    let lost =
      lostSign(pair, of: right, in: zh, beside: left, in: en)
      ?? lostSign(pair, of: left, in: en, beside: right, in: zh)
    let other = otherLetters(pair, (left, en), (right, zh))
    return [lost, other].compactMap(\.self)
  }

  /// `A-Z` and `AZ`: the same letters with and without the sign between them.
  private func lostSign(
    _ pair: CheckedPair, of own: [Abbreviation], in side: ReadText,
    beside theirs: [Abbreviation], in other: ReadText
  ) -> Finding? {
    // `ISO-9001` and `ISO9001` are written either way.
    for token in own where !token.hasSign && !token.letters.contains(where: \.isNumber) {
      let twin = theirs.first { $0.hasSign && $0.letters == token.letters }
      guard let twin, !theirs.contains(where: { $0.written == token.written }) else { continue }
      return pair.difference(
        Self.self, at: side, token.range, other: other.text.raw(twin.range),
        "\(side.text.raw(token.range)) is written \(other.text.raw(twin.range)) on the other side.")
    }
    return nil
  }

  /// `FBA` and `FAB`: each side has an abbreviation that the other one lacks.
  private func otherLetters(
    _ pair: CheckedPair, _ en: (tokens: [Abbreviation], side: ReadText),
    _ zh: (tokens: [Abbreviation], side: ReadText)
  ) -> Finding? {
    let known = Set(en.tokens.map(\.letters))
    let theirs = Set(zh.tokens.map(\.letters))
    let odd = zh.tokens.first { token in
      !known.contains(token.letters) && !known.contains(token.lettersBehindNumber)
        && !Abbreviation.isSpelledOut(token, in: en.side)
    }
    guard let odd,
      let missing = en.tokens.first(where: {
        theirs.contains($0.letters) ? $0.hasSameLetters(as: odd) : $0.isLike(odd)
      })
    else { return nil }
    let (words, lacking) = (zh.side.text.raw(odd.range), en.side.text.raw(missing.range))
    return pair.difference(
      Self.self, at: zh.side, odd.range, other: lacking,
      "\(words) does not stand in the English text, which has \(lacking).")
  }
}
