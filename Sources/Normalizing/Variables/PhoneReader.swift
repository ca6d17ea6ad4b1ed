/// Reads a telephone number: `+1 206-555-0100`, `(206) 555-0100`, `400-810-5666`, `13800138000`,
/// `020 7946 0018`.
enum PhoneReader {
  static func read(_ text: ScalarText, at start: Int) -> Placeable? {
    guard !text[start - 1].isASCIIAlphanumeric, text[start - 1] != "-", text[start - 1] != "."
    else {
      return nil
    }
    var digits = 0
    var groups = 1
    var index = start
    var end = start
    while index - start < 24 {
      let scalar = text[index]
      if scalar.isDigit {
        digits += 1
        end = index + 1
      } else if scalar == "-" || scalar == " " || scalar == ")" {
        guard text[index + 1].isDigit || (scalar == ")" && text[index + 1] == " ") else { break }
        groups += 1
      } else if index > start || (scalar != "+" && scalar != "(") {
        break
      }
      index += 1
    }
    guard digits >= 7, digits <= 15, !text[end].isDigit, !text[end].isASCIILetter,
      text[start] == "+" || isShaped(text, start..<end, digits: digits, groups: groups)
    else { return nil }
    let value = text.scalars[start..<end].filter(\.isDigit).map { String($0) }.joined()
    return Placeable(kind: .phone, range: start..<end, core: start..<end, value: value)
  }

  private static func isShaped(
    _ text: ScalarText, _ range: Range<Int>, digits: Int, groups: Int
  ) -> Bool {
    if text[range.lowerBound] == "(" { return digits == 10 && groups >= 2 }
    if digits == 10, groups == 3 {
      return text[range.lowerBound + 3] == "-" && text[range.lowerBound + 7] == "-"
    }
    if digits == 11, text[range.lowerBound] == "1", text[range.lowerBound + 1].isDigit {
      // `13800138000`, `138 0013 8000`.
      let isGrouped =
        groups == 3 && !text[range.lowerBound + 3].isDigit && !text[range.lowerBound + 8].isDigit
      return text[range.lowerBound + 1].digit >= 3 && (groups == 1 || isGrouped)
    }
    // `020 7946 0018`, `0755-8832 6610`: no quantity begins with a zero.
    if text[range.lowerBound] == "0", text[range.lowerBound + 1].isDigit, groups >= 2, digits >= 9 {
      return true
    }
    return Label.precedes(range.lowerBound, in: text, phone)
  }

  private static let phone: Set<String> = [
    "phone", "tel", "telephone", "mobile", "call", "number", "fax", "whatsapp", "电话", "手机", "致电",
    "热线", "拨打", "传真", "微信",
  ]
}
