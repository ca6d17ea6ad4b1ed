/// Reads a date that begins at an index.
enum DateReader {
  /// A date and the first index after it.
  typealias Reading = (date: CalendarDate, end: Int)

  /// A date that begins with a digit: `23/01/2014`, `2024-03-12`, `12 March 2024`, `2024年3月12日`.
  static func atDigit(_ text: ScalarText, _ start: Int) -> Reading? {
    guard let (first, end) = number(text, start) else { return nil }
    return chinese(text, first, end, digits: end - start)
      ?? separated(text, first, end, digits: end - start)
      ?? dayFirst(text, first, end, digits: end - start)
  }

  /// A date that begins with a letter: `March 12, 2024`, `Mar. 2024`.
  static func atLetter(_ text: ScalarText, _ start: Int) -> Reading? {
    guard let (month, end) = monthName(text, start) else { return nil }
    var index = skipSpace(text, end)
    var date = CalendarDate(month: month)
    guard let (number, next) = number(text, index) else { return nil }
    if next - index == 4 {
      date.year = number
      return isYear(number) ? (date, next) : nil
    }
    guard next - index <= 2 else { return nil }
    date.day = number
    index = ordinalEnd(text, next)
    return withYear(text, date, index)
  }

  /// A month's name without a day or a year.
  static func monthAlone(_ text: ScalarText, _ start: Int) -> (month: Int, end: Int)? {
    monthName(text, start).map { (month: $0.0, end: $0.1) }
  }

  /// `二〇二四年三月十二日`, `三月十二日`.
  static func atHan(_ text: ScalarText, _ start: Int) -> Reading? {
    guard let (first, end) = ChineseNumeral.number(in: text, at: start) else { return nil }
    return chinese(text, first, end, digits: end - start)
  }

  /// The first day of `10 to 17 February`; the month stands after the last one.
  static func rangeStart(_ text: ScalarText, _ start: Int) -> Reading? {
    guard let (day, end) = number(text, start), day >= 1, day <= 31 else { return nil }
    guard let next = joints.end(from: end, in: text, before: text.count),
      let (last, lastEnd) = number(text, next),
      let date = dayFirst(text, last, lastEnd, digits: lastEnd - next)?.date, day < last
    else { return nil }
    return (CalendarDate(year: date.year, month: date.month, day: day), end)
  }

  private static let joints = Wordings([
    " to ", "-", " - ", "–", " – ", "—", " and ", " until ", " through ",
  ])

  /// The last day of `2月10日至17日` and of `May 1 to 5`; the month stands in the date before.
  static func rangeEnd(_ text: ScalarText, _ start: Int, after date: Placeable?) -> Reading? {
    guard let date, let first = date.date, first.day != nil, let month = first.month,
      start > date.range.upperBound, start - date.range.upperBound <= 9,
      let (day, end) = number(text, start), day >= 1, day <= 31
    else { return nil }
    let last = CalendarDate(year: first.year, month: month, day: day)
    let isNear = start - date.range.upperBound <= 2
    if isNear, text[end] == "日" || text[end] == "号" || text[end] == "號" { return (last, end + 1) }
    guard text[date.range.lowerBound].isASCIILetter, day > first.day ?? 31,
      // `on May 3 and 12 parcels later` is no range.
      !text.matches(" and ", at: date.range.upperBound),
      joints.end(from: date.range.upperBound, in: text, before: start) == start,
      !text[end].isASCIIAlphanumeric, text[end] != "%",
      text[end] != "."
        || !text[end + 1].isDigit
    else { return nil }
    return withYear(text, last, end)
  }

  // MARK: - Notations

  private static func chinese(
    _ text: ScalarText, _ first: Int, _ end: Int, digits: Int
  ) -> Reading? {
    let index = skipSpace(text, end)
    if text[index] == "年", digits == 4 || digits == 2 {
      let date = CalendarDate(year: first)
      let after = skipSpace(text, index + 1)
      guard let (month, monthEnd) = anyNumber(text, after),
        text[skipSpace(text, monthEnd)] == "月"
      else { return digits == 4 && isYear(first) ? (date, index + 1) : nil }
      return withDay(text, date, month, skipSpace(text, monthEnd) + 1)
    }
    guard text[index] == "月", digits <= 3, text[index + 1] != "份" || digits <= 2 else { return nil }
    guard first <= 12 || anyNumber(text, skipSpace(text, index + 1)) != nil else { return nil }
    let reading = withDay(text, CalendarDate(), first, index + 1)
    return reading.date.day == nil
      ? (text[index + 1] == "份" ? (reading.date, index + 2) : reading) : reading
  }

