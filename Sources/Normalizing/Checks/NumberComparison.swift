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
      onlyEnglish: en.placeables.filter { Self.isChecked($0) && !right.has($0, of: en) },
      onlyChinese: zh.placeables.filter { Self.isChecked($0) && !left.has($0, of: zh) })
    leaveOutConversions(en, zh)
  }

  /// `4 feet` and `1.2米`: a measure that the translation gives in its own unit.
  private mutating func leaveOutConversions(_ en: ReadText, _ zh: ReadText) {
    while let foot = mismatch.onlyEnglish.firstIndex(where: {
      MeasureUnit.after($0, in: en) != nil
    }),
      let meter = mismatch.onlyChinese.firstIndex(where: {
        MeasureUnit.isOther(MeasureUnit.after($0, in: zh), than: mismatch.onlyEnglish[foot], in: en)
      })
    {
      mismatch.onlyEnglish.remove(at: foot)
      mismatch.onlyChinese.remove(at: meter)
    }
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
    for placeable in side.placeables {
      add(placeable)
      if let number = Self.withoutListNumber(placeable, in: side.text) { add(number) }
    }
    // `第一步已完成` counts no item where the other side says `Step 1 is done`.
    for case let marker? in side.sentences.map(\.marker) where marker.style == .ordinalWord {
      if let number = marker.number { values.insert(NumberReader.normal(number)) }
    }
  }

  /// The `24小时` of `3.24小时内回复`: at the beginning of a line the digits before the point may
  /// number an item.
  private static func withoutListNumber(_ placeable: Placeable, in text: ScalarText) -> Placeable? {
    let start = placeable.core.lowerBound
    guard let point = text.scalars[placeable.core].firstIndex(of: "."), point - start <= 2,
      start == 0 || text[start - 1].isSpace || text[start - 1].endsSentence,
      let reading = NumberReader(text, at: point + 1)
    else { return nil }
    var number = placeable
    number.value = reading.value
    number.number = reading.number
    return number
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
    case .trackingNumber, .caseID, .phone, .orderID:
      // A code that only one side calls by its name.
      let digits = placeable.value.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }.map { $0 - 0x30 }
      values.insert(NumberReader.normal(digits, 0))
    default: break
    }
  }

  /// Whether a number of the other side stands here in any notation.
  func has(_ placeable: Placeable, of other: ReadText) -> Bool {
    if has(placeable) { return true }
    return Self.withoutListNumber(placeable, in: other.text).map(has) ?? false
  }

  private func has(_ placeable: Placeable) -> Bool {
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
