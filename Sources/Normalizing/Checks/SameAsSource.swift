package import CorpusModel

/// Both sides hold the same text: the translation is a copy.
///
/// Names (all their words but small ones begin with a capital), codes and texts of fewer than three
/// words are left alone.
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
    guard profile.latinWords >= 3 || profile.han >= 4, profile.language != .none,
      pair.pair.role != .signature, !Self.isName(en.text)
    else { return [] }
    return [
      pair.finding(
        Self.self, at: profile.han >= 4 ? en : zh, 0..<en.text.count,
        "Both sides hold the same text.")
    ]
  }

  /// Whether the text is a name, such as `Blue Lake Home Store`.
  static func isName(_ text: ScalarText) -> Bool {
    let words = text.words(in: 0..<text.count)
    guard words.count <= 16, text.count > 0, !text.scalars.contains(where: \.isHan) else {
      return false
    }
    return words.allSatisfy { $0.count <= 3 || text[$0.lowerBound].isASCIIUpper }
      && words.contains { $0.count > 3 }
  }

  private static func letters(_ side: ReadText) -> some Sequence<Unicode.Scalar> {
    side.text.scalars.lazy.filter { $0.isLatinLetter || $0.isHan || $0.isDigit }.map(\.lowercased)
  }
}
