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
    return lostSigns(pair, en, zh) + otherLetters(pair, en, zh)
  }

  /// `A-Z` and `AZ`: the same letters with and without the sign between them.
  private func lostSigns(
    _ pair: CheckedPair, _ en: ReadText, _ zh: ReadText
  ) -> [Finding] {
    for (side, other) in [(zh, en), (en, zh)] {
      let theirs = Abbreviation.all(in: other)
      let own = Abbreviation.all(in: side)
      for token in own where !token.hasSign {
        let twin = theirs.first { $0.hasSign && $0.letters == token.letters }
        guard let twin, !theirs.contains(where: { $0.written == token.written }) else { continue }
        return [
          pair.finding(
            Self.self, at: side, token.range, other: other.text.raw(twin.range),
            "\(side.text.raw(token.range)) is written \(other.text.raw(twin.range)) on the other side."
          )
        ]
      }
    }
    return []
  }

  /// `FBA` and `FAB`: each side has an abbreviation that the other one lacks.
  private func otherLetters(
    _ pair: CheckedPair, _ en: ReadText, _ zh: ReadText
  ) -> [Finding] {
    let left = Abbreviation.all(in: en)
    let right = Abbreviation.all(in: zh)
    let known = Set(left.map(\.letters))
    let theirs = Set(right.map(\.letters))
    let odd = right.first { token in
      !known.contains(token.letters) && !Abbreviation.isSpelledOut(token, in: en)
    }
    guard let odd else { return [] }
    let missing = left.first { !theirs.contains($0.letters) && $0.isLike(odd) }
    guard let missing else { return [] }
    return [
      pair.finding(
        Self.self, at: zh, odd.range, other: en.text.raw(missing.range),
        "\(zh.text.raw(odd.range)) does not stand in the English text, which has \(en.text.raw(missing.range))."
      )
    ]
  }
}
