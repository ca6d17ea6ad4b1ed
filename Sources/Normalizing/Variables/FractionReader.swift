/// Reads parts of a whole or of a unit in words: `half an hour`, `nine out of ten`, `一个半小时`, `八折`, `九成`.
///
/// All of them are weak: they stand for a number of the other side and are never missed themselves.
enum FractionReader {
  /// The part that a number in English words begins: `half a year`, `an hour and a half`,
  /// `two fifths`, `a fortnight`.
  static func english(_ text: ScalarText, _ number: Double, _ range: Range<Int>) -> Placeable? {
    let (start, end) = (range.lowerBound, range.upperBound)
    if let span = spans[start..<end, text] { return duration(span.number, span.unit, start..<end) }
    if text.matches("half a", at: start) {
      return part(0.5, text, start, after: start + (text[start + 6] == "n" ? 7 : 6))
    }
    if let next = after(" and a half", text, end) {
      return part(number + 0.5, text, start, after: next)
    }
    if let (unit, next) = UnitReader.duration(text, at: end),
      let half = after(" and a half", text, next)
    {
      return duration(number + 0.5, unit, start..<half)
    }
    return ratio(number, text, start, end) ?? share(number, text, start, end)
  }

  /// The part that a number begins with this many digits before its point: `一个半小时`, `两年半`,
  /// `四分之三`, `七五折`.
  static func chinese(
    _ text: ScalarText, _ number: Double, digits: Int, _ range: Range<Int>
  ) -> Placeable? {
    let end = range.upperBound
    if text[end] == "折", number > 0, number < 100 {
      // `八折` costs 80 %, `七五折` 75 %: what is taken off is what English says.
      return percent(100 - (digits == 1 ? number * 10 : number), range.lowerBound..<end + 1)
    }
    if text[end] == "成", number <= 10, !Self.afterTenths.contains(text[end + 1]) {
      return percent(number * 10, range.lowerBound..<end + 1)
    }
    if text[end] == "分", text[end + 1] == "之", number > 1,
      let (part, next) = ChineseNumeral.number(in: text, at: end + 2)
    {
      return percent(Double(part) * 100 / number, range.lowerBound..<next)
    }
    if text[end] == "刻", text[end + 1] == "钟" || text[end + 1] == "鐘" {
      return duration(number * 15, .minutes, range.lowerBound..<end + 2)
    }
    if text[end] == "个" || text[end] == "個", text[end + 1] == "半",
      let (unit, next) = UnitReader.duration(text, at: end + 2)
        ?? (text[end + 2] == "月" ? (.months, end + 3) : nil)
    {
      return duration(number + 0.5, unit, range.lowerBound..<next)
    }
    guard let (unit, next) = UnitReader.duration(text, at: end), text[next] == "半" else {
      return nil
    }
    return duration(number + 0.5, unit, range.lowerBound..<next + 1)
  }

  /// What goes on with another word that begins with `成`: `三成本`, `二成为`.
  private static let afterTenths: Set<Unicode.Scalar> = [
    "为", "為", "功", "本", "立", "员", "員", "交", "品", "长", "長", "果", "人", "套", "份", "型", "因",
  ]

  // MARK: - Kinds

  /// `nine out of ten`, `one in five`.
  private static func ratio(
    _ part: Double, _ text: ScalarText, _ start: Int, _ end: Int
  ) -> Placeable? {
    guard
      let next = after(" out of every ", text, end) ?? after(" out of ", text, end)
        ?? after(" in every ", text, end) ?? after(" in ", text, end),
      let (whole, last) = EnglishNumeral.read(text, at: next), part >= 1, part < whole,
      whole <= 100
    else { return nil }
    return percent(part * 100 / whole, start..<last)
  }

  /// `two fifths`, `a tenth of`, `three quarters of an hour`.
  private static func share(
    _ count: Double, _ text: ScalarText, _ start: Int, _ end: Int
  ) -> Placeable? {
    guard text[end] == " " || text[end] == "-" else { return nil }
    let name = word(text, at: end + 1)
    guard let (whole, isPlural) = parts[name, text] else { return nil }
    let hasOf = text.matches(" of ", at: name.upperBound)
    for unit: StaticString in [" of an", " of a"] where text.matches(unit, at: name.upperBound) {
      let next = name.upperBound + unit.utf8CodeUnitCount
      if let found = part(count / whole, text, start, after: next) { return found }
    }
    guard isPlural || hasOf, count < whole else { return nil }
    return percent(count * 100 / whole, start..<name.upperBound)
  }

  /// A part of the unit that follows.
  private static func part(
    _ number: Double, _ text: ScalarText, _ start: Int, after end: Int
  ) -> Placeable? {
    if let (unit, next) = UnitReader.duration(text, at: end) {
      return duration(number, unit, start..<next)
    }
    // `two and a half million`.
    let (scaled, next) = EnglishNumeral.scaled(number, text, end)
    guard next > end else { return nil }
    return Placeable(
      kind: .number, range: start..<next, core: start..<next, value: NumberReader.normal(scaled),
      number: scaled, isWeak: true)
  }

  private static func duration(
    _ number: Double, _ unit: DurationUnit, _ range: Range<Int>
  ) -> Placeable {
    Placeable(
      kind: .duration(unit), range: range, core: range, value: NumberReader.normal(number),
      number: number, isWeak: true)
  }

  private static func percent(_ number: Double, _ range: Range<Int>) -> Placeable {
    Placeable(
      kind: .percent, range: range, core: range, value: NumberReader.normal(number),
      number: number, isWeak: true)
  }

  // MARK: - Words

  private static func after(_ words: StaticString, _ text: ScalarText, _ index: Int) -> Int? {
    let end = index + words.utf8CodeUnitCount
    guard text.matches(words, at: index), !text[end - 1].isASCIILetter || !text[end].isASCIILetter
    else { return nil }
    return end
  }

  private static func word(_ text: ScalarText, at start: Int) -> Range<Int> {
    var end = start
    while text[end].isASCIILetter, end - start < 12 { end += 1 }
    return start..<end
  }

  private static let parts = WordTable<(whole: Double, isPlural: Bool)>(
    [
      ("half", 2), ("third", 3), ("quarter", 4), ("fifth", 5), ("eighth", 8), ("tenth", 10),
    ].flatMap { name, whole in
      [(name, (whole: whole, isPlural: false)), (name + "s", (whole: whole, isPlural: true))]
    })

  private static let spans = WordTable<(unit: DurationUnit, number: Double)>([
    ("fortnight", (unit: .days, number: 14)), ("decade", (unit: .years, number: 10)),
  ])
}
