/// One section of a number format; sections are divided by semicolons.
struct FormatSection: Sendable, Equatable {
  var tokens: [FormatToken] = []
  var condition: FormatCondition?
  var locale: FormatLocale?
  /// Which Chinese digits `[DBNum1]` to `[DBNum3]` ask for.
  var chineseDigits: ChineseDigits?
  /// `B2`: dates are shown in the Islamic calendar.
  var usesIslamicCalendar = false
  /// How numbers are laid out; made from the tokens.
  var layout = Layout.literal

  enum Layout: Sendable, Equatable {
    /// Nothing but text that is shown as it is.
    case literal
    /// Holds `General` or `@`.
    case general
    case fixed(FixedLayout)
    case scientific(ScientificLayout)
    case fraction(FractionLayout)
    case dateTime
  }

  var isEmpty: Bool { tokens.isEmpty }
  var holdsText: Bool { tokens.contains(.text) }

  /// What the section makes of a number.
  var kind: NumberFormatKind {
    switch layout {
    case .literal, .fixed, .scientific, .fraction: return .number
    case .general: return holdsText ? .text : .general
    case .dateTime:
      var hasDate = false
      var hasTime = false
      var hasElapsed = false
      for case .date(let field, _) in tokens {
        if field.isOfDate {
          hasDate = true
        } else if field.isElapsed {
          hasElapsed = true
        } else {
          hasTime = true
        }
      }
      if hasDate { return hasTime || hasElapsed ? .dateTime : .date }
      return hasElapsed ? .duration : .time
    }
  }
}
