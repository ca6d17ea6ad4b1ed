/// Reads numbers written in Chinese characters.
package enum ChineseNumeral {
  /// The value of a single digit character, `两` and the formal ones included.
  package static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零": 0
    case "一", "壹": 1
    case "二", "两", "兩", "贰": 2
    case "三", "叁": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }

  /// A number from 1 to 99 as list items carry it: `一`, `十`, `十二`, `二十一`.
  package static func ordinal(in text: ScalarText, at start: Int) -> (number: Int, end: Int)? {
    guard text[start].value >= 0x4E00 else { return nil }
    guard let (number, end) = number(in: text, at: start), number > 0, number < 100,
      text[start] != "两"
    else { return nil }
    return (number, end)
  }

  /// A number of up to 12 characters: `三`, `十五`, `一百二十`, `两千`, `三万`, `二〇二四`.
  package static func number(in text: ScalarText, at start: Int) -> (number: Int, end: Int)? {
    var index = start
    var total = 0
    var section = 0
    var current: Int?
    var digitsInRow = 0
    while index - start < 12 {
      let scalar = text[index]
      if digit(scalar) == 0, current == nil, section + total > 0 {
        // `一千零五十`: it says that a place is empty.
        guard digit(text[index + 1]) != nil || unit(text[index + 1]) != nil else { break }
      } else if let digit = digit(scalar) {
        digitsInRow += 1
        current = digitsInRow > 1 ? (current ?? 0) * 10 + digit : digit
      } else if let unit = unit(scalar), unit < 10_000 {
        guard digitsInRow <= 1 else { break }
        section += (current ?? 1) * unit
        (current, digitsInRow) = (nil, 0)
      } else if let unit = unit(scalar), index > start {
        guard digitsInRow <= 4 else { break }
        total += (section + (current ?? 0)) * unit
        (section, current, digitsInRow) = (0, nil, 0)
      } else {
        break
      }
      index += 1
    }
    guard index > start else { return nil }
    return (total + section + (current ?? 0), index)
  }

  /// Whether a number in Chinese characters or a word that counts (`半`, `每`) may begin here.
  static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x3007 else { return false }
    switch scalar {
    case "半", "双", "单", "首", "每", "倍", "全": return true
    default: return digit(scalar) != nil || unit(scalar) != nil
    }
  }

  private static func unit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十", "拾": 10
    case "百", "佰": 100
    case "千", "仟": 1000
    case "万", "萬": 10_000
    case "亿", "億": 100_000_000
    default: nil
    }
  }
}
