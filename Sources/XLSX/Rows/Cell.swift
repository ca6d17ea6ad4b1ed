/// A cell of a row: its place, its value, and how Excel shows it.
///
/// ```swift
/// if case .date(let day) = cell.value { print(day.year) }
/// print(cell.formatted)  // "14-Mar-24"
/// ```
public struct Cell: Sendable {
  /// The cell in its batch.
  package let record: CellRecord
  /// The batch the cell is in.
  package let batch: RowBatch
  private let row: UInt32

  package init(_ record: CellRecord, row: UInt32, in batch: RowBatch) {
    self.record = record
    self.row = row
    self.batch = batch
  }

  /// The cell's place.
  public var reference: CellReference {
    CellReference(row: Int(row), column: Int(record.column))
  }

  /// The cell's value; the empty text for a formula whose result the file doesn't hold.
  public var value: CellValue {
    switch batch.value(of: record) {
    case .empty: .text("")
    case .text(let bytes): .text(String(decoding: bytes, as: UTF8.self))
    case .number(let number): .number(number)
    case .boolean(let value): .boolean(value)
    case .error(let bytes): .error(String(decoding: bytes, as: UTF8.self))
    case .date(let day): .date(day)
    case .time(let time): .time(time)
    case .dateTime(let moment): .dateTime(moment)
    case .duration(let seconds): .duration(seconds: seconds)
    }
  }

  /// The value with its text as bytes, which last as long as this cell is held.
  package var rawValue: RawValue { batch.value(of: record) }

  /// What Excel displays in the cell with the settings of the United States.
  public var formatted: String {
    let format = batch.context.styles[record.style].numberFormat
    switch record.kind {
    case .empty: return ""
    case .number: return format.format(record.number, dateSystem: batch.context.dateSystem)
    case .boolean: return record.bits != 0 ? "TRUE" : "FALSE"
    case .sharedString, .text: return format.format(text)
    case .error: return text
    case .isoDate: return isoDate(format)
    }
  }

  /// The formula's text without the equals sign; nil for a cell without one.
  ///
  /// Where cells share a formula, it is given as it stands for this cell.
  public var formula: String? { batch.formula(of: record) }

  /// The cell's format.
  public var style: CellStyle { batch.context.styles[record.style].style }

  /// A date in ISO 8601 is shown as the number it stands for, where the format is one for dates.
  private func isoDate(_ format: NumberFormat) -> String {
    let system = batch.context.dateSystem
    guard let serial = DateValue(iso8601: text)?.serial(in: system),
      ![.general, .number, .text].contains(format.kind)
    else { return text }
    return format.format(serial, dateSystem: system)
  }

  private var text: String { String(decoding: batch.text(of: record), as: UTF8.self) }
}

extension Cell: CustomStringConvertible {
  /// The place and what Excel displays there, such as `B17 14-Mar-24`.
  public var description: String { "\(reference) \(formatted)" }
}
