/// Reads the unit after a number.
enum UnitReader {
  /// The unit of a duration that begins at an index, spaces and a hyphen before it included.
  static func duration(_ text: ScalarText, at start: Int) -> (unit: DurationUnit, end: Int)? {
    var index = start
    while index - start < 2, text[index] == " " || text[index] == "-" { index += 1 }
    if text[index].isASCIILetter { return english(text, at: index) }
    if text[index] == "个" || text[index] == "個" { index += 1 }
    for adjective in [("工", "作"), ("自", "然"), ("营", "业")] as [(Unicode.Scalar, Unicode.Scalar)]
    where text[index] == adjective.0 && text[index + 1] == adjective.1 {
      guard text[index + 2] == "日" || text[index + 2] == "天" else { return nil }
      return (.days, index + 3)
    }
    switch (text[index], text[index + 1]) {
    case ("小", "时"), ("小", "時"), ("钟", "头"): return (.hours, index + 2)
    case ("分", "钟"), ("分", "鐘"): return (.minutes, index + 2)
    case ("星", "期"), ("礼", "拜"): return (.weeks, index + 2)
    case ("天", _): return (.days, index + 1)
    case ("周", let next) where next != "年" && next != "岁": return (.weeks, index + 1)
    case ("月", _) where index > start: return (.months, index + 1)
    case ("年", let next) where next != "级" && next != "代": return (.years, index + 1)
    default: return nil
    }
  }

  private static func english(_ text: ScalarText, at start: Int) -> (DurationUnit, Int)? {
    var index = start
    for adjective: StaticString in ["business ", "working ", "work ", "calendar ", "full "]
    where text.matches(adjective, at: index) {
      index += adjective.utf8CodeUnitCount
      break
    }
    var end = index
    while text[end].isASCIILetter, end - index < 9 { end += 1 }
    switch text.key(index..<end) {
    case "minute", "minutes", "min", "mins": return (.minutes, end)
    case "hour", "hours", "hr", "hrs", "h": return (.hours, end)
    case "day", "days", "workday", "workdays", "weekdays": return (.days, end)
    case "week", "weeks": return (.weeks, end)
    case "month", "months": return (.months, end)
    case "year", "years": return (.years, end)
    default: return nil
    }
  }

  /// The end of a percent sign or word at an index.
  static func percent(_ text: ScalarText, at start: Int) -> Int? {
    let index = text[start] == " " ? start + 1 : start
    if text[index] == "%" || text[index] == "‰" { return index + 1 }
    if text[index] == "个" || text[index] == "個", text[index + 1] == "百", text[index + 2] == "分" {
      return index + 4
    }
    for word: StaticString in [
      "percentage points", "percentage point", "percent", "per cent", "pct",
    ]
    where text.matches(word, at: index) {
      return index + word.utf8CodeUnitCount
    }
    return nil
  }

  /// The end of a currency's name after a number.
  static func currency(_ text: ScalarText, after start: Int) -> Int? {
    let index = text[start] == " " ? start + 1 : start
    for name in names where text.scalars[index...].starts(with: name) {
      let end = index + name.count
      guard !text[end].isASCIILetter else { continue }
      return end
    }
    guard text[index] == "元" || text[index] == "€" || text[index] == "£" || text[index] == "$"
    else { return nil }
    return index + 1
  }

  private static let names: [[Unicode.Scalar]] = [
    "美元", "美金", "欧元", "英镑", "日元", "人民币", "加元", "澳元", "dollars", "dollar", "euros",
    "euro", "pounds", "yen", "USD", "EUR", "GBP", "JPY", "CNY", "RMB", "CAD", "AUD",
  ].map { Array($0.unicodeScalars) }

  /// Where a currency's sign or code before a number begins.
  static func currency(_ text: ScalarText, before start: Int) -> Int? {
    var index = start
    if text[index - 1] == " " { index -= 1 }
    switch text[index - 1] {
    case "$": return text[index - 2] == "S" && text[index - 3] == "U" ? index - 3 : index - 1
    case "€", "£", "¥", "￥": return index - 1
    default: break
    }
    for code: StaticString in ["USD", "EUR", "GBP", "JPY", "CNY", "RMB", "CAD", "AUD"]
    where text.matches(code, at: index - 3) && !text[index - 4].isASCIILetter {
      return index - 3
    }
    return nil
  }
}
