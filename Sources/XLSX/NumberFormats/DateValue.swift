/// A date, a time or a length of time that a cell holds.
package enum DateValue: Sendable, Equatable {
  case date(CalendarDate)
  case time(TimeOfDay)
  case dateTime(CalendarDateTime)
  /// Seconds, to the millisecond; negative where the cell is.
  case duration(seconds: Double)

  /// What a serial number means under a number format; `nil` where it stays a number.
  ///
  /// The format's kind decides, but nothing of the value is dropped: a date format over a day
  /// with a fraction gives a date-time, and so does a time format over a whole day or more.
  /// A 1900 serial below 1 is on no calendar day (Excel shows `1900-01-00`): it gives a time.
  /// Times are rounded to the millisecond, and carry into the next day.
  /// Negative serials and those past the year 9999 have no date: they stay numbers.
  package init?(serial: Double, kind: NumberFormatKind, system: DateSystem) {
    guard serial.isFinite else { return nil }
    switch kind {
    case .general, .number, .text:
      return nil
    case .duration:
      // Beyond this a millisecond is lost in the Double anyway.
      guard serial.magnitude < 1e9 else { return nil }
      self = .duration(seconds: (serial * 86_400_000).rounded() / 1000)
    case .date, .time, .dateTime:
      guard serial >= 0, serial < system.endOfCalendar else { return nil }
      let milliseconds = Int((serial * 86_400_000).rounded())
      let (day, rest) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
      let time = TimeOfDay(millisecondsOfDay: rest)
      let isTimeOnly = day == 0 && (kind == .time || system == .excel1900)
      if isTimeOnly {
        self = .time(time)
      } else if let date = system.date(ofDay: day) {
        self =
          kind == .date && rest == 0
          ? .date(date) : .dateTime(CalendarDateTime(date: date, time: time))
      } else {
        return nil
      }
    }
  }
}
