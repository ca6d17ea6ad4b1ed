internal import XLSX

/// The lines of an export while they are collected, as UTF-8 bytes.
struct CellLines: ~Copyable {
  /// The lines that are not handed over yet.
  private var lines = LineBuffer(capacity: 1 << 18)

  private let format: CellExport.Format
  private let includesFormatted: Bool
  /// What every line of the sheet begins with, and the number that all cells of a row end with.
  private var prefix = LineBuffer(capacity: 64)
  private var rowNumber = LineBuffer(capacity: 16)

  /// How many bytes are collected before they are handed over.
  private static let pieceLength = 1 << 17

  init(format: CellExport.Format, includesFormatted: Bool) {
    self.format = format
    self.includesFormatted = includesFormatted
  }

  /// Writes the names of the columns, where the format has such a line.
  mutating func writeHeader() {
    guard format == .csv else { return }
    lines.append(
      includesFormatted ? "sheet,cell,type,value,formatted\r\n" : "sheet,cell,type,value\r\n")
  }

  /// Says which sheet the next rows are of.
  mutating func begin(sheet: String) {
    prefix.removeAll()
    var sheet = sheet
    switch format {
    case .jsonl:
      prefix.append("{\"sheet\":")
      sheet.withUTF8 { TextEscape.json($0, into: &prefix) }
      prefix.append(",\"cell\":\"")
    case .csv:
      sheet.withUTF8 { TextEscape.csv($0, into: &prefix) }
      prefix.append(",")
    }
  }

  /// Writes the cells of a row that hold something.
  mutating func write(_ row: RowRecord, of batch: RowBatch) {
    rowNumber.removeAll()
    rowNumber.append(Int(row.number))
    let end = row.firstCell + row.cellCount
    var position = row.firstCell
    while position < end {
      let cell = batch.cell(at: position)
      position += 1
      write(batch.value(of: cell), of: cell, row: row, in: batch)
    }
  }

  /// Hands the lines over if there are many.
  mutating func flushIfFull(to sink: (UnsafeRawBufferPointer) -> Void) {
    if lines.count >= Self.pieceLength { flush(to: sink) }
  }

  /// Hands the collected lines over.
  mutating func flush(to sink: (UnsafeRawBufferPointer) -> Void) {
    sink(UnsafeRawBufferPointer(lines.bytes))
    lines.removeAll()
  }

  @inline(__always)
  private mutating func write(
    _ value: RawValue, of cell: CellRecord, row: RowRecord, in batch: RowBatch
  ) {
    switch value {
    case .empty: return
    case .text(let text) where text.isEmpty: return
    case .text(let text):
      begin(cell, jsonl: "\",\"type\":\"text\",\"value\":", csv: ",text,")
      append(text)
    case .error(let text):
      begin(cell, jsonl: "\",\"type\":\"error\",\"value\":", csv: ",error,")
      append(text)
    case .number(let number):
      begin(cell, jsonl: "\",\"type\":\"number\",\"value\":", csv: ",number,")
      lines.append(number)
    case .boolean(let value):
      begin(cell, jsonl: "\",\"type\":\"boolean\",\"value\":", csv: ",boolean,")
      lines.append(value ? "true" : "false")
    case .date(let day):
      begin(cell, jsonl: "\",\"type\":\"date\",\"value\":\"", csv: ",date,")
      lines.append(day)
      endQuotes()
    case .time(let time):
      begin(cell, jsonl: "\",\"type\":\"time\",\"value\":\"", csv: ",time,")
      lines.append(time)
      endQuotes()
    case .dateTime(let moment):
      begin(cell, jsonl: "\",\"type\":\"datetime\",\"value\":\"", csv: ",datetime,")
      lines.append(moment.date)
      lines.append(UInt8(ascii: "T"))
      lines.append(moment.time)
      endQuotes()
    case .duration(let seconds):
      begin(cell, jsonl: "\",\"type\":\"duration\",\"value\":", csv: ",duration,")
      lines.append(seconds)
    }
    if includesFormatted {
      lines.append(format == .jsonl ? ",\"formatted\":" : ",")
      var formatted = Cell(cell, row: row.number, in: batch).formatted
      formatted.withUTF8 { append($0) }
    }
    lines.append(format == .jsonl ? "}\n" : "\r\n")
  }

  @inline(__always)
  private mutating func begin(_ cell: CellRecord, jsonl: StaticString, csv: StaticString) {
    lines.append(prefix.bytes)
    lines.append(column: cell.column)
    lines.append(rowNumber.bytes)
    lines.append(format == .jsonl ? jsonl : csv)
  }

  @inline(__always)
  private mutating func endQuotes() {
    if format == .jsonl { lines.append(UInt8(ascii: "\"")) }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    switch format {
    case .jsonl: TextEscape.json(text, into: &lines)
    case .csv: TextEscape.csv(text, into: &lines)
    }
  }
}
