/// Compares the numbers of two texts, whatever their notation: digits, words, other units.
struct NumberComparison {
  /// Numbers of each text that the other one has nowhere or less often.
  private(set) var mismatch = Mismatch(onlyEnglish: [], onlyChinese: [])

  init(_ en: ReadText, _ zh: ReadText) {
    guard
      en.placeables.contains(where: Self.isChecked)
        || zh.placeables.contains(where: Self.isChecked)
    else { return }
    let left = NumberSet(en)
    let right = NumberSet(zh)
    mismatch = Mismatch(
      onlyEnglish: en.placeables.filter { Self.isChecked($0) && !right.has($0) },
      onlyChinese: zh.placeables.filter { Self.isChecked($0) && !left.has($0) })
    leaveOutOtherReadings(en, zh)
    leaveOutConversions(en, zh)
    leaveOutSmall(en, zh)
    compareCounts(en, zh)
  }

  /// `3 and 3` and `3和4`: a number that stands more often on one side.
  private mutating func compareCounts(_ en: ReadText, _ zh: ReadText) {
    mismatch.moreEnglish = Self.surplus(of: en, beside: zh)
    mismatch.moreChinese = Self.surplus(of: zh, beside: en)
  }

  private static func surplus(of side: ReadText, beside other: ReadText) -> [Placeable] {
    var numbers: NumberSet?
    return Surplus.pieces(of: side, beside: other) { number in
      // None and one are said in many ways.
      isChecked(number) && number.value != "0" && number.value != "1"
    } times: { number in
      let known = numbers ?? NumberSet(closely: other)
      numbers = known
      return known.times(number)
    }
  }

  /// `19,99`, `around the clock`: a number that is said in another way.
  private mutating func leaveOutOtherReadings(_ en: ReadText, _ zh: ReadText) {
    guard !mismatch.isEmpty else { return }
    let left = NumberSet(closely: en)
    let right = NumberSet(closely: zh)
    mismatch.onlyEnglish.removeAll {
      right.hasReading(of: $0, in: en) || CodeRun(around: $0.core, in: en.text).stands(in: zh.text)
    }
    mismatch.onlyChinese.removeAll {
      left.hasReading(of: $0, in: zh) || CodeRun(around: $0.core, in: zh.text).stands(in: en.text)
    }
  }

  /// `4 feet` and `1.2米`, `500 g` and `0.5千克`: a measure that the translation gives in its own unit.
  private mutating func leaveOutConversions(_ en: ReadText, _ zh: ReadText) {
    guard !mismatch.isEmpty else { return }
    let left = en.placeables.compactMap { Measure(of: $0, in: en) }
    let right = zh.placeables.compactMap { Measure(of: $0, in: zh) }
    guard !left.isEmpty, !right.isEmpty else { return }
    mismatch.onlyEnglish.removeAll { number in
      Measure(of: number, in: en).map { right.contains(where: $0.agrees) } ?? false
    }
    mismatch.onlyChinese.removeAll { number in
      Measure(of: number, in: zh).map { left.contains(where: $0.agrees) } ?? false
    }
  }

  /// `an item` | `1件`, `free` | `0元`: where nothing stands against them, none and one may be said
  /// in many ways.
  private mutating func leaveOutSmall(_ en: ReadText, _ zh: ReadText) {
    if mismatch.onlyEnglish.isEmpty, mismatch.onlyChinese.contains(where: Self.isNoneOrOne),
      !Self.hasWord(en, missingFrom: zh)
    {
      mismatch.onlyChinese.removeAll(where: Self.isNoneOrOne)
    }
    if mismatch.onlyChinese.isEmpty, mismatch.onlyEnglish.contains(where: Self.isNoneOrOne),
      !Self.hasWord(zh, missingFrom: en)
    {
      mismatch.onlyEnglish.removeAll(where: Self.isNoneOrOne)
    }
  }

  /// Whether a text has a number in words that the other one has not: `six of them` | `其中1起`.
  private static func hasWord(_ side: ReadText, missingFrom other: ReadText) -> Bool {
    let numbers = NumberSet(closely: other)
    return side.placeables.contains { word in
      guard word.isWeak, word.kind == .number, let number = word.number, number >= 3, number < 100
      else { return false }
      return !numbers.hasReading(of: word, in: side)
    }
  }

  private static func isNoneOrOne(_ number: Placeable) -> Bool {
    number.value == "0" || number.value == "1" && number.kind != .money
  }

  private static func isChecked(_ placeable: Placeable) -> Bool {
    guard !placeable.isWeak else { return false }
    switch placeable.kind {
    case .number, .money, .duration, .time: return true
    default: return false
    }
  }
}
