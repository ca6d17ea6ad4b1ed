/// Reads a number written in digits.
struct NumberReader {
  /// The number as its digits without zeros at the ends, and a power of ten: equal for `1,500`,
  /// `1500.0` and `1.5k`.
  var value: String
  /// The number itself, as far as a floating-point number can hold it.
  var number: Double
  /// The whole number, if it is one of up to nine digits.
  var integer: Int?
  /// How many digits stand before the decimal point.
  var integerDigits: Int
  /// The first index after the number.
  var end: Int

  /// Reads the number that begins at an index; `nil` where no digit stands there.
  init?(_ text: ScalarText, at start: Int) {
    guard text[start].isDigit else { return nil }
    var digits: [UInt8] = []
    var exponent = 0
    var isFraction = false
    var index = start
    integerDigits = 0
    while true {
      let scalar = text[index]
      if scalar.isDigit {
        digits.append(UInt8(scalar.digit))
        if isFraction { exponent -= 1 } else { integerDigits += 1 }
      } else if scalar == "," && !isFraction && Self.isGroup(text, at: index + 1) {
        // The comma of `1,486`.
      } else if scalar == ".", !isFraction, text[index + 1].isDigit {
        isFraction = true
      } else {
        break
      }
      index += 1
    }
    if let quarters = Self.quarters(text[index]), !isFraction {
      digits += [UInt8(quarters * 25 / 10), UInt8(quarters * 25 % 10)]
      exponent = -2
      index += 1
    }
    end = index
    exponent += Self.multiplier(text, at: &end)
    number = Self.double(digits, exponent)
    value = Self.normal(digits, exponent)
    integer = exponent >= 0 && exponent < 9 && number < 1e9 ? Int(number) : nil
  }

  /// `¼`, `½`, `¾`.
  private static func quarters(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "¼": 1
    case "½": 2
    case "¾": 3
    default: nil
    }
  }

  /// Three digits and no fourth one.
  private static func isGroup(_ text: ScalarText, at index: Int) -> Bool {
    text[index].isDigit && text[index + 1].isDigit && text[index + 2].isDigit
      && !text[index + 3].isDigit
  }

  /// `万`, `k`, ` million` after the digits, as a power of ten.
  private static func multiplier(_ text: ScalarText, at end: inout Int) -> Int {
    switch text[end] {
    case "百": return taken(1, 2, &end)
    case "千": return text[end + 1] == "克" || text[end + 1] == "米" ? 0 : taken(1, 3, &end)
    case "万", "萬": return taken(1, 4, &end)
    case "亿", "億": return taken(1, 8, &end)
    case "k", "K":
      return text[end + 1].isASCIIAlphanumeric ? 0 : taken(1, 3, &end)
    case " ":
      for (word, power) in words where text.matches(word, at: end + 1) {
        let after = end + 1 + word.utf8CodeUnitCount
        guard !text[after].isASCIILetter else { continue }
        return taken(after - end, power, &end)
      }
      return 0
    default: return 0
    }
  }

  private static func taken(_ count: Int, _ power: Int, _ end: inout Int) -> Int {
    end += count
    return power
  }

  private static let words: [(StaticString, Int)] = [
    ("hundred", 2), ("thousand", 3), ("million", 6), ("billion", 9),
  ]

  private static func double(_ digits: [UInt8], _ exponent: Int) -> Double {
    var number = 0.0
    for digit in digits { number = number * 10 + Double(digit) }
    if exponent > 0 { for _ in 0..<exponent { number *= 10 } }
    if exponent < 0 { for _ in exponent..<0 { number /= 10 } }
    return number
  }

  static func normal(_ digits: [UInt8], _ exponent: Int) -> String {
    var digits = digits[...]
    var exponent = exponent
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    while digits.first == 0 { digits.removeFirst() }
    guard !digits.isEmpty else { return "0" }
    return normal(String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self), exponent)
  }

  /// The normal form of a number, rounded to hundredths.
  static func normal(_ number: Double) -> String {
    guard number >= 0, number < 1e9 else { return "" }
    return normal(Int((number * 100).rounded()), exponent: -2)
  }

  /// The normal form of a whole number.
  static func normal(_ integer: Int) -> String { normal(integer, exponent: 0) }

  private static func normal(_ integer: Int, exponent: Int) -> String {
    guard integer != 0 else { return "0" }
    var (rest, exponent) = (integer.magnitude, exponent)
    while rest % 10 == 0 {
      rest /= 10
      exponent += 1
    }
    return normal(String(rest), exponent)
  }

  private static func normal(_ digits: String, _ exponent: Int) -> String {
    exponent == 0 ? digits : "\(digits)e\(exponent)"
  }
}
