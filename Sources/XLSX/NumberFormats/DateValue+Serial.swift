extension DateValue {
  /// The number that stands for the value in a cell; nil for days before the system begins.
  func serial(in system: DateSystem) -> Double? {
    switch self {
    case .date(let date): day(date, system).map(Double.init)
    case .time(let time): time.secondsOfDay / 86_400
    case .dateTime(let moment):
      day(moment.date, system).map { Double($0) + moment.time.secondsOfDay / 86_400 }
    case .duration(let seconds): seconds / 86_400
    }
  }

  private func day(_ date: CalendarDate, _ system: DateSystem) -> Int? {
    let days = date.daysSince1970
    switch system {
    case .excel1904: return days + 24_107 >= 0 ? days + 24_107 : nil
    case .excel1900:
      // After the 29 February that never was, the numbers are one ahead.
      let number = days + 25_569 > 60 ? days + 25_569 : days + 25_568
      return number >= 1 ? number : nil
    }
  }
}
