/// Digits before and after a decimal point, with literals in between.
struct FixedLayout: Sendable, Equatable {
  enum Item: Sendable, Equatable {
    case literal(String)
    /// A place before the point; counted from the point, 0 is the ones.
    case integer(DigitPlaceholder, place: Int)
    case point
    /// A place after the point; 0 is the tenths.
    case fraction(DigitPlaceholder, place: Int)
  }

  private(set) var items: [Item] = []
  /// The count of places before the point.
  private(set) var integerCount = 0
  /// The count of places after the point.
  private(set) var fractionCount = 0
  /// Whether thousands are grouped.
  private(set) var isGrouped = false
  /// The power of ten that the number is multiplied with: 2 for a percent sign, -3 for a comma
  /// after the last digit.
  private(set) var scale = 0

  init(_ tokens: ArraySlice<FormatToken>) {
    let tokens = Array(tokens)
    let point = tokens.firstIndex(of: .point) ?? tokens.endIndex
    let digits = tokens.indices.filter { if case .digit = tokens[$0] { true } else { false } }
    integerCount = digits.prefix { $0 < point }.count
    var place = integerCount
    for (index, token) in tokens.enumerated() {
      switch token {
      case .digit(let placeholder):
        if index < point {
          place -= 1
          items.append(.integer(placeholder, place: place))
        } else {
          items.append(.fraction(placeholder, place: fractionCount))
          fractionCount += 1
        }
      case .point:
        items.append(index == point && !digits.isEmpty ? .point : .literal("."))
      case .comma:
        addComma(at: index, in: tokens, digits: digits, point: point)
      case .percent:
        scale += 2
        items.append(.literal("%"))
      case .literal(let text): items.append(.literal(text))
      case .bareDigit(let digit): items.append(.literal(String(digit)))
      case .slash: items.append(.literal("/"))
      case .exponent, .general, .text, .date: break
      }
    }
  }

  /// A comma between digits groups, one after the last digit divides by a thousand, and one
  /// before the first digit is shown.
  private mutating func addComma(
    at index: Int, in tokens: [FormatToken], digits: [Int], point: Int
  ) {
    let before = digits.last { $0 < index }
    let hasAfter = digits.contains { $0 > index && ($0 < point) == (index < point) }
    guard let before else {
      items.append(.literal(","))
      return
    }
    if hasAfter {
      if index < point { isGrouped = true }
    } else if tokens[before..<index].dropFirst().allSatisfy({ $0 == .comma || $0 == .point }) {
      scale -= 3
    } else {
      items.append(.literal(","))
    }
  }
}

extension FixedLayout {
  /// The text of a number's magnitude.
  func text(of number: DecimalNumber) -> String {
    text(scaled: number.scaled(by: scale))
  }

  /// Whether nothing but zeros is shown of a number.
  func showsZero(for number: DecimalNumber) -> Bool {
    integerCount + fractionCount > 0
      && number.scaled(by: scale).rounded(toPlaces: fractionCount).isZero
  }

  /// The text of a number that has been scaled already.
  func text(scaled number: DecimalNumber) -> String {
    let (integer, fraction) = number.digits(places: fractionCount)
    var result = ""
    var isFirst = true
    // Places after the last digit that is not zero show what stands in for a digit.
    let significant = fraction.lastIndex { $0 != 0x30 } ?? -1
    for item in items {
      switch item {
      case .literal(let text): result += text
      case .point:
        // A code such as `.00` has no place for the digits before the point.
        if integerCount == 0 { append(integer[...], before: 0, to: &result) }
        result += "."
      case .integer(let placeholder, let place):
        if isFirst, integer.count > place {
          append(integer[..<(integer.count - place)], before: place, to: &result)
        } else if place < integer.count {
          append(integer[(integer.count - 1 - place)...].prefix(1), before: place, to: &result)
        } else {
          result += placeholder.filler
          if isGrouped, place > 0, place.isMultiple(of: 3), placeholder != .hash {
            result += placeholder == .zero ? "," : " "
          }
        }
        isFirst = false
      case .fraction(let placeholder, let place):
        if place > significant {
          result += placeholder.filler
        } else {
          result.unicodeScalars.append(Unicode.Scalar(fraction[place]))
        }
      }
    }
    return result
  }

  /// Appends digits of which the last stands `place` places before the point's first.
  private func append(_ digits: ArraySlice<UInt8>, before place: Int, to result: inout String) {
    var rest = place + digits.count
    for digit in digits {
      rest -= 1
      result.unicodeScalars.append(Unicode.Scalar(digit))
      if isGrouped, rest > 0, rest.isMultiple(of: 3) { result += "," }
    }
  }
}
