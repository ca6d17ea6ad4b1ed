/// A number as Excel shows it: at most 15 significant decimal digits.
struct DecimalNumber: Sendable, Equatable {
  /// The digits as a whole number below 10^15.
  private(set) var significand: UInt64
  /// The power of ten that the significand is multiplied with.
  private(set) var exponent: Int

  static let zero = DecimalNumber(significand: 0, exponent: 0)

  private init(significand: UInt64, exponent: Int) {
    self.significand = significand
    self.exponent = significand == 0 ? 0 : exponent
  }

  /// The magnitude of a finite number, rounded half away from zero to 15 digits.
  init(magnitudeOf value: Double) {
    // The shortest text that reads back as the same number, such as 0.30000000000000004 or 1e-07.
    var digits: UInt64 = 0
    var exponent = 0
    var isFraction = false
    var bytes = value.magnitude.description.utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits = digits &* 10 &+ UInt64(byte - UInt8(ascii: "0"))
        if isFraction { exponent -= 1 }
      case UInt8(ascii: "."):
        isFraction = true
      case UInt8(ascii: "e"):
        var power = 0
        var sign = 1
        while let byte = bytes.next() {
          if byte == UInt8(ascii: "-") { sign = -1 }
          guard (0x30...0x39).contains(byte) else { continue }
          power = power * 10 + Int(byte - 0x30)
        }
        exponent += sign * power
      default:
        break
      }
    }
    var result = DecimalNumber(significand: digits, exponent: exponent)
    result.round(to: 15)
    self = result
  }

  var isZero: Bool { significand == 0 }

  /// The power of ten of the first digit: 2 for 123, -2 for 0.012.
  var firstDigitPower: Int { Self.digitCount(significand) - 1 + exponent }

  /// The number times a power of ten.
  func scaled(by power: Int) -> DecimalNumber {
    DecimalNumber(significand: significand, exponent: exponent + power)
  }

  /// The number rounded half away from zero to a count of decimal places.
  func rounded(toPlaces places: Int) -> DecimalNumber {
    var result = self
    result.drop(-exponent - places)
    return result
  }

  /// The number rounded half away from zero to a count of significant digits.
  func rounded(toDigits count: Int) -> DecimalNumber {
    var result = self
    result.round(to: count)
    return result
  }

  /// The digits before the point without leading zeros, and exactly `places` digits after it.
  func digits(places: Int) -> (integer: [UInt8], fraction: [UInt8]) {
    let number = rounded(toPlaces: places)
    let all = Array(String(number.significand).utf8)
    guard !number.isZero else { return ([], Array(repeating: 0x30, count: places)) }
    let pointAt = all.count + number.exponent
    let integer: [UInt8]
    if pointAt <= 0 {
      integer = []
    } else if pointAt <= all.count {
      integer = Array(all[..<pointAt])
    } else {
      integer = all + Array(repeating: 0x30, count: pointAt - all.count)
    }
    var fraction: [UInt8] = pointAt < 0 ? Array(repeating: 0x30, count: min(-pointAt, places)) : []
    if pointAt < all.count { fraction += all[max(0, pointAt)...] }
    if fraction.count < places {
      fraction += Array(repeating: 0x30, count: places - fraction.count)
    }
    return (integer, Array(fraction.prefix(places)))
  }

  private mutating func round(to count: Int) {
    drop(Self.digitCount(significand) - count)
    // 999.6 rounded to three digits has become 1000: the same number, one digit longer.
    if significand.isMultiple(of: 10), Self.digitCount(significand) > count {
      significand /= 10
      exponent += 1
    }
  }

  /// Removes the last digits, rounding half away from zero.
  private mutating func drop(_ count: Int) {
    guard count > 0 else { return }
    guard count <= 19, let power = Self.power(of: count) else {
      self = .zero
      return
    }
    let (quotient, remainder) = significand.quotientAndRemainder(dividingBy: power)
    significand = quotient + (remainder >= power - remainder ? 1 : 0)
    exponent = significand == 0 ? 0 : exponent + count
  }

  private static func digitCount(_ number: UInt64) -> Int {
    var count = 1
    var rest = number
    while rest >= 10 {
      rest /= 10
      count += 1
    }
    return count
  }

  private static func power(of count: Int) -> UInt64? {
    var result: UInt64 = 1
    for _ in 0..<count {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return result
  }
}
