/// The condition of a section, such as `[>=100]`.
struct FormatCondition: Sendable, Equatable {
  enum Comparison: Sendable, Equatable {
    case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual
  }

  var comparison: Comparison
  var limit: Double

  init(_ comparison: Comparison, _ limit: Double) {
    self.comparison = comparison
    self.limit = limit
  }

  /// Reads what stands between the brackets; `nil` if it is no condition.
  init?(_ text: String) {
    let operators: [(String, Comparison)] = [
      ("<=", .lessOrEqual), (">=", .greaterOrEqual), ("<>", .notEqual), ("<", .less),
      (">", .greater), ("=", .equal),
    ]
    for (sign, comparison) in operators where text.hasPrefix(sign) {
      let number = text.dropFirst(sign.count).drop { $0 == " " }
      // Double would take "nan" and hexadecimal numbers too.
      guard number.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }),
        let limit = Double(number)
      else { return nil }
      self.init(comparison, limit)
      return
    }
    return nil
  }

  func matches(_ value: Double) -> Bool {
    switch comparison {
    case .less: value < limit
    case .lessOrEqual: value <= limit
    case .greater: value > limit
    case .greaterOrEqual: value >= limit
    case .equal: value == limit
    case .notEqual: value != limit
    }
  }

  /// Whether only negative numbers match: Excel leaves the minus sign to the section then.
  var takesOnlyNegatives: Bool {
    switch comparison {
    case .less: limit <= 0
    case .lessOrEqual, .equal: limit < 0
    case .greater, .greaterOrEqual, .notEqual: false
    }
  }

  /// Whether Excel leaves the minus sign to the section that takes what does not match.
  ///
  /// It does so too after a comparison with a negative number that lets every greater number through,
  /// where the rest is not only negative: -5 is `5` in `[<-6]"A"0;0`.
  var hidesSignOfRest: Bool {
    switch comparison {
    case .greater, .greaterOrEqual: limit <= 0
    case .less, .lessOrEqual, .notEqual: limit < 0
    case .equal: false
    }
  }
}
