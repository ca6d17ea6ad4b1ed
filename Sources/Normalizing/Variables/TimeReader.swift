/// Reads a time of day: `18:00`, `4:30 p.m.`, `10 am`, `16时`, `4点半`.
enum TimeReader {
  static func read(_ text: ScalarText, at start: Int) -> Placeable? {
    guard !text[start - 1].isDigit, text[start - 1] != ".",
      let (hour, hourEnd) = twoDigits(text, start), hour <= 24
    else { return nil }
    var end = hourEnd
    var minutes = 0
    var isTime = false
    if text[end] == ":" || text[end] == ".",
      let (minute, minuteEnd) = twoDigits(text, end + 1), minuteEnd == end + 3, minute < 60,
      // `5.30` alone is a number, `5.30 pm` is none.
      text[end] == ":" || halfOfDay(text, minuteEnd) != nil
    {
      (minutes, end, isTime) = (minute, minuteEnd, true)
      if text[end] == ":", let (_, secondEnd) = twoDigits(text, end + 1) { end = secondEnd }
    }
    var clock = hour
    if let (isAfternoon, halfEnd) = halfOfDay(text, end) {
      (end, isTime) = (halfEnd, true)
      if isAfternoon, hour < 12 { clock += 12 }
      if !isAfternoon, hour == 12 { clock = 0 }
    } else if !isTime, let (minute, clockEnd) = chineseClock(text, end, hour: hour) {
      (minutes, end, isTime) = (minute, clockEnd, true)
    }
    guard isTime else { return nil }
    if isAfternoonInChinese(text, before: start), clock < 12 { clock += 12 }
    let value = clock * 60 + minutes
    return Placeable(
      kind: .time, range: start..<end, core: start..<end, value: NumberReader.normal(value),
      number: Double(value))
  }

  /// `noon`, `half past eight`, `午夜`: a time in words, which stands for one in digits.
  static func word(_ text: ScalarText, at start: Int) -> Placeable? {
    switch text[start].lowercased {
    case "n", "m", "h", "q": break
    default: return hanWord(text, at: start)
    }
    for (word, minutes) in words where text.matches(word, at: start) {
      let end = start + word.utf8CodeUnitCount
      guard !text[end].isASCIILetter else { continue }
      guard word.utf8CodeUnitCount > 8 else { return weak(minutes, start..<end) }
      if let (hour, last) = EnglishNumeral.read(text, at: end + 1), hour >= 1, hour <= 12 {
        return weak((Int(hour) * 60 + minutes + 720) % 720, start..<last)
      }
    }
    return nil
  }

  private static func hanWord(_ text: ScalarText, at start: Int) -> Placeable? {
    switch (text[start], text[start + 1]) {
    case ("中", "午"), ("正", "午"): return weak(720, start..<start + 2)
    case ("午", "夜"), ("半", "夜"): return weak(0, start..<start + 2)
    default: return nil
    }
  }

  private static func weak(_ minutes: Int, _ range: Range<Int>) -> Placeable {
    Placeable(
      kind: .time, range: range, core: range, value: NumberReader.normal(minutes),
      number: Double(minutes), isWeak: true)
  }

  private static let words: [(StaticString, Int)] = [
    ("noon", 720), ("midday", 720), ("midnight", 0), ("half past", 30), ("quarter past", 15),
    ("quarter to", -15),
  ]

  private static func twoDigits(_ text: ScalarText, _ start: Int) -> (Int, Int)? {
    guard text[start].isDigit else { return nil }
    guard text[start + 1].isDigit else { return (text[start].digit, start + 1) }
    guard !text[start + 2].isDigit else { return nil }
    return (text[start].digit * 10 + text[start + 1].digit, start + 2)
  }

  /// `am`, `p.m.`: whether it is the afternoon.
  private static func halfOfDay(_ text: ScalarText, _ start: Int) -> (Bool, Int)? {
    let index = text[start] == " " ? start + 1 : start
    for (mark, isAfternoon) in marks where text.matches(mark, at: index) {
      let end = index + mark.utf8CodeUnitCount
      guard !text[end].isASCIILetter else { continue }
      return (isAfternoon, end)
    }
    return nil
  }

  private static let marks: [(StaticString, Bool)] = [
    ("a.m.", false), ("p.m.", true), ("a.m", false), ("p.m", true), ("am", false), ("pm", true),
    ("o'clock", false),
  ]

  /// `16时`, `4点`, `4点半`, `4点30分`; `3点措施` counts points and is no time.
  private static func chineseClock(
    _ text: ScalarText, _ start: Int, hour: Int
  ) -> (Int, Int)? {
    guard text[start] == "点" || text[start] == "點" || text[start] == "时" || text[start] == "時"
    else { return nil }
    let next = start + 1
    if text[next] == "半" { return (30, next + 1) }
    if let (minute, end) = twoDigits(text, next), text[end] == "分" { return (minute, end + 1) }
    switch text[next] {
    case "前", "后", "後", "之", "整", "到", "至", "钟", "鐘", "以": return (0, next)
    // `17点致电`: nobody counts so many points.
    default: return hour > 12 ? (0, next) : nil
    }
  }

  private static func isAfternoonInChinese(_ text: ScalarText, before start: Int) -> Bool {
    switch (text[start - 2], text[start - 1]) {
    case ("下", "午"), ("晚", "上"), ("傍", "晚"): true
    default: false
    }
  }
}
