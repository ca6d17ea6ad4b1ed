import Testing

@testable import XLSX

/// All that reading a workbook's shared strings gives: the strings in order, or the error.
struct StringsOutcome: Equatable {
  /// A line for each string, or one for the error with its place.
  var lines: [String] = []
  /// Whether the bytes of the file ended the reading; see ``SheetOutcome/isDamagedFile``.
  var isDamagedFile = false

  /// Reads them with cuts looked for in so many bytes, on so many threads.
  init(_ workbook: Workbook, length: Int, threads: Int = 1) {
    guard let part = workbook.contents.stringsPart else { return }
    let budget = ThreadBudget(count: threads)
    do {
      let strings = try SharedStrings.read(
        part, in: workbook.package, segmentLength: length, threads: budget)
      lines = (0..<strings.count).map { "\($0) \(strings[$0])" }
    } catch {
      lines = ["\(error)"]
      isDamagedFile = error.code == .damagedArchive
    }
    #expect(budget.borrow(atMost: threads) == threads - 1, "all threads were given back")
  }

  /// Expects the same outcome wherever the strings are cut, and on any number of threads.
  static func expectSame(
    _ workbook: Workbook, lengths: [Int] = [100, 150, 333, 1024, 4096],
    threads: ClosedRange<Int> = 2...3, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let uncut = StringsOutcome(workbook, length: SheetOutcome.uncut)
    for length in lengths {
      let alone = StringsOutcome(workbook, length: length)
      if !uncut.isDamagedFile {
        #expect(alone == uncut, "cut in \(length) bytes", sourceLocation: sourceLocation)
      }
      for threads in threads {
        let cut = StringsOutcome(workbook, length: length, threads: threads)
        #expect(
          cut == alone, "cut in \(length) bytes, on \(threads) threads",
          sourceLocation: sourceLocation)
      }
    }
  }
}
