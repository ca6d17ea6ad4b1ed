/// What a number format makes of a number.
public enum NumberFormatKind: UInt8, Sendable, Equatable, CaseIterable {
  /// `General`: the number as it is, as short as it goes.
  case general
  /// Digits in a layout: fixed, grouped, percent, scientific, fraction, currency.
  case number
  /// A day of the calendar.
  case date
  /// A time of the day.
  case time
  /// A day and a time.
  case dateTime
  /// Elapsed time, such as `[h]:mm`, which may exceed a day.
  case duration
  /// `@`: the cell is text.
  case text
}
