import CorpusModel

/// Pieces that each text of a pair has and the other one has nowhere.
struct Mismatch {
  /// Pieces of the English text.
  var onlyEnglish: [Placeable]
  /// Pieces of the Chinese text.
  var onlyChinese: [Placeable]

  /// Whether each text has what the other one has.
  var isEmpty: Bool { onlyEnglish.isEmpty && onlyChinese.isEmpty }

  /// One finding for the pair, at the English side where that has a piece of its own: an error where
  /// each side has one, a warning where one side has one more; less where the pair is in doubt.
  ///
  /// - Parameters:
  ///   - rule: The rule that looked.
  ///   - pair: The pair of the two texts.
  ///   - differ: What is said where each side has a piece of its own.
  ///   - missing: What is said of a side's name that lacks these words.
  /// - Returns: One finding or none.
  func findings<Rule: Check>(
    _ rule: Rule.Type, in pair: CheckedPair, differ: String,
    missing: (_ side: String, _ words: String) -> String
  ) -> [Finding] {
    guard let (en, zh) = pair.both else { return [] }
    let doubt = doubt(of: pair)
    if let piece = onlyEnglish.first {
      let other = onlyChinese.first
      return [
        pair.difference(
          rule, severity: other == nil ? .warning : .error, doubt: doubt, at: en, piece.range,
          other: other.map(zh.words),
          other == nil ? missing("Chinese", en.words(piece)) : differ)
      ]
    }
    guard let piece = onlyChinese.first else { return [] }
    return [
      pair.difference(
        rule, severity: .warning, doubt: doubt, at: zh, piece.range,
        missing("English", zh.words(piece)))
    ]
  }

  /// Whether it is the pair that is wrong and not its texts.
  private func doubt(of pair: CheckedPair) -> Doubt {
    let isAstray =
      onlyEnglish.contains { pair.isAstray($0, of: .en) }
      || onlyChinese.contains { pair.isAstray($0, of: .zh) }
    return isAstray ? .astray : pair.doubt
  }
}
