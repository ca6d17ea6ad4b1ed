import Testing
import WorkbookBuilder

@testable import XLSX

/// Reading a long sheet on several threads: stopping, sharing threads, memory, what is read in order.
@Suite struct RowsAheadTests {
  private struct Stop: Error {}

  /// A workbook of one sheet with so many rows of two cells.
  private func book(rows: Int, row: (Int) -> String = ordinary) throws -> Workbook {
    var book = WorkbookBuilder()
    book.add(sheet: "S", rows: (1...rows).map(row).joined())
    return try Workbook(bytes: book.bytes(), name: "book.xlsx")
  }

  private static func ordinary(_ number: Int) -> String {
    #"<row r="\#(number)"><c r="A\#(number)"><v>\#(number)</v></c>"#
      + #"<c r="B\#(number)" t="str"><v>text \#(number)</v></c></row>"#
  }

  private func reader(
    of workbook: Workbook, _ threads: ThreadBudget, length: Int = 1024
  ) throws -> SheetReader {
    guard
      let reader = try workbook.reader(
        of: workbook.sheets[0], formulas: true, segmentLength: length, threads: threads)
    else { throw Stop() }
    return reader
  }

  /// The number of each row with the texts of its cells, in the order they come.
  private func rows(_ workbook: Workbook, threads: Int) throws -> [String] {
    var reader = try reader(of: workbook, ThreadBudget(count: threads))
    var lines: [String] = []
    while let batch = try reader.next() {
      for row in batch.rows {
        let cells = Row(row, in: batch).map { "\($0.formula ?? "")=\($0.formatted)" }
        lines.append("\(row.number) \(cells)")
      }
    }
    return lines
  }

  @Test("Rows come in order, however many threads read")
  func keepsTheOrder() throws {
    let workbook = try book(rows: 3000)
    let alone = try rows(workbook, threads: 1)
    #expect(alone.count == 3000)
    for threads in [2, 3, 8] { #expect(try rows(workbook, threads: threads) == alone) }
  }

  @Test("The rows that a reader keeps stay as they are while it reads on")
  func keepsBatches() throws {
    let workbook = try book(rows: 1000)
    var reader = try reader(of: workbook, ThreadBudget(count: 3))
    var kept: [RowBatch] = []
    while let batch = try reader.next() { kept.append(batch) }
    let texts = kept.flatMap { batch in
      batch.rows.map { String(decoding: batch.text(of: batch.cells(of: $0)[1]), as: UTF8.self) }
    }
    #expect(texts == (1...1000).map { "text \($0)" })
  }

  @Test(
    "Borrowed threads come back when the sheet ends, the caller throws, or the reader is dropped")
  func givesThreadsBack() throws {
    let workbook = try book(rows: 2000)
    let threads = ThreadBudget(count: 3)
    for stop in [1, 5, Int.max] {
      do {
        var reader = try reader(of: workbook, threads)
        #expect(threads.borrow(atMost: 9) == 0, "the sheet has both threads")
        var count = 0
        while try reader.next() != nil {
          count += 1
          if count == stop { throw Stop() }
        }
      } catch is Stop {}
      #expect(threads.borrow(atMost: 9) == 2)
      threads.giveBack(2)
    }
  }

  @Test("An error that the caller throws ends the reading and is thrown on")
  func throwsOn() throws {
    // Long enough for threads with the ordinary length of cuts.
    var book = WorkbookBuilder()
    book.add(sheet: "S", rows: (1...12_000).map(Self.ordinary).joined())
    let threads = ThreadBudget(count: 2)
    let workbook = try Workbook(bytes: book.bytes(), name: "book.xlsx", threads: threads)
    var last = 0
    #expect(throws: Stop.self) {
      try workbook.forEachRow(in: workbook.sheets[0]) { row in
        last = row.number
        if row.number == 7000 { throw Stop() }
      }
    }
    #expect(last == 7000)
    #expect(threads.borrow(atMost: 9) == 1)
  }

  @Test("A short sheet borrows no thread")
  func leavesShortSheetsAlone() throws {
    let workbook = try book(rows: 20)
    let threads = ThreadBudget(count: 2)
    let reader = try reader(of: workbook, threads)
    #expect(threads.borrow(atMost: 9) == 1)
    _ = consume reader
  }

  @Test(
    "With nothing asked for, sheets from 128 KiB on are shared among threads",
    arguments: [(500, 1), (3000, 0)])
  func sharesShortSheets(rows: Int, left: Int) throws {
    var book = WorkbookBuilder()
    book.add(sheet: "S", rows: (1...rows).map(Self.ordinary).joined())
    let threads = ThreadBudget(count: 2)
    let workbook = try Workbook(bytes: book.bytes(), name: "book.xlsx", threads: threads)
    var free: [Int] = []
    try workbook.forEachBatch(in: workbook.sheets[0]) { _ in
      let borrowed = threads.borrow(atMost: 9)
      free.append(borrowed)
      threads.giveBack(borrowed)
    }
    #expect(free.first == left)
    #expect(threads.borrow(atMost: 9) == 1)
  }

  @Test("No more documents are read ahead than the window holds")
  func boundsTheWindow() throws {
    let workbook = try book(rows: 20_000)
    var reader = try reader(of: workbook, ThreadBudget(count: 3))
    var most = 0
    while let batch = try reader.next() {
      most = max(most, reader.documentsHeld)
      #expect(batch.rows.count < 100)
    }
    #expect(most > 0)
    #expect(most <= 8)
  }

  @Test(
    "What depends on earlier rows is read as on one thread",
    arguments: [
      // Rows and cells without numbers.
      { (_: Int) in "<row><c><v>1</v></c><c t=\"str\"><v>a</v></c></row>" },
      // A row in ten without a number, and one in seven out of order.
      { number in
        number % 10 == 0
          ? "<row><c><v>1</v></c></row>" : RowsAheadTests.ordinary(number % 7 == 0 ? 3 : number)
      },
      // Shared formulas and an array whose cells are far below.
      { number in
        let row = #"<row r="\#(number)"><c r="A\#(number)">"#
        if number == 1 { return row + #"<f t="shared" si="0" ref="A1:A900">B1</f></c></row>"# }
        if number == 300 { return row + #"<f t="array" ref="A300:A700">C1:C9</f></c></row>"# }
        return row + (number % 5 == 0 ? #"<f t="shared" si="0"/>"# : "") + "<v>1</v></c></row>"
      },
      // A second cell in one place, and cells that name another row.
      { number in
        RowsAheadTests.ordinary(number).replacing(
          "B\(number)\"", with: number % 9 == 0 ? "A\(number)\"" : "B7\"")
      },
    ] as [@Sendable (Int) -> String])
  func readsInOrderWhatMustBe(row: @Sendable (Int) -> String) throws {
    let workbook = try book(rows: 900, row: row)
    let alone = try rows(workbook, threads: 1)
    #expect(alone.count >= 900)
    for threads in 2...3 { #expect(try rows(workbook, threads: threads) == alone) }
  }

  @Test("A limit is passed at the same cell on any number of threads")
  func keepsLimits() throws {
    var book = WorkbookBuilder()
    book.add(sheet: "S", rows: (1...900).map(Self.ordinary).joined())
    var limits = Limits.default
    limits.cells = 1201
    let workbook = try Workbook(bytes: book.bytes(), name: "book.xlsx", limits: limits)
    for threads in 1...3 {
      let error = #expect(throws: WorkbookError.self) { try rows(workbook, threads: threads) }
      #expect(error?.cell?.description == "A601", "on \(threads) threads")
      #expect(error?.limit == .cells)
    }
  }
}
