extension FormatSection {
  /// The section once all its tokens are there: minutes told from months, and the layout made.
  func completed() -> FormatSection {
    var result = self
    if let locale, locale.isSystemDate || locale.isSystemTime {
      let code = locale.isSystemDate ? "dddd, mmmm d, yyyy" : "h:mm:ss AM/PM"
      result.tokens = FormatScanner.sections(of: code).first?.tokens ?? []
    }
    if result.isTemporal {
      result.tokens = Self.temporal(result.tokens)
      result.layout = .dateTime
      return result
    }
    result.tokens = result.tokens.map { token in
      if case .date(_, let letters) = token { return .literal(letters) }
      return token
    }
    result.layout = Self.layout(of: result.tokens)
    return result
  }

  /// Whether a date field comes before any digit: what comes first decides.
  private var isTemporal: Bool {
    for token in tokens {
      switch token {
      case .date: return true
      case .digit, .general, .text: return false
      default: continue
      }
    }
    return false
  }

  private static func layout(of tokens: [FormatToken]) -> Layout {
    if tokens.contains(.general) || tokens.contains(.text) { return .general }
    guard tokens.contains(where: { if case .digit = $0 { true } else { false } }) else {
      return tokens.contains(.percent) || tokens.contains(.slash)
        ? .fixed(FixedLayout(tokens[...])) : .literal
    }
    if let index = tokens.firstIndex(where: { if case .exponent = $0 { true } else { false } }) {
      return .scientific(ScientificLayout(tokens, exponentAt: index))
    }
    if let slash = tokens.firstIndex(of: .slash),
      let layout = FractionLayout(tokens, slashAt: slash)
    {
      return .fraction(layout)
    }
    return .fixed(FixedLayout(tokens[...]))
  }

  /// Fractions of seconds joined, `m` told apart, and everything else made literal.
  private static func temporal(_ tokens: [FormatToken]) -> [FormatToken] {
    var result: [FormatToken] = []
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      index += 1
      switch token {
      case .date, .literal, .text, .general:
        result.append(token)
      case .point:
        let zeros = tokens[index...].prefix { $0 == .digit(.zero) }.count
        index += zeros
        result.append(
          zeros == 0 ? .literal(".") : .date(.secondFraction(zeros), letters: "."))
      case .bareDigit(let digit): result.append(.literal(String(digit)))
      case .digit(let placeholder): result.append(.literal(placeholder.letter))
      case .comma: result.append(.literal(","))
      case .percent: result.append(.literal("%"))
      case .slash: result.append(.literal("/"))
      case .exponent(let showsPlus, let letter):
        result.append(.literal(letter + (showsPlus ? "+" : "-")))
      }
    }
    return withMinutes(result)
  }

  /// `m` and `mm` are minutes right after an hour or right before a second.
  private static func withMinutes(_ tokens: [FormatToken]) -> [FormatToken] {
    var result = tokens
    // Halves of the day may stand between an hour and its minutes.
    let fields = tokens.indices.filter {
      if case .date(let field, _) = tokens[$0] {
        if case .meridiem = field { return false }
        return true
      }
      return false
    }
    for (place, index) in fields.enumerated() {
      guard case .date(.month(let count), let letters) = tokens[index], count <= 2 else { continue }
      var isMinute = false
      if place > 0, case .date(let before, _) = tokens[fields[place - 1]] {
        switch before {
        case .hour, .elapsedHours: isMinute = true
        default: break
        }
      }
      if place + 1 < fields.count, case .date(let after, _) = tokens[fields[place + 1]] {
        switch after {
        case .second, .elapsedSeconds: isMinute = true
        default: break
        }
      }
      if isMinute { result[index] = .date(.minute(count), letters: letters) }
    }
    return result
  }
}