  private static func withDay(
    _ text: ScalarText, _ date: CalendarDate, _ month: Int, _ end: Int
  ) -> Reading {
    var date = date
    date.month = month
    let index = skipSpace(text, end)
    guard let (day, next) = anyNumber(text, index) else { return (date, end) }
    let mark = skipSpace(text, next)
    guard text[mark] == "日" || text[mark] == "号" || text[mark] == "號" else { return (date, end) }
    date.day = day
    return (date, mark + 1)
  }

  /// `23/01/2014`, `2024-03-12`, `7.5.2024`: three numbers with one separator.
  private static func separated(
    _ text: ScalarText, _ first: Int, _ end: Int, digits: Int
  ) -> Reading? {
    let separator = text[end]
    guard separator == "/" || separator == "-" || separator == ".",
      let (second, secondEnd) = number(text, end + 1), text[secondEnd] == separator,
      let (third, thirdEnd) = number(text, secondEnd + 1), secondEnd - end <= 3
    else { return nil }
    let width = thirdEnd - secondEnd - 1
    guard !(text[thirdEnd] == separator && text[thirdEnd + 1].isDigit) else { return nil }
    if digits == 4 {
      guard isYear(first), width <= 2 else { return nil }
      return (CalendarDate(year: first, month: second, day: third), thirdEnd)
    }
    guard digits <= 2, width == 4 && isYear(third) || width == 2 && separator == "/" else {
      return nil
    }
    if second > 12, first <= 12 {
      return (CalendarDate(year: third, month: first, day: second), thirdEnd)
    }
    // `50/30/20` is a split and no day: two digits alone make no year.
    if width == 2, second > 12 || first > 31 { return nil }
    let isAmbiguous = first <= 12 && second <= 12 && separator != "."
    return (
      CalendarDate(year: third, month: second, day: first, isAmbiguous: isAmbiguous), thirdEnd
    )
  }

  /// `12 March 2024`, `12th of March`.
  private static func dayFirst(
    _ text: ScalarText, _ first: Int, _ end: Int, digits: Int
  ) -> Reading? {
    guard digits <= 2 else { return nil }
    var index = skipSpace(text, ordinalEnd(text, end))
    if text.matches("of ", at: index) { index += 3 }
    if text[index] == "-" { index += 1 }
    guard let (month, monthEnd) = monthName(text, index) else { return nil }
    return withYear(text, CalendarDate(month: month, day: first), monthEnd)
  }

  private static func withYear(_ text: ScalarText, _ date: CalendarDate, _ end: Int) -> Reading {
    var index = end
    if text[index] == "," { index += 1 }
    index = skipSpace(text, index)
    if text[index] == "-" { index += 1 }
    guard let (year, next) = number(text, index), next - index == 4, isYear(year) else {
      return (date, end)
    }
    var date = date
    date.year = year
    return (date, next)
  }

  // MARK: - Parts

  private static func isYear(_ number: Int) -> Bool { number >= 1900 && number < 2200 }

  private static func skipSpace(_ text: ScalarText, _ index: Int) -> Int {
    text[index] == " " ? index + 1 : index
  }

  /// A whole number of up to four digits.
  private static func number(_ text: ScalarText, _ start: Int) -> (Int, Int)? {
    var index = start
    var value = 0
    while text[index].isDigit, index - start < 5 {
      value = value * 10 + text[index].digit
      index += 1
    }
    guard index > start, index - start <= 4 else { return nil }
    return (value, index)
  }

  private static func anyNumber(_ text: ScalarText, _ start: Int) -> (Int, Int)? {
    number(text, start) ?? ChineseNumeral.number(in: text, at: start).map { ($0.number, $0.end) }
  }

  private static func ordinalEnd(_ text: ScalarText, _ end: Int) -> Int {
    for suffix: StaticString in ["st", "nd", "rd", "th"]
    where text.matches(suffix, at: end) && !text[end + 2].isASCIILetter {
      return end + 2
    }
    return end
  }

  private static func monthName(_ text: ScalarText, _ start: Int) -> (Int, Int)? {
    // `may` and `march` are verbs too: a month has a capital letter.
    guard text[start].isASCIIUpper, !text[start - 1].isASCIILetter else { return nil }
    var end = start
    while text[end].isASCIILetter, end - start < 10 { end += 1 }
    guard let month = months[start..<end, text] else { return nil }
    // `Mar.` is cut short; the full stop after `March` ends the sentence.
    let isShort = end - start == 3 && month != 5 || end - start == 4 && month == 9
    return (month, isShort && text[end] == "." ? end + 1 : end)
  }

  /// The months by their names and their first three letters.
  private static let months: WordTable<Int> = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    let numbered = names.enumerated().map { ($1, $0 + 1) }
    return WordTable(numbered + numbered.map { (String($0.prefix(3)), $1) } + [("sept", 9)])
  }()
}
