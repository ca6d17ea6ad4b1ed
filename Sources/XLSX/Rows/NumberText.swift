/// Reads decimal numbers as spreadsheets write them.
enum NumberText {
  /// The number that the bytes spell, rounded correctly; nil if they spell none or it is not finite.
  ///
  /// Accepted is what XML Schema's double allows but `INF` and `NaN`: sign, digits, point, exponent.
  @inline(__always)
  static func double(
    from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>
  ) -> Double? {
    var position = start
    var isNegative = false
    if position < end, position.pointee == UInt8(ascii: "-") {
      isNegative = true
      position += 1
    }
    // At most 19 digits fit in 64 bits, so that a short text cannot overflow.
    guard end - position <= 19 else { return longDouble(from: start, to: end) }
    let firstDigit = position
    var mantissa: UInt64 = 0
    while position < end {
      let digit = UInt64(position.pointee) &- 0x30
      guard digit < 10 else { break }
      mantissa = mantissa &* 10 &+ digit
      position += 1
    }
    if position == end, position > firstDigit, mantissa <= 1 << 53 {
      let value = Double(mantissa)
      return isNegative ? -value : value
    }
    guard position < end, position.pointee == UInt8(ascii: ".") else {
      return longDouble(from: start, to: end)
    }
    position += 1
    let firstDecimal = position
    while position < end {
      let digit = UInt64(position.pointee) &- 0x30
      guard digit < 10 else { break }
      mantissa = mantissa &* 10 &+ digit
      position += 1
    }
    // Clinger's fast path: both numbers are exact, so that their quotient is rounded once.
    if position == end, position - firstDigit > 1, mantissa <= 1 << 53 {
      let value = Double(mantissa) / powersOfTen[position - firstDecimal]
      return isNegative ? -value : value
    }
    return longDouble(from: start, to: end)
  }

  /// The same for exponents and for more digits than the fast path takes.
  @inline(never)
  private static func longDouble(
    from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>
  ) -> Double? {
    guard isNumber(from: start, to: end) else { return nil }
    // The standard library's conversion does not depend on the process's locale, as strtod does.
    let text = String(
      decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
    guard let value = Double(text), value.isFinite else { return nil }
    return value
  }

  private static func isNumber(
    from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>
  ) -> Bool {
    var position = start
    func skipSign() {
      if position < end,
        position.pointee == UInt8(ascii: "-") || position.pointee == UInt8(ascii: "+")
      {
        position += 1
      }
    }
    func skipDigits() -> Int {
      let first = position
      while position < end, (0x30...0x39).contains(position.pointee) { position += 1 }
      return position - first
    }
    skipSign()
    var digits = skipDigits()
    if position < end, position.pointee == UInt8(ascii: ".") {
      position += 1
      digits += skipDigits()
    }
    guard digits > 0 else { return false }
    if position < end, position.pointee | 0x20 == UInt8(ascii: "e") {
      position += 1
      skipSign()
      guard skipDigits() > 0 else { return false }
    }
    return position == end
  }

  /// 10⁰ to 10¹⁹, each exact.
  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19,
  ]

  /// The whole number that the bytes spell; nil if they spell none or it is beyond `limit`.
  @inline(__always)
  static func integer(
    from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>, limit: UInt32 = .max
  ) -> UInt32? {
    guard start < end, end - start <= 10 else { return nil }
    var value: UInt64 = 0
    var position = start
    while position < end {
      let digit = UInt64(position.pointee) &- 0x30
      guard digit < 10 else { return nil }
      value = value &* 10 &+ digit
      position += 1
    }
    return value <= UInt64(limit) ? UInt32(truncatingIfNeeded: value) : nil
  }
}
