/// A date as a text gives it: any part may be left out, and `06/02/2014` may be read in two ways.
package struct CalendarDate: Sendable, Equatable {
  package var year: Int?
  package var month: Int?
  package var day: Int?
  /// Whether day and month may change places, because nothing tells which comes first.
  package var isAmbiguous = false

  /// Whether the calendar has such a date.
  package var isValid: Bool {
    if let month, month < 1 || month > 12 { return false }
    guard let day else { return true }
    return day >= 1 && day <= Self.days(in: month ?? 1, of: year ?? 2000)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// Whether two texts may mean the same date: what both give is equal.
  package func agrees(with other: CalendarDate) -> Bool {
    if matches(other) { return true }
    if isAmbiguous, swapped.matches(other) { return true }
    return other.isAmbiguous && matches(other.swapped)
  }

  private var swapped: CalendarDate {
    CalendarDate(year: year, month: day, day: month, isAmbiguous: isAmbiguous)
  }

  private func matches(_ other: CalendarDate) -> Bool {
    Self.agree(year.map { $0 % 100 }, other.year.map { $0 % 100 })
      && Self.agree(month, other.month) && Self.agree(day, other.day)
  }

  private static func agree(_ left: Int?, _ right: Int?) -> Bool {
    guard let left, let right else { return true }
    return left == right
  }

  /// `20240312` as a number; `nil` where a part is left out.
  package var digits: Int? {
    guard let year, let month, let day else { return nil }
    return year * 10_000 + month * 100 + day
  }

  /// `2024.03` as a number; `nil` where it gives a day or lacks one of the two.
  package var yearAndMonth: Double? {
    guard let year, let month, day == nil else { return nil }
    return Double(year) + Double(month) / 100
  }

  /// `2024-03-12`, with `?` for what is left out.
  package var iso: String {
    func part(_ value: Int?, _ width: Int) -> String {
      guard let value else { return "?" }
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(part(year, 4))-\(part(month, 2))-\(part(day, 2))"
  }
}
