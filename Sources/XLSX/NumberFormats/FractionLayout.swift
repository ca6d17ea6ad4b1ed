/// A fraction, such as `# ?/?` or `# ??/16`.
struct FractionLayout: Sendable, Equatable {
  private var integer: FixedLayout?
  /// The same with a zero in the ones' place, for numbers without whole part and fraction.
  private var integerOfZero: FixedLayout?
  private var prefix: String
  private var numerator: [DigitPlaceholder]
  private var divider: String
  private var denominator: [DigitPlaceholder]
  /// The denominator, if the code fixes it.
  private var fixedDenominator: Int?
  private var suffix: String

  /// `nil` if there are no digits on both sides of the slash.
  init?(_ tokens: [FormatToken], slashAt slash: Int) {
    var start = slash
    let before = Self.skipLiterals(tokens[..<slash].reversed())
    start -= before.count
    let end = start
    while start > 0, case .digit = tokens[start - 1] { start -= 1 }
    numerator = Self.placeholders(tokens[start..<end])
    let after = Self.skipLiterals(Array(tokens[(slash + 1)...]))
    let denominatorStart = slash + 1 + after.count
    let digits = tokens[denominatorStart...].prefix {
      switch $0 {
      case .digit, .bareDigit: true
      default: false
      }
    }
    guard !numerator.isEmpty, !digits.isEmpty else { return nil }
    denominator = Self.placeholders(digits)
    fixedDenominator = Self.number(digits)
    divider = before.reversed().joined() + "/" + after.joined()
    suffix = FixedLayout(tokens[(denominatorStart + digits.count)...]).text(scaled: .zero)
    // The literal in front of the numerator stands even where the fraction is left blank.
    var integerEnd = start
    while integerEnd > 0, case .literal = tokens[integerEnd - 1] { integerEnd -= 1 }
    let hasInteger = tokens[..<start].contains { if case .digit = $0 { true } else { false } }
    if hasInteger {
      var zeroed = Array(tokens[..<integerEnd])
      let ones = zeroed.lastIndex { if case .digit = $0 { true } else { false } }
      integer = FixedLayout(zeroed[...])
      if let ones { zeroed[ones] = .digit(.zero) }
      integerOfZero = FixedLayout(zeroed[...])
    }
    prefix = FixedLayout(tokens[(hasInteger ? integerEnd : 0)..<start]).text(scaled: .zero)
  }

  /// The text of a number's magnitude.
  func text(of value: Double) -> String {
    guard value < 1e15 else { return GeneralNumber.text(of: value) }
    var whole = integer == nil ? 0 : value.rounded(.down)
    let rest = value - whole
    var (top, bottom) = (0.0, 1)
    if let fixedDenominator {
      bottom = fixedDenominator
      top = (rest * Double(fixedDenominator)).rounded()
    } else {
      (top, bottom) = Self.approximation(of: rest, below: Self.limit(of: denominator.count))
    }
    if integer != nil, top == Double(bottom) {
      whole += 1
      top = 0
    }
    var result = ""
    if let integer, let integerOfZero {
      let isBlank = top == 0 && !numerator.contains(.zero)
      let layout = whole == 0 && isBlank ? integerOfZero : integer
      result = layout.text(of: DecimalNumber(magnitudeOf: whole)) + prefix
      if isBlank {
        let width = numerator.count + divider.count + denominator.count
        return result + String(repeating: " ", count: width) + suffix
      }
    } else {
      result = prefix
    }
    return result + Self.rightAligned(top, numerator) + divider + denominatorText(bottom) + suffix
  }

  private func denominatorText(_ number: Int) -> String {
    let digits = String(number)
    let missing = denominator.count - digits.utf8.count
    guard missing > 0 else { return digits }
    if denominator.contains(.zero), fixedDenominator == nil {
      return String(repeating: "0", count: missing) + digits
    }
    let spaces = denominator.contains(.question) ? missing : 0
    return digits + String(repeating: " ", count: spaces)
  }

  private static func rightAligned(_ number: Double, _ places: [DigitPlaceholder]) -> String {
    let (digits, _) = DecimalNumber(magnitudeOf: number).digits(places: 0)
    let text =
      digits.isEmpty
      ? "0" : digits.reduce(into: "") { $0.unicodeScalars.append(Unicode.Scalar($1)) }
    let missing = places.count - text.utf8.count
    guard missing > 0 else { return text }
    return places.prefix(missing).map(\.filler).joined() + text
  }

  /// The nearest convergent of the continued fraction whose denominator has few enough digits.
  ///
  /// Excel takes convergents, not the best of all fractions: 0.456 is 26/57 in two digits.
  private static func approximation(of value: Double, below limit: Int) -> (Double, Int) {
    var (top, previousTop) = (1.0, 0.0)
    var (bottom, previousBottom) = (0, 1)
    var rest = value
    while true {
      let whole = rest.rounded(.down)
      let nextBottom = whole * Double(bottom) + Double(previousBottom)
      guard nextBottom <= Double(limit) else { return (top, bottom) }
      (top, previousTop) = (whole * top + previousTop, top)
      (bottom, previousBottom) = (Int(nextBottom), bottom)
      guard rest - whole > 5e-8 else { return (top, bottom) }
      rest = 1 / (rest - whole)
    }
  }

  private static func limit(of digits: Int) -> Int {
    // Nine digits are as many as a Double's fraction can tell apart.
    (0..<min(digits, 9)).reduce(1) { product, _ in product * 10 } - 1
  }

  private static func skipLiterals(_ tokens: [FormatToken]) -> [String] {
    var result: [String] = []
    for token in tokens {
      guard case .literal(let text) = token else { break }
      result.append(text)
    }
    return result
  }

  private static func placeholders(_ tokens: ArraySlice<FormatToken>) -> [DigitPlaceholder] {
    tokens.map { if case .digit(let placeholder) = $0 { placeholder } else { .zero } }
  }

  /// The number that bare digits spell; `nil` if the denominator is to be found.
  private static func number(_ digits: ArraySlice<FormatToken>) -> Int? {
    guard case .bareDigit = digits.first, digits.count <= 9 else { return nil }
    var result = 0
    for case let token in digits {
      switch token {
      case .bareDigit(let digit): result = result * 10 + Int(digit)
      case .digit(.zero): result *= 10
      default: return nil
      }
    }
    return result
  }
}
