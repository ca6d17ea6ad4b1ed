internal import XLSX

/// The lines of an export while they are collected, as UTF-8 bytes.
struct CellLines {
  /// The lines that are not handed over yet.
  private(set) var bytes: [UInt8] = []

  private let format: CellExport.Format
  private let includesFormatted: Bool
  /// What every line of the sheet begins with.
  private var prefix: [UInt8] = []

  init(format: CellExport.Format, includesFormatted: Bool) {
    self.format = format
    self.includesFormatted = includesFormatted
    bytes.reserveCapacity(1 << 17)
  }

  /// Writes the names of the columns, where the format has such a line.
  mutating func writeHeader() {
    guard format == .csv else { return }
    append(includesFormatted ? "sheet,cell,type,value,formatted\r\n" : "sheet,cell,type,value\r\n")
  }

  /// Says which sheet the next rows are of.
  mutating func begin(sheet: String) {
    prefix.removeAll()
    swap(&prefix, &bytes)
    switch format {
    case .jsonl:
      append("{\"sheet\":")
      appendText(sheet)
      append(",\"cell\":\"")
    case .csv:
      appendText(sheet)
      append(",")
    }
    swap(&prefix, &bytes)
  }

  /// Writes the cells of a row that hold something.
  mutating func write(_ row: RowRecord, of batch: RowBatch) {
    let end = row.firstCell + row.cellCount
    var position = row.firstCell
    while position < end {
      let cell = batch.cell(at: position)
      position += 1
      write(batch.value(of: cell), of: cell, row: row, in: batch)
    }
  }

  /// Hands the collected lines over.
  mutating func flush(to sink: (UnsafeRawBufferPointer) -> Void) {
    bytes.withUnsafeBytes(sink)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func write(
    _ value: RawValue, of cell: CellRecord, row: RowRecord, in batch: RowBatch
  ) {
    switch value {
    case .empty: return
    case .text(let text) where text.isEmpty: return
    case .text(let text):
      begin(cell, row, "text")
      appendText(text)
    case .error(let text):
      begin(cell, row, "error")
      appendText(text)
    case .number(let number):
      begin(cell, row, "number")
      appendNumber(number)
    case .boolean(let value):
      begin(cell, row, "boolean")
      append(value ? "true" : "false")
    case .date(let day):
      begin(cell, row, "date")
      appendText("\(day)")
    case .time(let time):
      begin(cell, row, "time")
      appendText("\(time)")
    case .dateTime(let moment):
      begin(cell, row, "datetime")
      appendText("\(moment)")
    case .duration(let seconds):
      begin(cell, row, "duration")
      appendNumber(seconds)
    }
    end(Cell(cell, row: row.number, in: batch))
  }

  private mutating func begin(_ cell: CellRecord, _ row: RowRecord, _ type: StaticString) {
    bytes.append(contentsOf: prefix)
    appendColumn(Int(cell.column))
    appendInteger(Int(row.number))
    append(format == .jsonl ? "\",\"type\":\"" : ",")
    append(type)
    append(format == .jsonl ? "\",\"value\":" : ",")
  }

  private mutating func end(_ cell: @autoclosure () -> Cell) {
    if includesFormatted {
      append(format == .jsonl ? ",\"formatted\":" : ",")
      appendText(cell().formatted)
    }
    append(format == .jsonl ? "}\n" : "\r\n")
  }
}

// MARK: Bytes

extension CellLines {
  private mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func appendText(_ text: String) {
    var text = text
    text.withUTF8 { appendText($0) }
  }

  private mutating func appendText(_ text: UnsafeBufferPointer<UInt8>) {
    switch format {
    case .jsonl: TextEscape.json(text, into: &bytes)
    case .csv: TextEscape.csv(text, into: &bytes)
    }
  }

  /// A number in the shortest form that reads back the same; whole numbers without a point.
  private mutating func appendNumber(_ number: Double) {
    if let whole = Int(exactly: number), whole.magnitude < 1 << 53,
      number != 0 || number.sign == .plus
    {
      appendInteger(whole)
    } else {
      bytes.append(contentsOf: number.description.utf8)
    }
  }

  private mutating func appendInteger(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = number.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  private mutating func appendColumn(_ column: Int) {
    let start = bytes.count
    var rest = column
    while rest > 0 {
      bytes.append(UInt8(ascii: "A") + UInt8(truncatingIfNeeded: (rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    bytes[start...].reverse()
  }
}
