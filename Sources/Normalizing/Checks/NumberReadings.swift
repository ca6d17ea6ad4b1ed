/// What else a number may mean where it stands: `3.24小时` an item's number and `24小时`, `19,99` a
/// decimal comma, the `48` of `48 to 72 hours` a duration.
///
/// Only what the other text lacks at first sight is looked at so closely.
enum NumberReadings {
  /// The other readings of a number.
  static func all(of number: Placeable, in side: ReadText) -> [Placeable] {
    let text = side.text
    let core = number.core
    var readings: [Placeable] = []
    func add(_ value: Double) {
      var reading = number
      reading.kind = .number
      reading.value = NumberReader.normal(value)
      reading.number = value
      readings.append(reading)
    }
    if let item = withoutListNumber(number, in: text) { readings.append(item) }
    if let sum = SumReadings.sum(around: number, in: side) { readings.append(sum) }
    if let lower = lowerEnd(number, of: side) { readings.append(lower) }
    for value in digitsInRow(core, in: text) { add(value) }
    if let value = scaledLikeNext(number, of: side) { add(value) }
    if let time = time(number, in: text) { readings.append(time) }
    // `99 cents` is 0.99 of the currency, and `99p` only a number.
    if number.kind == .money, let value = number.number { add(value) }
    // `36 months` and `3岁`; `3000K` is a colour of light as well.
    if text[core.upperBound] == "岁" || text[core.upperBound] == "歲" {
      var age = number
      age.kind = .duration(.years)
      readings.append(age)
    }
    if text[core.upperBound - 1].lowercased == "k", let value = number.number { add(value / 1000) }
    // `快3倍` is `4 times faster`.
    if text[core.upperBound] == "倍", let value = number.number { add(value + 1) }
    guard text[core.lowerBound].isDigit else { return readings }
    for value in [european(core, in: text), share(core, in: text), season(core, in: text)] {
      if let value { add(value) }
    }
    // `$2m`, `1.5M`.
    if text[core.upperBound].lowercased == "m", !text[core.upperBound + 1].isASCIIAlphanumeric,
      let value = number.number
    {
      add(value * 1_000_000)
    }
    return readings
  }

  /// The `24小时` of `3.24小时内回复`: at the beginning of a line the digits before the point may
  /// number an item.
  ///
  /// In `（290天内` the bracket after the item's number is lost.
  private static func withoutListNumber(_ placeable: Placeable, in text: ScalarText) -> Placeable? {
    let start = placeable.core.lowerBound
    let rest: Int
    if text[start - 1] == "(", placeable.isWeak {
      rest = start + 1
    } else if let point = text.scalars[placeable.core].firstIndex(of: "."), point - start <= 2,
      start == 0 || text[start - 1].isSpace || text[start - 1].endsSentence
    {
      rest = point + 1
    } else {
      return nil
    }
    guard rest < placeable.core.upperBound, let reading = NumberReader(text, at: rest) else {
      return nil
    }
    var number = placeable
    number.value = reading.value
    number.number = reading.number
    return number
  }

  /// The `48` of `48 to 72 hours`, in hours.
  private static func lowerEnd(_ number: Placeable, of side: ReadText) -> Placeable? {
    guard case .number = number.kind else { return nil }
    let place = side.place(of: number)
    guard place + 1 < side.placeables.count else { return nil }
    let upper = side.placeables[place + 1]
    guard case .duration = upper.kind,
      joints.end(from: number.range.upperBound, in: side.text, before: side.text.count)
        == upper.range.lowerBound
    else { return nil }
    var lower = number
    lower.kind = upper.kind
    return lower
  }

  private static let joints = Wordings([
    "-", "–", "—", "~", " - ", " – ", " to ", " or ", "至", "到", "或", "或者", "、",
  ])

  /// The `3` of `3-4 thousand` in thousands.
  private static func scaledLikeNext(_ number: Placeable, of side: ReadText) -> Double? {
    let text = side.text
    guard let value = number.number,
      let next = joints.end(from: number.core.upperBound, in: text, before: text.count),
      let upper = NumberReader(text, at: next), upper.number >= 100, upper.integerDigits <= 2
    else { return nil }
    var scale = 1.0
    while upper.number / scale >= 100 { scale *= 10 }
    if upper.integerDigits == 1, upper.number / scale >= 10 { scale *= 10 }
    return value * scale
  }

