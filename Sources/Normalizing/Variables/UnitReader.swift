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
    case ("小", "时"), ("小", "時"), ("钟", "头"), ("鐘", "頭"): return (.hours, index + 2)
    case ("分", "钟"), ("分", "鐘"): return (.minutes, index + 2)
    case ("星", "期"), ("礼", "拜"), ("禮", "拜"): return (.weeks, index + 2)
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
    if text[index] == "%" { return index + 1 }
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

  /// The end of a per mille sign or word at an index: a tenth of a percent.
  static func perMille(_ text: ScalarText, at start: Int) -> Int? {
    let index = text[start] == " " ? start + 1 : start
    if text[index] == "‰" { return index + 1 }
    guard let end = perMilleWords.end(from: index, in: text, before: text.count),
      !text[end].isASCIILetter
    else { return nil }
    return end
  }

  private static let perMilleWords = Wordings([
    "per mille", "permille", "per mil", "per mill", "per thousand",
  ])

  /// The end of a currency's name or sign after a number.
  static func currency(_ text: ScalarText, after start: Int) -> Int? {
    let index = text[start] == " " ? start + 1 : start
    for name in names where stands(name, in: text, at: index) {
      let end = index + name.count
      guard !text[end].isASCIILetter else { continue }
      return end
    }
    switch text[index] {
    case "元", "€", "£", "$", "￥", "¥": return index + 1
    default: return nil
    }
  }

  /// The end of the name of a coin, a hundredth of its currency, after a number.
  static func cents(_ text: ScalarText, after start: Int) -> Int? {
    let index = text[start] == " " ? start + 1 : start
    guard let end = coins.end(from: index, in: text, before: text.count),
      !text[end].isASCIILetter
    else { return nil }
    return end
  }

  private static let coins = Wordings(["cents", "cent", "pence", "美分", "欧分", "便士"])

  private static func stands(_ name: [Unicode.Scalar], in text: ScalarText, at index: Int) -> Bool {
    for step in name.indices
    where ChineseScript.simplified(text[index + step].lowercased) != name[step] {
      return false
    }
    return true
  }

  private static let names: [[Unicode.Scalar]] =
    ([
      "美元", "美金", "欧元", "英镑", "日元", "日圆", "人民币", "加元", "加币", "澳元", "澳币", "港元", "港币", "新台币",
      "台币", "新元", "新币", "韩元", "瑞郎", "瑞典克朗", "兹罗提", "卢比", "比索", "块钱", "dollars", "dollar", "euros",
      "euro", "pounds", "yen", "yuan", "us dollars",
    ] + codes).map { Array($0.unicodeScalars) }

  private static let codes = [
    "usd", "eur", "gbp", "jpy", "cny", "rmb", "cad", "aud", "hkd", "sgd", "twd", "krw", "chf",
    "sek", "pln", "mxn", "inr",
  ]

  /// Where a currency's sign or code before a number begins.
  static func currency(_ text: ScalarText, before start: Int) -> Int? {
    var index = start
    if text[index - 1] == " " { index -= 1 }
    switch text[index - 1] {
    case "$":
      // `US$`, `A$`, `HK$`.
      var sign = index - 1
      while index - sign < 3, text[sign - 1].isASCIIUpper { sign -= 1 }
      return text[sign - 1].isASCIILetter ? index - 1 : sign
    case "€", "£", "¥", "￥": return index - 1
    default: break
    }
    let code = index - 3..<index
    guard code.lowerBound >= 0, !text[code.lowerBound - 1].isASCIILetter,
      codes.contains(text.key(code))
    else { return nil }
    return code.lowerBound
  }
}
