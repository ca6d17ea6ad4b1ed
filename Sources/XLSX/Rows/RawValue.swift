/// The value of a cell with its text as bytes of UTF-8; nothing is allocated for it.
///
/// The bytes are lent: they last as long as the batch is held.
package enum RawValue {
  /// No value at all.
  case empty
  /// Text.
  case text(UnsafeBufferPointer<UInt8>)
  /// A number.
  case number(Double)
  /// True or false.
  case boolean(Bool)
  /// An error, such as `#N/A`.
  case error(UnsafeBufferPointer<UInt8>)
  /// A day.
  case date(CalendarDate)
  /// A time of day.
  case time(TimeOfDay)
  /// A moment.
  case dateTime(CalendarDateTime)
  /// A length of time in seconds.
  case duration(seconds: Double)
}

extension RowBatch {
  /// The value of a cell of this batch.
  package func value(of cell: CellRecord) -> RawValue {
    switch cell.kind {
    case .empty: .empty
    case .number: number(cell)
    case .sharedString, .text: .text(text(of: cell))
    case .boolean: .boolean(cell.bits != 0)
    case .error: .error(text(of: cell))
    case .isoDate: isoDate(cell)
    }
  }

  @inline(__always)
  private func number(_ cell: CellRecord) -> RawValue {
    let kind = context.styles.kind(cell.style)
    if kind == .general || kind == .number { return .number(cell.number) }
    let date = DateValue(serial: cell.number, kind: kind, system: context.dateSystem)
    return date.map { RawValue($0) } ?? .number(cell.number)
  }

  private func isoDate(_ cell: CellRecord) -> RawValue {
    let bytes = text(of: cell)
    let date = DateValue(iso8601: String(decoding: bytes, as: UTF8.self))
    return date.map { RawValue($0) } ?? .text(bytes)
  }
}

extension RawValue {
  fileprivate init(_ date: DateValue) {
    switch date {
    case .date(let day): self = .date(day)
    case .time(let time): self = .time(time)
    case .dateTime(let moment): self = .dateTime(moment)
    case .duration(let seconds): self = .duration(seconds: seconds)
    }
  }
}