  /// The `2` and the `3` of `两三天`, the `300` and the `400` of `三四百`.
  private static func digitsInRow(_ range: Range<Int>, in text: ScalarText) -> [Double] {
    guard range.count >= 2, let first = ChineseNumeral.digit(text[range.lowerBound]),
      let second = ChineseNumeral.digit(text[range.lowerBound + 1]),
      second == first + 1 || second == first + 2
    else { return [] }
    let scale: Double =
      switch text[range.lowerBound + 2] {
      case "十": 10
      case "百": 100
      case "千": 1000
      case "万", "萬": 10_000
      default: 1
      }
    return [Double(first) * scale, Double(second) * scale]
  }

  /// `19,99`, `1.299,00`, `1.500`: a decimal comma, points between thousands.
  private static func european(_ core: Range<Int>, in text: ScalarText) -> Double? {
    func isPart(_ index: Int) -> Bool {
      text[index].isDigit
        || (text[index] == "," || text[index] == ".") && text[index - 1].isDigit
          && text[index + 1].isDigit
    }
    var (start, end) = (core.lowerBound, core.upperBound)
    while isPart(start - 1), end - start < 16 { start -= 1 }
    while isPart(end), end - start < 16 { end += 1 }
    var groups: [(mark: Unicode.Scalar, digits: Int, value: Double)] = [(".", 0, 0)]
    for scalar in text.scalars[start..<end] {
      if scalar.isDigit {
        let last = groups.count - 1
        groups[last].digits += 1
        groups[last].value = groups[last].value * 10 + Double(scalar.digit)
      } else {
        groups.append((scalar, 0, 0))
      }
    }
    guard groups.count > 1, var value = groups.first?.value else { return nil }
    for (place, group) in groups.enumerated().dropFirst() {
      if group.mark == ".", group.digits == 3 {
        value = value * 1000 + group.value
      } else if group.mark == ",", group.digits <= 2, place == groups.count - 1 {
        value += group.value / (group.digits == 2 ? 100 : 10)
      } else {
        return nil
      }
    }
    return value
  }

  /// `3/4` and `9 in 10` in per cent, asked at either of the two numbers.
  private static func share(_ core: Range<Int>, in text: ScalarText) -> Double? {
    let part: NumberReader?
    let whole: NumberReader?
    if let next = slashes.end(from: core.upperBound, in: text, before: text.count) {
      part = NumberReader(text, at: core.lowerBound)
      whole = NumberReader(text, at: next)
    } else {
      let slash = [" out of ", " in ", "/"].first {
        core.lowerBound >= $0.count && text.key(core.lowerBound - $0.count..<core.lowerBound) == $0
      }
      guard let slash else { return nil }
      var start = core.lowerBound - slash.count
      while text[start - 1].isDigit, core.lowerBound - start < 12 { start -= 1 }
      part = NumberReader(text, at: start)
      whole = NumberReader(text, at: core.lowerBound)
    }
    guard let part, let whole, part.number < whole.number, whole.number <= 1000 else { return nil }
    return part.number * 100 / whole.number
  }

  private static let slashes = Wordings([" out of ", " in ", "/"])

  /// `8.30` as a time of day.
  private static func time(_ number: Placeable, in text: ScalarText) -> Placeable? {
    let core = number.core
    guard let point = text.scalars[core].firstIndex(of: "."), core.upperBound - point == 3,
      let hour = NumberReader(text, at: core.lowerBound)?.number.rounded(.down), hour <= 24,
      let minute = NumberReader(text, at: point + 1)?.number, minute < 60
    else { return nil }
    var time = number
    time.kind = .time
    time.number = hour * 60 + minute
    time.value = NumberReader.normal(hour * 60 + minute)
    return time
  }

  /// The `24` of `2023-24`, which is 2024.
  private static func season(_ core: Range<Int>, in text: ScalarText) -> Double? {
    let mark = text[core.lowerBound - 1]
    guard core.count == 2, mark.isDash || mark == "/" else { return nil }
    let start = core.lowerBound - 5
    guard start >= 0, !text[start - 1].isDigit, let year = NumberReader(text, at: start)?.integer,
      year >= 1900, year < 2200
    else { return nil }
    return Double(year / 100 * 100 + text[core.lowerBound].digit * 10)
      + Double(text[core.lowerBound + 1].digit)
  }
}
