import Testing
import WorkbookBuilder

@testable import XLSX

/// Reads whole workbooks into lines that tests compare.
enum Cells {
  /// The cells of a sheet, one line each: `B17 text one`.
  ///
  /// So that it holds for every workbook of the tests, the sheet and the shared strings are read in
  /// pieces and on threads too, and must give the same.
  static func lines(_ workbook: Workbook, sheet: Int = 0) throws -> [String] {
    SheetOutcome.expectSame(workbook, sheet: sheet)
    StringsOutcome.expectSame(workbook)
    var lines: [String] = []
    try workbook.forEachRow(in: workbook.sheets[sheet]) { row in
      for cell in row { lines.append("\(cell.reference) \(line(cell.value))") }
    }
    return lines
  }

  /// The cells of a workbook with one sheet of the given rows.
  static func lines(
    rows: String, strings: String? = nil, styles: String? = nil, limits: Limits = .default
  ) throws -> [String] {
    try lines(workbook(rows: rows, strings: strings, styles: styles, limits: limits))
  }

  /// A workbook with one sheet of the given rows.
  static func workbook(
    rows: String, strings: String? = nil, styles: String? = nil, limits: Limits = .default
  ) throws -> Workbook {
    var book = WorkbookBuilder()
    book.add(sheet: "S", rows: rows)
    book.sharedStrings = strings
    book.styles = styles
    return try Workbook(bytes: book.bytes(), name: "book.xlsx", limits: limits)
  }

  /// The code and the place of each finding.
  static func findings(_ workbook: Workbook) -> [String] {
    workbook.findings.map { "\($0.code.rawValue) \($0.cell?.description ?? $0.part ?? "")" }
  }

  /// The error in words that `body` throws; nil if it throws none.
  static func failure(_ body: () throws -> Void) -> WorkbookError? {
    do { try body() } catch { return error as? WorkbookError }
    return nil
  }

  private static func line(_ value: CellValue) -> String {
    switch value {
    case .text(let text): "text \(text)"
    case .number(let number): "number \(number)"
    case .boolean(let value): "boolean \(value)"
    case .error(let text): "error \(text)"
    case .date(let day): "date \(day)"
    case .time(let time): "time \(time)"
    case .dateTime(let moment): "dateTime \(moment)"
    case .duration(let seconds): "duration \(seconds)"
    }
  }
}
