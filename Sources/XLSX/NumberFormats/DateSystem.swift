/// Where a workbook's day numbers begin (ECMA-376 part 1, 18.17.4.1).
public enum DateSystem: Sendable, Equatable {
  /// Day 1 is 1900-01-01, and day 60 is a 29 February 1900 that never was.
  case excel1900
  /// Day 0 is 1904-01-01.
  case excel1904

  /// The first day number that is past the year 9999.
  var endOfCalendar: Double { self == .excel1900 ? 2_958_466 : 2_957_004 }

  /// The calendar day of a day number; `nil` where the number is before the first or after the
  /// last day.
  ///
  /// Day 60 of the 1900 system is 29 February 1900 to Excel. The calendar has no such day: it is
  /// given as 28 February, as other readers give it. ``NumberFormat/format(_:dateSystem:)`` still
  /// shows what Excel shows.
  package func date(ofDay day: Int) -> CalendarDate? {
    switch self {
    case .excel1904:
      return day < 0 ? nil : CalendarDate(daysSince1970: day - 24_107)
    case .excel1900:
      guard day >= 1 else { return nil }
      return CalendarDate(daysSince1970: day < 60 ? day - 25_568 : day - 25_569)
    }
  }

  /// What Excel displays for a day number: day 0 is 1900-01-00, and day 60 is 1900-02-29.
  ///
  /// The weekday is 0 for Sunday; before 1900-03-01 it is one off the calendar's, as in Excel.
  func displayedDay(_ day: Int) -> (year: Int, month: Int, day: Int, weekday: Int)? {
    let number = self == .excel1900 ? day : day + 1462
    let weekday = (number + 6) % 7
    if number == 0 { return (1900, 1, 0, weekday) }
    if number == 60 { return (1900, 2, 29, weekday) }
    guard let date = DateSystem.excel1900.date(ofDay: number) else { return nil }
    return (date.year, date.month, date.day, weekday)
  }
}
