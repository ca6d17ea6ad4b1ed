/// Compares the numbers of two texts, whatever their notation: digits, words, other units.
struct NumberComparison {
  /// Numbers of each text that the other one has nowhere.
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

/// Every number that a text says in any way.
private struct NumberSet {
  private var values: Set<String> = []
  private var hours: [Double] = []
  private var clocks: Set<Int> = []

  init(_ side: ReadText) {
    for placeable in side.placeables { add(placeable) }
    // `第一步已完成` counts no item where the other side says `Step 1 is done`.
    for case let marker? in side.sentences.map(\.marker) where marker.style == .ordinalWord {
      if let number = marker.number { values.insert(NumberReader.normal(number)) }
    }
  }

  /// What the text says at a second look too.
  init(closely side: ReadText) {
    self.init(side)
    values.formUnion(NumberPhrases.numbers(in: side.text))
    for placeable in side.placeables {
      for reading in NumberReadings.all(of: placeable, in: side) {
        // `8.30` may be a time, but neither an 8 nor a 30.
        if reading.kind == .time { clocks.insert(reading.minutes % 720) } else { add(reading) }
      }
      if placeable.kind == .percent { addParts(of: placeable, in: side.text) }
    }
  }

  /// The `nine` and the `ten` of `nine out of ten`.
  private mutating func addParts(of share: Placeable, in text: ScalarText) {
    var index = share.range.lowerBound
    while index < share.range.upperBound {
      let numeral =
        text[index].isHan
        ? ChineseNumeral.number(in: text, at: index).map { (Double($0.number), $0.end) }
        : EnglishNumeral.read(text, at: index)
      if let (number, end) = numeral {
        values.insert(NumberReader.normal(number))
        index = end
      } else {
        index += 1
      }
    }
  }

  private mutating func add(_ placeable: Placeable) {
    switch placeable.kind {
    case .number, .money, .percent:
      values.insert(placeable.value)
    case .duration(let unit):
      values.insert(placeable.value)
      if let number = placeable.number { hours.append(number * unit.hours) }
    case .time:
      guard let number = placeable.number else { return }
      let minutes = Int(number)
      clocks.insert(minutes % 720)
      for part in [minutes / 60, minutes / 60 % 12, minutes % 60] {
        values.insert(NumberReader.normal(part))
      }
    case .date:
      for part in [placeable.date?.year, placeable.date?.month, placeable.date?.day] {
        if let part { values.insert(NumberReader.normal(part)) }
      }
      if let digits = placeable.date?.digits { values.insert(NumberReader.normal(digits)) }
      if let month = placeable.date?.yearAndMonth { values.insert(NumberReader.normal(month)) }
      if let year = placeable.date?.year { values.insert(NumberReader.normal(year % 100)) }
    case .trackingNumber, .caseID, .phone, .orderID:
      // A code that only one side calls by its name.
      let digits = placeable.value.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }.map { $0 - 0x30 }
      values.insert(NumberReader.normal(digits, 0))
    default: break
    }
  }

  /// Whether one of the other readings of a number of the other side stands here.
  func hasReading(of placeable: Placeable, in other: ReadText) -> Bool {
    has(placeable)
      || NumberReadings.all(of: placeable, in: other).contains {
        $0.kind == .time ? clocks.contains($0.minutes % 720) : has($0)
      }
  }

  /// Whether a number of the other side stands here in any notation.
  func has(_ placeable: Placeable) -> Bool {
    if placeable.kind == .time, let number = placeable.number {
      return clocks.contains(Int(number) % 720)
        || values.contains(NumberReader.normal(Int(number) / 60))
        || values.contains(NumberReader.normal(Int(number) / 60 % 12))
    }
    if values.contains(placeable.value) { return true }
    guard case .duration(let unit) = placeable.kind, let number = placeable.number else {
      return false
    }
    let length = number * unit.hours
    // `12 months` and `一年` are five days apart.
    return hours.contains { abs($0 - length) <= max($0, length) * 0.02 }
  }
}

extension Placeable {
  /// The minutes since midnight that a time of day gives.
  fileprivate var minutes: Int { Int(number ?? 0) }
}
