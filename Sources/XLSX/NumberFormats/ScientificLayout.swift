/// A mantissa and an exponent, such as `0.00E+00`.
struct ScientificLayout: Sendable, Equatable {
  private let mantissa: FixedLayout
  private let showsPlus: Bool
  private let letter: String
  private let exponentWidth: Int
  private let suffix: String

  init(_ tokens: [FormatToken], exponentAt index: Int) {
    mantissa = FixedLayout(tokens[..<index])
    if case .exponent(let showsPlus, let letter) = tokens[index] {
      self.showsPlus = showsPlus
      self.letter = letter
    } else {
      showsPlus = true
      letter = "E"
    }
    let rest = tokens[(index + 1)...]
    let digits = rest.prefix { if case .digit = $0 { true } else { false } }
    exponentWidth = digits.count { $0 == .digit(.zero) }
    suffix = FixedLayout(rest.dropFirst(digits.count)).text(scaled: .zero)
  }

  /// The text of a number's magnitude.
  ///
  /// The exponent is a multiple of the count of places before the point, as in `##0.0E+0`.
  func text(of number: DecimalNumber) -> String {
    let number = number.scaled(by: mantissa.scale)
    let step = max(1, mantissa.integerCount)
    var power = 0
    if !number.isZero {
      let first = mantissa.integerCount == 0 ? number.firstDigitPower + 1 : number.firstDigitPower
      power = Int((Double(first) / Double(step)).rounded(.down)) * step
      let rounded = number.scaled(by: -power).rounded(toPlaces: mantissa.fractionCount)
      // 9.996 has become 10.00.
      if rounded.firstDigitPower >= mantissa.integerCount, !rounded.isZero { power += step }
    }
    let digits = String(power.magnitude)
    let padding = String(repeating: "0", count: max(0, exponentWidth - digits.utf8.count))
    let sign = power < 0 ? "-" : showsPlus ? "+" : ""
    return mantissa.text(scaled: number.scaled(by: -power)) + letter + sign + padding + digits
      + suffix
  }
}
