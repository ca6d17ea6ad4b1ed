/// One piece of a section of a number format.
enum FormatToken: Sendable, Equatable {
  /// Text that is shown as it is.
  case literal(String)
  /// A digit from 1 to 9 that stands unquoted in the code: shown as it is, but part of a fixed
  /// denominator after a slash.
  case bareDigit(UInt8)
  case digit(DigitPlaceholder)
  case point
  case comma
  case percent
  case slash
  /// `E+` (the sign is always shown) or `E-` (only a minus is shown), as it was written.
  case exponent(showsPlus: Bool, letter: String)
  /// `General`.
  case general
  /// `@`.
  case text
  /// Part of a date, a time or a length of time, with the letters it was written in.
  case date(DateField, letters: String)
}

/// What a place shows where the number has no digit for it.
enum DigitPlaceholder: Sendable, Equatable {
  /// `0`: a zero.
  case zero
  /// `#`: nothing.
  case hash
  /// `?`: a space.
  case question

  /// What stands in for a digit that is missing.
  var filler: String {
    switch self {
    case .zero: "0"
    case .hash: ""
    case .question: " "
    }
  }

  var letter: String {
    switch self {
    case .zero: "0"
    case .hash: "#"
    case .question: "?"
    }
  }
}

/// A part of a date, a time or a length of time; the numbers are counts of letters.
enum DateField: Sendable, Equatable {
  case year(Int)
  case month(Int)
  case day(Int)
  /// `aaa` and `aaaa`: the weekday, in East Asian formats.
  case weekday(Int)
  case hour(Int)
  case minute(Int)
  case second(Int)
  /// `.0` to `.000` after a second.
  case secondFraction(Int)
  case elapsedHours(Int)
  case elapsedMinutes(Int)
  case elapsedSeconds(Int)
  case meridiem(Meridiem)
  /// `g`: the name of the era.
  case era(Int)
  /// `e`: the year of the era.
  case eraYear(Int)
  /// `b`: the year of the Buddhist calendar.
  case buddhistYear(Int)

  /// Whether the field says which day it is.
  var isOfDate: Bool {
    switch self {
    case .year, .month, .day, .weekday, .era, .eraYear, .buddhistYear: true
    default: false
    }
  }

  /// Whether the field is a length of time.
  var isElapsed: Bool {
    switch self {
    case .elapsedHours, .elapsedMinutes, .elapsedSeconds: true
    default: false
    }
  }
}

/// How the halves of the day are written.
enum Meridiem: Sendable, Equatable {
  /// `AM/PM`, in the language of the format.
  case words
  /// `A/P`; each letter keeps its case.
  case letters(am: String, pm: String)
  /// `上午/下午`.
  case chinese
}
