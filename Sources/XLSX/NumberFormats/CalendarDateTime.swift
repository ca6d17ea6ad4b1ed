/// A day and a time on it, without a time zone.
public struct CalendarDateTime: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The day.
  public let date: CalendarDate
  /// The time on that day.
  public let time: TimeOfDay

  /// Creates a day and a time.
  public init(date: CalendarDate, time: TimeOfDay) {
    self.date = date
    self.time = time
  }

  /// ISO 8601, such as `2024-03-14T10:35:00`.
  public var description: String { "\(date)T\(time)" }

  /// Whether the first moment lies before the second.
  public static func < (left: CalendarDateTime, right: CalendarDateTime) -> Bool {
    (left.date, left.time) < (right.date, right.time)
  }
}
