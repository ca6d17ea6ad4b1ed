extension CellValue {
  /// The text, if it is one.
  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The number, if it is one; dates and lengths of time are none.
  public var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  /// True or false, if it is one of them.
  public var boolean: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }

  /// The day, if it is a day or a moment.
  public var date: CalendarDate? {
    switch self {
    case .date(let day): day
    case .dateTime(let moment): moment.date
    default: nil
    }
  }
}
