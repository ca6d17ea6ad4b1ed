internal import XMLEvents
internal import ZipContainer

/// Reads a worksheet batch by batch; no more of it is in memory than a batch and an unfinished row.
package struct SheetReader: ~Copyable {
  private let file: String
  private let part: String
  private let cellLimit: Int
  private let stringLimit: Int
  private let xmlLimits: XMLLimits
  private let context: SheetContext
  private let collectsFormulas: Bool
  private var segments: RowSegments
  private var parser: XMLPushParser<SheetState>
  private var place = SegmentPlace()
  private var isPushing = false
  private let sharedFormulas = SharedFormulas()
  /// The threads that read ahead; nil where the sheet is read in order by this one alone.
  private var ahead: RowsAhead?
  /// How many documents in a row could only be parsed in order.
  private var unparsed = 0
  private var batch: RowBatch?
  private var failure: WorkbookError?
  private var isFinished = false

  init(
    _ part: String, in package: OfficePackage, context: SheetContext, collectsFormulas: Bool,
    segmentLength: Int
  ) throws(WorkbookError) {
    file = package.file
    self.part = part
    cellLimit = package.limits.cells
    stringLimit = package.stringLimit
    self.context = context
    self.collectsFormulas = collectsFormulas
    segments = RowSegments(try package.reader(of: part), length: segmentLength)
    parser = XMLPushParser(
      state: SheetState(
        cellLimit: cellLimit, stringLimit: stringLimit, sharedStringCount: context.strings.count,
        collectsFormulas: collectsFormulas,
        sharedFormulas: collectsFormulas ? Unmanaged.passUnretained(sharedFormulas) : nil),
      limits: package.xmlLimits)
    xmlLimits = package.xmlLimits
  }

  deinit {
    ahead?.stop()
    parser.state.pointee.free()
  }

  /// Reads ahead on what threads are free, where the sheet is worth it; before any row is read.
  mutating func readAhead(
    in package: OfficePackage, segmentLength: Int, threads: ThreadBudget
  ) throws(WorkbookError) {
    let part = part
    ahead = try RowsAhead(
      { () throws(WorkbookError) in
        RowSegments(try package.reader(of: part), length: segmentLength)
      },
      size: package.size(of: part) ?? 0, segmentLength: segmentLength, budget: threads,
      limits: xmlLimits
    ) { [cellLimit, stringLimit, collectsFormulas, count = context.strings.count] in
      SheetState(
        cellLimit: cellLimit, stringLimit: stringLimit, sharedStringCount: count,
        collectsFormulas: collectsFormulas, sharedFormulas: nil, isAhead: true)
    }
  }

  /// The next rows, at least one; nil after the last.
  ///
  /// The rows before a damaged place are given first; the call after them throws.
  package mutating func next() throws(WorkbookError) -> RowBatch? {
    if let failure { throw failure }
    while !isFinished, failure == nil {
      do {
        if let ahead {
          if let batch = try takeRows(ahead) { return batch }
        } else if isPushing {
          try push()
        } else {
          try parseSegment()
        }
        try checkSharedFormulas()
      } catch {
        failure = located(error)
      }
      if parser.state.pointee.rows.count > 0 {
        let state = parser.state
        return takeBatch { state.pointee.detach(into: &$0) }
      }
    }
    if let failure { throw failure }
    return nil
  }

  /// Takes the next few rows that were read ahead, or parses them where they could not be; nil where
  /// there are none.
  private mutating func takeRows(_ ahead: RowsAhead) throws -> RowBatch? {
    let slot = ahead.next()
    if slot.outcome == .rows, parser.state.pointee.advance(over: slot) {
      unparsed = 0
      finish(slot, at: slot.facts.end)
      let batch = slot.storage.rows.count > 0 ? takeBatch { swap(&$0, &slot.storage) } : nil
      ahead.release()
      return batch
    }
    unparsed += 1
    guard slot.outcome != .unread, unparsed < Self.patience, parse(slot) else {
      try readInOrder(from: ahead.count)
      return nil
    }
    finish(slot, at: parser.position)
    ahead.release()
    return nil
  }

  /// After so many documents in a row that could only be parsed in order, all are.
  private static let patience = 16

  private mutating func finish(_ slot: RowSlot, at end: (line: Int, column: Int)) {
    isFinished = slot.isLast
    place.advance(
      to: end, closing: slot.isLast ? 0 : RowSegments.closingLength, headLines: slot.headLines)
  }

  /// Parses a document in order; false where it has a fault or was cut wrongly.
  private mutating func parse(_ slot: RowSlot) -> Bool {
    let earlier = parser.state.pointee
    do {
      try parser.parse(document: slot.document)
      return true
    } catch {
      parser.state.pointee.goBack(to: earlier)
      return false
    }
  }

  /// Goes on by itself from the document of that number on.
  private mutating func readInOrder(from count: Int) throws {
    ahead?.stop()
    ahead = nil
    for _ in 0..<count { _ = try segments.next() }
  }

  /// Parses the next few rows in one piece, or begins to push where that cannot be done.
  private mutating func parseSegment() throws {
    switch try segments.next() {
    case .uncut(let bytes):
      try beginPushing(bytes)
    case .document(let document, let isLast):
      let earlier = parser.state.pointee
      do {
        try parser.parse(document: document)
        isFinished = isLast
        place.advance(
          to: parser.position, closing: isLast ? 0 : RowSegments.closingLength,
          headLines: segments.headLines)
      } catch {
        // A wrong cut or a real fault: pushing the same bytes tells which, and where.
        parser.state.pointee.goBack(to: earlier)
        segments.restore()
        try beginPushing(segments.pending)
      }
    }
  }

  /// Goes on with a parser of its own, which is given the sheet's head first.
  private mutating func beginPushing(_ bytes: UnsafeRawBufferPointer) throws {
    isPushing = true
    parser = XMLPushParser(
      state: parser.state.pointee, limits: xmlLimits)
    if place.isAfterHead { try parser.parse(segments.head) }
    try parser.parse(bytes)
  }

  /// Parses the next bytes as they come.
  private mutating func push() throws {
    let bytes = try segments.read()
    if bytes.isEmpty {
      isFinished = true
      try parser.finish()
    } else {
      try parser.parse(bytes)
    }
  }

  /// Formulas that cells share are kept as long as the sheet is read.
  private func checkSharedFormulas() throws(WorkbookError) {
    guard sharedFormulas.byteCount > stringLimit else { return }
    throw WorkbookError(
      .stringBytes, file: file, part: part,
      detail: "the sheet's shared formulas take more than the limit of \(stringLimit) string bytes")
  }

  /// How many documents were read ahead of the rows given last.
  var documentsHeld: Int { ahead?.heldCount ?? 0 }

  /// What was odd so far.
  var findings: [WorkbookFinding] {
    parser.state.pointee.findings(part: part, sheet: context.sheet)
  }

  /// A batch of what `exchange` puts in the place of memory that may be used again.
  private mutating func takeBatch(_ exchange: (inout RowBatch.Storage) -> Void) -> RowBatch {
    if isKnownUniquelyReferenced(&batch), let batch {
      var storage = batch.storage
      exchange(&storage)
      batch.replace(storage)
      return batch
    }
    var storage = RowBatch.Storage.fresh()
    exchange(&storage)
    let batch = RowBatch(storage, context: context, sharedFormulas: sharedFormulas)
    self.batch = batch
    return batch
  }

  private func located(_ error: any Error) -> WorkbookError {
    var result: WorkbookError
    let state = parser.state.pointee
    switch state.failure {
    case .none, .needsEarlierRows:
      result = WorkbookError(error, file: file, part: part)
    case .cellLimit:
      result = limit(.cells, error, "the sheet has more cells than the limit of \(cellLimit)")
    case .stringLimit:
      result = limit(
        .stringBytes, error, "a row holds more text than the limit of \(stringLimit) string bytes")
    case .rowTooLong:
      result = limit(nil, error, "a row has many more cells than a sheet has columns")
    case .tooManyRows:
      result = limit(
        nil, error, "the sheet has more rows than the \(CellReference.lastRow) of a sheet")
    }
    result.part = result.part ?? part
    if let line = result.line, let column = result.column {
      (result.line, result.column) = place.inFile(line: line, column: column)
    }
    result.sheet = context.sheet
    if state.rowNumber > 0 {
      result.cell = CellReference(row: Int(state.rowNumber), column: max(1, Int(state.column)))
    }
    return result
  }

  /// An error of a limit, or of what no sheet may have.
  private func limit(_ name: Limits.Name?, _ error: any Error, _ detail: String) -> WorkbookError {
    let place = error as? XMLError
    var result = WorkbookError(
      name == nil ? .invalidContent : .limitExceeded, file: file, part: part, line: place?.line,
      column: place?.column, detail: detail)
    result.limit = name
    return result
  }
}
