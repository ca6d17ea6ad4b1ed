import CorpusModel

/// Pieces that each text of a pair has and the other one has nowhere, or less often.
struct Mismatch {
  /// Pieces of the English text.
  var onlyEnglish: [Placeable]
  /// Pieces of the Chinese text.
  var onlyChinese: [Placeable]
  /// Pieces that the English text has once more than the Chinese one, which has them too.
  var moreEnglish: [Placeable] = []
  /// Pieces that the Chinese text has once more than the English one, which has them too.
  var moreChinese: [Placeable] = []

  /// Whether each text has what the other one has.
  var isEmpty: Bool { onlyEnglish.isEmpty && onlyChinese.isEmpty }

  /// One finding for the pair, at the English side where that has a piece of its own: an error where
  /// each side has one, a warning where one side has one more, and one level less where a piece only
  /// stands more often; less where the pair is in doubt.
  ///
  /// A piece that stands once too often is a side's own where the other side has one that is new:
  /// `3 and 3` | `3和4`.
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
    if isEmpty { return findingsOfCounts(rule, in: pair, en, zh) }
    let doubt = doubt(of: pair)
    if let piece = onlyEnglish.first ?? moreEnglish.first {
      let other = onlyChinese.first ?? moreChinese.first
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

  /// What is said where each text has every piece of the other one, but not as often.
  private func findingsOfCounts<Rule: Check>(
    _ rule: Rule.Type, in pair: CheckedPair, _ en: ReadText, _ zh: ReadText
  ) -> [Finding] {
    switch (moreEnglish.first, moreChinese.first) {
    case (let left?, let right?):
      return [
        pair.difference(
          rule, severity: .warning, at: en, left.range, other: zh.words(right),
          "The English text has \(en.words(left)) more often, the Chinese one \(zh.words(right)).")
      ]
    case (let left?, nil):
      return [
        pair.difference(
          rule, severity: .info, at: en, left.range,
          "The English text has \(en.words(left)) more often than the Chinese one.")
      ]
    case (nil, let right?):
      return [
        pair.difference(
          rule, severity: .info, at: zh, right.range,
          "The Chinese text has \(zh.words(right)) more often than the English one.")
      ]
    case (nil, nil): return []
    }
  }

  /// Whether it is the pair that is wrong and not its texts.
  private func doubt(of pair: CheckedPair) -> Doubt {
    let isAstray =
      onlyEnglish.contains { pair.isAstray($0, of: .en) }
      || onlyChinese.contains { pair.isAstray($0, of: .zh) }
    return isAstray ? .astray : pair.doubt
  }
}
