package import CorpusModel

/// Both sides hold the same text: the translation is a copy.
///
/// Names, codes and texts of fewer than three words are left alone.
///
/// - Fires: `Thank you for your order.` | `Thank you for your order.`
/// - Stays silent: `HUA` | `HUA`; `[shop name]` | `[shop name]`.
package struct SameAsSource: PairCheck {
  package static let code = "same-as-source"
  package static let severity = Finding.Severity.warning
  package static let summary = "Both sides hold the same text."

  package init() {}

  package func findings(in pair: CheckedPair) -> [Finding] {
    guard let (en, zh) = pair.both, Self.letters(en).elementsEqual(Self.letters(zh)) else {
      return []
    }
    let profile = en.profile
    guard profile.latinWords >= 3 || profile.han >= 4, profile.language != .none else { return [] }
    return [
      pair.finding(
        Self.self, at: profile.han >= 4 ? en : zh, 0..<en.text.count,
        "Both sides hold the same text.")
    ]
  }

  private static func letters(_ side: ReadText) -> some Sequence<Unicode.Scalar> {
    side.text.scalars.lazy.filter { $0.isLatinLetter || $0.isHan || $0.isDigit }.map(\.lowercased)
  }
}
