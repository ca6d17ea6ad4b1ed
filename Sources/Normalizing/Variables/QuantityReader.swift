/// Says what a number in digits counts: per cent, money, a duration or anything else.
struct QuantityReader {
  let text: ScalarText
  let reading: NumberReader
  /// Where the number begins.
  let start: Int

  var placeable: Placeable {
    let core = start..<reading.end
    var placeable = Placeable(
      kind: .number, range: core, core: core, value: reading.value, number: reading.number)
    if let end = UnitReader.perMille(text, at: reading.end) {
      placeable.kind = .percent
      placeable.range = start..<end
      placeable.core = placeable.range
      placeable.number = reading.number / 10
      placeable.value = NumberReader.normal(reading.number / 10)
    } else if let end = UnitReader.percent(text, at: reading.end) {
      placeable.kind = .percent
      placeable.range = start..<end
      placeable.core = placeable.range
    } else if isLowerPercent {
      placeable.kind = .percent
      placeable.isWeak = true
    } else if let (unit, end) = UnitReader.duration(text, at: reading.end), !isYear(unit) {
      placeable.kind = .duration(unit)
      placeable.range = start..<end
      // `7 days a week`, `24 hours a day`: always.
      placeable.isWeak = text.matches(" a week", at: end) || text.matches(" a day", at: end)
    } else if let before = UnitReader.currency(text, before: start) {
      placeable.kind = .money
      placeable.range = before..<reading.end
    } else if let end = UnitReader.currency(text, after: reading.end) {
      placeable.kind = .money
      placeable.range = start..<end
    } else if let end = UnitReader.cents(text, after: reading.end) {
      placeable.kind = .money
      placeable.range = start..<end
      placeable.value = NumberReader.normal(reading.number / 100)
    } else {
      // `90年代` is the name of a decade.
      placeable.isWeak =
        isPartOfName || isBattery || text[reading.end] == "年" && text[reading.end + 1] == "代"
    }
    return placeable
  }

  /// The `12` of `12-15%` and of `12 to 15 per cent`.
  private var isLowerPercent: Bool {
    guard let next = Self.joints.end(from: reading.end, in: text, before: text.count),
      let upper = NumberReader(text, at: next)
    else { return false }
    return upper.number > reading.number && UnitReader.percent(text, at: upper.end) != nil
  }

  private static let joints = Wordings(["-", "–", "—", "~", " - ", " – ", " to ", "至", "到"])

  /// `2024年` is a year and no duration of 2024 years.
  private func isYear(_ unit: DurationUnit) -> Bool {
    unit == .years && reading.number >= 1900 && reading.number < 2200
  }

  /// `3D`, `B2B`, `SKU-12`, `iPhone12`, `1st`: letters that touch the digits make a name or an
  /// ordinal; `within12` and `12hours` only lack their space.
  private var isPartOfName: Bool {
    if text[reading.end].isASCIILetter {
      var end = reading.end
      while text[end].isASCIILetter, end - reading.end < 3 { end += 1 }
      let letters = end - reading.end
      if text[reading.end].isASCIIUpper || isOrdinal { return true }
      return letters < 2
    }
    let before = text[start - 1]
    if before == "-" || before == "_" || before == "#" { return text[start - 2].isASCIILetter }
    if before == "/" || text[reading.end] == "/" { return isAroundTheClock }
    // `UTC+8` is the name of a time zone.
    if before == "+" { return text[start - 2].isASCIIUpper }
    guard before.isASCIILetter else { return false }
    var first = start
    while text[first - 1].isASCIILower, start - first < 4 { first -= 1 }
    return start - first < 4 || text[first - 1].isASCIIUpper && start - first < 3
  }

  /// `5号电池`: the name of a size, as `AA` is.
  private var isBattery: Bool {
    (text[reading.end] == "号" || text[reading.end] == "號") && text[reading.end + 1] == "电"
      && text[reading.end + 2] == "池"
  }

  private var isOrdinal: Bool {
    text.matches("st", at: reading.end) || text.matches("nd", at: reading.end)
      || text.matches("rd", at: reading.end) || text.matches("th", at: reading.end)
  }

  /// `24/7`.
  private var isAroundTheClock: Bool {
    text.matches("24/7", at: start) || text.matches("24/7", at: start - 3)
      || text.matches("7/24", at: start) || text.matches("7/24", at: start - 2)
  }
}
