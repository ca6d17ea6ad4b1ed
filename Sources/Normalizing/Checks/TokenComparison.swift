import CorpusModel

/// Compares pieces that a translation must not change: addresses, order numbers, product codes.
struct TokenComparison {
  private let pair: CheckedPair
  private let onlyEnglish: [Placeable]
  private let onlyChinese: [Placeable]

  init(_ kind: Placeable.Kind, in pair: CheckedPair) {
    self.pair = pair
    let en = pair.en?.placeables.filter { $0.kind == kind } ?? []
    let zh = pair.zh?.placeables.filter { $0.kind == kind } ?? []
    let left = Set(en.map(\.value))
    let right = Set(zh.map(\.value))
    onlyEnglish = en.filter { !right.contains($0.value) }
    onlyChinese = zh.filter { !left.contains($0.value) }
  }

  /// One finding for the pair, at the English side where that has a piece of its own.
  func findings<Rule: Check>(_ rule: Rule.Type, what: String) -> [Finding] {
    guard let (en, zh) = pair.both else { return [] }
    let other = onlyChinese.first
    if let piece = onlyEnglish.first {
      return [
        pair.finding(
          rule, severity: other == nil ? .warning : .error, at: en, piece.range,
          other: other.map(zh.words),
          other == nil
            ? "The \(what) is missing from the Chinese text."
            : "The two texts give different values for the \(what).")
      ]
    }
    guard let other else { return [] }
    return [
      pair.finding(
        rule, severity: .warning, at: zh, other.range,
        "The \(what) is missing from the English text.")
    ]
  }
}
