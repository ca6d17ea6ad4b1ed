extension Workbook {
  /// Calls `body` with each row of a sheet, in the order of the file.
  ///
  /// Excel writes rows in ascending order. Where a file does not, or holds two rows of one number, they
  /// come as they stand, with a finding: no more than a few rows are in memory, so none can wait for a
  /// later one. ``cells(of:)`` puts them in order.
  ///
  /// Rows without any cell are passed too; rows and cells that the file doesn't hold are not. A sheet
  /// that is no worksheet has no rows. The rows before a damaged place are passed before the error is
  /// thrown; an error that `body` throws ends the reading and is thrown on.
  ///
  /// ```swift
  /// var total = 0.0
  /// try workbook.forEachRow(in: sheet) { row in
  ///   for cell in row {
  ///     if case .number(let number) = cell.value { total += number }
  ///   }
  /// }
  /// ```
  public func forEachRow(in sheet: Sheet, _ body: (Row) throws -> Void) throws {
    try forEachBatch(in: sheet) { batch in
      for row in batch.rows { try body(Row(row, in: batch)) }
    }
  }

  /// Calls `body` with the rows of a sheet, some at a time, as plain data.
  ///
  /// This is the way for what must cost nothing more than parsing: texts are lent as bytes, and
  /// nothing is allocated. Formulas are only there if `formulas` asks for them.
  package func forEachBatch(
    in sheet: Sheet, formulas: Bool = true, _ body: (RowBatch) throws -> Void
  ) throws {
    guard var reader = try reader(of: sheet, formulas: formulas) else { return }
    defer { contents.setFindings(reader.findings, ofSheet: sheet.index) }
    while let batch = try reader.next() { try body(batch) }
  }

  /// A reader of the sheet's rows; nil for a sheet that is no worksheet.
  package func reader(of sheet: Sheet, formulas: Bool = true) throws(WorkbookError) -> SheetReader?
  {
    try reader(
      of: sheet, formulas: formulas, segmentLength: Segments.length(size: size(of: sheet)),
      threads: threads)
  }

  /// The bytes that the sheet's part declares; 0 where there is none.
  package func size(of sheet: Sheet) -> Int { sheet.part.flatMap { package.size(of: $0) } ?? 0 }

  /// Whether the budgets suffice for whatever all sheets refer to, so that it does not matter in
  /// which order they are read.
  package var affordsAllParts: Bool { contents.affordsAllParts }

  /// The same, with cuts looked for in so many bytes, on threads of another budget.
  package func reader(
    of sheet: Sheet, formulas: Bool, segmentLength: Int, threads: ThreadBudget
  ) throws(WorkbookError) -> SheetReader? {
    guard sheet.kind == .worksheet else { return nil }
    guard let part = sheet.part else {
      throw WorkbookError(
        .missingPart, file: file, sheet: sheet.name,
        detail: "the sheet's part is missing from the file")
    }
    var ahead: SegmentsAhead<SheetState>?
    do {
      let package = package.reading(for: sheet)
      if !affordsAllParts {
        // It depends on the order of reading what is left of the budgets for whom.
        _ = (try contents.sharedStrings(), contents.styleSheet())
      } else if areStringsFirst(sheet, segmentLength: segmentLength, threads: threads) {
        _ = try contents.sharedStrings()
      }
      // Others begin with the sheet while this thread reads what its cells refer to. If the sheet
      // cannot be opened, that is told in its turn, after the faults of the strings.
      ahead = try? SheetReader.ahead(
        part, in: package, collectsFormulas: formulas, segmentLength: segmentLength,
        threads: threads)
      let context = SheetContext(
        sheet: sheet.name, strings: try contents.sharedStrings(),
        styles: contents.styleSheet(), dateSystem: dateSystem)
      var reader = try SheetReader(
        part, in: package, context: context, collectsFormulas: formulas,
        segmentLength: segmentLength)
      reader.take(ahead)
      return reader
    } catch {
      ahead?.stop()
      var located = error
      if located.part == part { located.sheet = sheet.name }
      throw located
    }
  }

  /// Whether all threads should read the shared strings before any begins with the sheet.
  ///
  /// A sheet without its strings is read no further than the window reaches: strings that take longer
  /// than that would be waited for, though they have pieces for all threads.
  func areStringsFirst(_ sheet: Sheet, segmentLength: Int, threads: ThreadBudget) -> Bool {
    guard areStringsLong else { return false }
    let documents = size(of: sheet) / segmentLength
    let others = min(threads.count - 1, SegmentsAhead<SheetState>.mostThreads(documents))
    guard others > 0 else { return true }
    let window = SegmentsAhead<SheetState>.window(threads: others)
    return contents.stringsSize / segmentLength > min(documents, window) / others
  }

  /// Whether the shared strings are long enough for more than one thread.
  private var areStringsLong: Bool {
    let size = contents.stringsSize
    return Segments.areWorthThreads(size: size, length: Segments.length(size: size))
  }

  /// Reads long shared strings on all threads that are free.
  ///
  /// This comes before sheets are read side by side on those threads, each of which would wait for
  /// the strings. What is wrong with them is told by the sheets.
  package func readLongStrings() {
    if areStringsLong { _ = try? contents.sharedStrings() }
  }
}
