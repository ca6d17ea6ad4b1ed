/// A time of the day, to the millisecond.
public struct TimeOfDay: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int
  /// The second, 0 to 59.
  public let second: Int
  /// The millisecond, 0 to 999.
  public let millisecond: Int

  /// Midnight, the start of the day.
  public static let midnight = TimeOfDay(millisecondsOfDay: 0)

  /// Creates a time; `nil` if the clock has no such time.
  public init?(hour: Int, minute: Int, second: Int = 0, millisecond: Int = 0) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second),
      (0..<1000).contains(millisecond)
    else { return nil }
    self.hour = hour
    self.minute = minute
    self.second = second
    self.millisecond = millisecond
  }

  /// The time that lies a number of milliseconds after midnight; whole days are left out.
  package init(millisecondsOfDay count: Int) {
    let milliseconds = ((count % 86_400_000) + 86_400_000) % 86_400_000
    hour = milliseconds / 3_600_000
    minute = milliseconds / 60_000 % 60
    second = milliseconds / 1000 % 60
    millisecond = milliseconds % 1000
  }

  /// The seconds since midnight.
  public var secondsOfDay: Double {
    Double(hour * 3600 + minute * 60 + second) + Double(millisecond) / 1000
  }

  /// ISO 8601, such as `10:35:00`, or `10:35:00.250` where there is a fraction of a second.
  public var description: String {
    let clock = "\(padded(hour, to: 2)):\(padded(minute, to: 2)):\(padded(second, to: 2))"
    return millisecond == 0 ? clock : "\(clock).\(padded(millisecond, to: 3))"
  }

  /// Whether the first time comes before the second.
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    (left.hour, left.minute, left.second, left.millisecond)
      < (right.hour, right.minute, right.second, right.millisecond)
  }
}
