/// A day of the Islamic calendar in its tabular form, as `B2` shows it.
struct IslamicDate: Sendable, Equatable {
  let year: Int
  let month: Int
  let day: Int

  /// The day that Excel shows as a Gregorian one; 1900-01-00 and 1900-02-29 among them.
  init?(shown: (year: Int, month: Int, day: Int)) {
    let first = CalendarDate(year: shown.year, month: shown.month, day: 1)
    guard let first else { return nil }
    // The calendar repeats every 30 years of 10,631 days, of which eleven are leap years.
    let days = first.daysSince1970 + shown.day - 1 + Self.daysFromEpochTo1970
    let (cycle, dayOfCycle) = days.quotientAndRemainder(dividingBy: 10_631)
    var yearOfCycle = 0
    var rest = dayOfCycle
    while rest >= Self.length(ofYear: yearOfCycle) {
      rest -= Self.length(ofYear: yearOfCycle)
      yearOfCycle += 1
    }
    var month = 1
    while month < 12, rest >= (month.isMultiple(of: 2) ? 29 : 30) {
      rest -= month.isMultiple(of: 2) ? 29 : 30
      month += 1
    }
    year = cycle * 30 + yearOfCycle + 1
    self.month = month
    day = rest + 1
  }

  /// The days from the first day of the Islamic calendar, 15 July 622 Julian, to 1970-01-01.
  private static let daysFromEpochTo1970 = 492_149

  private static func length(ofYear yearOfCycle: Int) -> Int {
    (11 * (yearOfCycle + 1) + 14) % 30 < 11 ? 355 : 354
  }
}
