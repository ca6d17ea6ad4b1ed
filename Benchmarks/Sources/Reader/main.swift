internal import XLSX

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

// Reads every cell of every sheet to its typed value and prints counts and checksums:
//
//     Reader THREADS WORKBOOK [rows]
//
// The counts are those that the C floor prints for the same workbook. With `rows` it reads through the
// library's public rows and values, as any program would: a string for each text.

/// Counts and checksums of the cells read.
struct Tally {
  var cells = 0
  var numbers = 0
  var sum = 0.0
  var sharedStrings = 0
  var sharedStringBytes = 0
  var texts = 0
  var textBytes = 0
  var booleans = 0

  /// Counts the rows' cells.
  mutating func count(_ batch: RowBatch) {
    for row in batch.rows {
      for cell in batch.cells(of: row) {
        cells += 1
        switch cell.kind {
        case .number:
          numbers += 1
          sum += cell.number
        case .sharedString:
          sharedStrings += 1
          sharedStringBytes += batch.text(of: cell).count
        case .text, .error, .isoDate:
          texts += 1
          textBytes += batch.text(of: cell).count
        case .boolean: booleans += 1
        case .empty: break
        }
      }
    }
  }

  var line: String {
    "cells \(cells) numbers \(numbers) sum \(sum) shared \(sharedStrings) \(sharedStringBytes) texts \(texts) \(textBytes) booleans \(booleans)"
  }
}

extension Tally {
  /// Counts the cells' values, dates among the numbers.
  mutating func count(_ row: Row) {
    for cell in row {
      cells += 1
      switch cell.value {
      case .number(let number):
        numbers += 1
        sum += number
      case .date, .time, .dateTime, .duration: numbers += 1
      case .text(let text), .error(let text):
        texts += 1
        textBytes += text.utf8.count
      case .boolean: booleans += 1
      }
    }
  }
}

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 2 || arguments.count == 3 && arguments.last == "rows",
  let count = Int(CommandLine.arguments[1])
else {
  print("usage: Reader THREADS WORKBOOK [rows]")
  exit(2)
}
do {
  let workbook = try Workbook(
    path: CommandLine.arguments[2], threads: ThreadBudget(count: count))
  var tally = Tally()
  for sheet in workbook.sheets {
    if arguments.last == "rows" {
      try workbook.forEachRow(in: sheet) { tally.count($0) }
    } else {
      try workbook.forEachBatch(in: sheet, formulas: false) { tally.count($0) }
    }
  }
  print(tally.line)
} catch {
  print("\(error)")
  exit(1)
}
