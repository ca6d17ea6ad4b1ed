/// How Excel shows a number that has no format of its own.
enum GeneralNumber {
  /// The text of a number's magnitude: at most eleven characters, the point counted.
  ///
  /// Whole numbers of twelve digits and more, and small numbers that do not fit in nine decimal
  /// places, are shown with an exponent and six significant digits.
  static func text(of value: Double) -> String {
    let number = DecimalNumber(magnitudeOf: value)
    guard !number.isZero else { return "0" }
    let power = number.firstDigitPower
    if power > 10 { return scientific(number) }
    let places = power >= 0 ? max(0, 9 - power) : 9
    let rounded = number.rounded(toPlaces: places)
    if rounded.firstDigitPower > 10 { return scientific(number) }
    // Below 0.0001 digits would be lost that an exponent keeps.
    if power < -4, rounded != number { return scientific(number) }
    return plain(rounded)
  }

  /// A number without an exponent and without zeros at the end.
  static func plain(_ number: DecimalNumber) -> String {
    let (integer, fraction) = number.digits(places: max(0, -number.exponent))
    let kept = fraction.prefix((fraction.lastIndex { $0 != 0x30 } ?? -1) + 1)
    let whole: [UInt8] = integer.isEmpty ? [0x30] : integer
    return String(decoding: kept.isEmpty ? whole : whole + [0x2E] + kept, as: UTF8.self)
  }

  private static func scientific(_ number: DecimalNumber) -> String {
    let rounded = number.rounded(toDigits: 6)
    let power = rounded.firstDigitPower
    return plain(rounded.scaled(by: -power)) + (power < 0 ? "E-" : "E+")
      + padded(Int(power.magnitude), to: 2)
  }
}
