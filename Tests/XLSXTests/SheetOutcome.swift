import Testing

@testable import XLSX

/// All that reading a sheet gives: rows, cells, the error with its place, findings.
struct SheetOutcome: Equatable {
  /// A line for each row, cell, error and finding, in the order they come.
  var lines: [String] = []
  /// Whether the bytes of the file ended the reading.
  ///
  /// They are checked as they are read, so that how
  /// many rows come before depends on how many bytes are read at a time, and on nothing else.
  var isDamagedFile = false

  /// Reads a sheet with cuts looked for in so many bytes, on so many threads.
  init(_ workbook: Workbook, sheet: Int = 0, length: Int, threads: Int = 1) {
    let budget = ThreadBudget(count: threads)
    // What was borrowed is back after any error.
    defer { #expect(budget.borrow(atMost: threads) == threads - 1, "all threads were given back") }
    do {
      let reader = try workbook.reader(
        of: workbook.sheets[sheet], formulas: true, segmentLength: length, threads: budget)
      guard var reader else { return }
      // What was odd is told of damaged sheets too.
      defer {
        lines += reader.findings.map { "\($0.code.rawValue) \($0.cell?.description ?? "")" }
      }
      while let batch = try reader.next() {
        for row in batch.rows {
          lines.append("row \(row.number)\(row.isHidden ? " hidden" : "")")
          for cell in Row(row, in: batch) {
            lines.append("\(cell.reference) \(cell.value) \(cell.formula ?? "") \(cell.formatted)")
          }
        }
      }
    } catch {
      lines.append("\(error)")
      isDamagedFile = error.code == .damagedArchive
    }
  }

  /// Fewer bytes than the head of any sheet: no cut is found, and the sheet is parsed in one go.
  static let uncut = 64

  /// Expects the same outcome wherever the sheet is cut, and on any number of threads.
  static func expectSame(
    _ workbook: Workbook, sheet: Int = 0, lengths: [Int] = [250, 300, 333, 512, 1024, 4096],
    threads: ClosedRange<Int> = 2...3, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let uncut = SheetOutcome(workbook, sheet: sheet, length: Self.uncut)
    for length in lengths {
      let alone = SheetOutcome(workbook, sheet: sheet, length: length)
      if !uncut.isDamagedFile {
        #expect(alone == uncut, "cut in \(length) bytes", sourceLocation: sourceLocation)
      }
      for threads in threads {
        let cut = SheetOutcome(workbook, sheet: sheet, length: length, threads: threads)
        #expect(
          cut == alone, "cut in \(length) bytes, on \(threads) threads",
          sourceLocation: sourceLocation)
      }
    }
  }
}
