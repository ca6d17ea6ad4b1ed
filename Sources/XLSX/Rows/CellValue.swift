/// The value of a cell.
///
/// Dates, times, moments and lengths of time are numbers that the cell's format makes into such.
public enum CellValue: Hashable, Sendable {
  /// Text, as it is: line breaks and blanks included.
  case text(String)
  /// A number.
  case number(Double)
  /// True or false.
  case boolean(Bool)
  /// An error, such as `#N/A`.
  case error(String)
  /// A day.
  case date(CalendarDate)
  /// A time of day.
  case time(TimeOfDay)
  /// A moment.
  case dateTime(CalendarDateTime)
  /// A length of time in seconds.
  case duration(seconds: Double)
}

extension CellValue {
  init(_ date: DateValue) {
    switch date {
    case .date(let day): self = .date(day)
    case .time(let time): self = .time(time)
    case .dateTime(let moment): self = .dateTime(moment)
    case .duration(let seconds): self = .duration(seconds: seconds)
    }
  }
}
