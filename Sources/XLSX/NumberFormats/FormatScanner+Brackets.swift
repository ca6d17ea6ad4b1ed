extension FormatScanner {
  /// What stands in square brackets: an elapsed time, a condition, a locale with or without a
  /// currency, Chinese digits, or a colour.
  mutating func scanBracket() {
    let start = position + 1
    guard let end = code[start...].firstIndex(of: "]") else {
      addLiteral("[")
      position += 1
      return
    }
    position = end + 1
    let text = code[start..<end].reduce(into: "") { $0.unicodeScalars.append($1) }
    let lowercased = text.lowercased()
    if let field = Self.elapsedField(lowercased) {
      add(.date(field, letters: "[\(text)]"))
    } else if let condition = FormatCondition(text) {
      section.condition = condition
    } else if text.hasPrefix("$") {
      scanLocale(text.dropFirst())
    } else if lowercased.hasPrefix("dbnum"), let digits = ChineseDigits(lowercased.dropFirst(5)) {
      section.chineseDigits = digits
      onlySaysHow = true
    } else {
      // Colours and tags of other programs are not part of the text.
      onlySaysHow = true
    }
  }

  private static func elapsedField(_ text: String) -> DateField? {
    guard let letter = text.first, text.allSatisfy({ $0 == letter }) else { return nil }
    switch letter {
    case "h": return .elapsedHours(text.count)
    case "m": return .elapsedMinutes(text.count)
    case "s": return .elapsedSeconds(text.count)
    default: return nil
    }
  }

  /// `$€-407`: the currency is shown, the number after the last hyphen is the locale.
  private mutating func scanLocale(_ text: Substring) {
    guard let hyphen = text.lastIndex(of: "-") else {
      addLiteral(String(text))
      return
    }
    addLiteral(String(text[..<hyphen]))
    // A tag such as `x-sysdate,1000` or `zh-CN,1` names the language in words.
    let tag = text[text.index(after: hyphen)...]
    if text.hasPrefix("-x-sysdate") || tag.lowercased().hasPrefix("sysdate") {
      section.locale = FormatLocale(0xF800)
    } else if tag.lowercased().hasPrefix("systime") {
      section.locale = FormatLocale(0xF400)
    } else if let number = UInt32(tag.prefix { $0 != "," }, radix: 16) {
      section.locale = FormatLocale(number)
    }
  }
}
