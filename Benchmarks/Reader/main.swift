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
//     reader-benchmark THREADS WORKBOOK
//
// The counts are those that the C floor prints for the same workbook.

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

guard CommandLine.arguments.count == 3, let count = Int(CommandLine.arguments[1]) else {
  print("usage: reader-benchmark THREADS WORKBOOK")
  exit(2)
}
do {
  let workbook = try Workbook(
    path: CommandLine.arguments[2], threads: ThreadBudget(count: count))
  var tally = Tally()
  for sheet in workbook.sheets {
    try workbook.forEachBatch(in: sheet, formulas: false) { tally.count($0) }
  }
  print(tally.line)
} catch {
  print("\(error)")
  exit(1)
}
