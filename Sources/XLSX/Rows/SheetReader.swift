internal import XMLEvents
internal import ZipContainer

/// Reads a worksheet batch by batch; no more of it is in memory than a batch and an unfinished row.
package struct SheetReader: ~Copyable {
  private let file: String
  private let part: String
  private let cellLimit: Int
  private let stringLimit: Int
  private let context: SheetContext
  private let collectsFormulas: Bool
  private var reader: SegmentReader<SheetState>
  private let sharedFormulas = SharedFormulas()
  private var batch: RowBatch?
  private var failure: WorkbookError?

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
    let (cellLimit, stringLimit) = (cellLimit, stringLimit)
    let formulas = collectsFormulas ? Unmanaged.passUnretained(sharedFormulas) : nil
    reader = try SegmentReader(part, in: package, segmentLength: segmentLength) {
      SheetState(
        cellLimit: cellLimit, stringLimit: stringLimit, sharedStringCount: context.strings.count,
        collectsFormulas: collectsFormulas, sharedFormulas: formulas)
    }
  }

  /// Starts reading a sheet ahead on what threads are free; nil where there are none, or the sheet is
  /// not worth it.
  ///
  /// Nothing that its cells refer to need be there yet.
  static func ahead(
    _ part: String, in package: OfficePackage, collectsFormulas: Bool, segmentLength: Int,
    threads: ThreadBudget
  ) throws(WorkbookError) -> SegmentsAhead<SheetState>? {
    let (cellLimit, stringLimit) = (package.limits.cells, package.stringLimit)
    return try SegmentsAhead(part, in: package, segmentLength: segmentLength, threads: threads) {
      SheetState(
        cellLimit: cellLimit, stringLimit: stringLimit, sharedStringCount: 0,
        collectsFormulas: collectsFormulas, sharedFormulas: nil, isAhead: true)
    }
  }

  /// Takes what others read ahead, and stops them in the end; before any row is read.
  mutating func take(_ ahead: SegmentsAhead<SheetState>?) { reader.take(ahead) }

  /// The next rows, at least one; nil after the last.
  ///
  /// The rows before a damaged place are given first; the call after them throws.
  package mutating func next() throws(WorkbookError) -> RowBatch? {
    if let failure { throw failure }
    while !reader.isFinished, failure == nil {
      do {
        if let slot = try reader.next() {
          let batch =
            slot.parsed.storage.rows.count > 0
            ? takeBatch { swap(&$0, &slot.parsed.storage) } : nil
          reader.release()
          if let batch { return batch }
        }
        try checkSharedFormulas()
      } catch {
        failure = located(error)
      }
      if reader.state.pointee.rows.count > 0 {
        let state = reader.state
        return takeBatch { state.pointee.detach(into: &$0) }
      }
    }
    if let failure { throw failure }
    return nil
  }

  /// Formulas that cells share are kept as long as the sheet is read.
  private func checkSharedFormulas() throws(WorkbookError) {
    guard sharedFormulas.byteCount > stringLimit else { return }
    throw WorkbookError(
      .stringBytes, file: file, part: part,
      detail: "the sheet's shared formulas take more than the limit of \(stringLimit) string bytes")
  }

  /// How many documents were read ahead of the rows given last.
  var documentsHeld: Int { reader.documentsHeld }

  /// What was odd so far.
  var findings: [WorkbookFinding] {
    reader.state.pointee.findings(part: part, sheet: context.sheet)
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
    let state = reader.state.pointee
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
    result = reader.located(result)
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
