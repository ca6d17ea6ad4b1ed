/// The Chinese digits that `[DBNum1]`, `[DBNum2]` and `[DBNum3]` ask for.
enum ChineseDigits: Sendable, Equatable {
  /// 一二三.
  case ordinary
  /// 壹贰叁, as on cheques.
  case financial
  /// １２３.
  case fullWidth

  /// The number that stands after `DBNum`.
  init?(_ number: some StringProtocol) {
    switch number {
    case "1": self = .ordinary
    case "2": self = .financial
    case "3": self = .fullWidth
    default: return nil
    }
  }

  /// A text with each of its ASCII digits replaced.
  func replacingDigits(in text: String, traditional: Bool) -> String {
    let digits = digits(traditional: traditional)
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if ("0"..."9").contains(scalar) {
        result.append(digits[Int(scalar.value - 0x30)])
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  /// A number in words, such as 一百二十三.四五; `text` is plain digits, with or without a point.
  ///
  /// `droppingOne`: ten is 十 and not 一十, as in dates.
  func words(for text: String, traditional: Bool, droppingOne: Bool) -> String {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = parts[0]
    // Beyond 10^16 there are no common words, and what is no plain number stays as it is.
    guard whole.utf8.count <= 16, whole.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return text
    }
    var result = wholeWords(Array(whole.utf8).map { Int($0) - 0x30 }, traditional: traditional)
    let one = digits(traditional: traditional)[1]
    let ten = self == .financial ? "拾" : "十"
    if droppingOne, self == .ordinary, result.hasPrefix("\(one)\(ten)") { result.removeFirst() }
    if parts.count == 2 {
      result += "." + replacingDigits(in: String(parts[1]), traditional: traditional)
    }
    return result
  }

  private func wholeWords(_ numbers: [Int], traditional: Bool) -> String {
    let digits = digits(traditional: traditional)
    let units = self == .financial ? ["", "拾", "佰", "仟"] : ["", "十", "百", "千"]
    let groups = traditional ? ["", "萬", "億", "兆"] : ["", "万", "亿", "万亿"]
    var result = ""
    var hasZero = false
    var isGroupEmpty = true
    for (index, number) in numbers.enumerated() {
      let place = numbers.count - 1 - index
      if number == 0 {
        hasZero = !result.isEmpty
      } else {
        if hasZero { result.append(digits[0]) }
        hasZero = false
        isGroupEmpty = false
        result.append(digits[number])
        result += units[place % 4]
      }
      if place.isMultiple(of: 4) {
        if !isGroupEmpty { result += groups[place / 4] }
        isGroupEmpty = true
      }
    }
    return result.isEmpty ? String(digits[0]) : result
  }

  private func digits(traditional: Bool) -> [Character] {
    switch self {
    case .ordinary: Array("〇一二三四五六七八九")
    case .financial: Array(traditional ? "零壹貳參肆伍陸柒捌玖" : "零壹贰叁肆伍陆柒捌玖")
    case .fullWidth: Array("０１２３４５６７８９")
    }
  }
}
