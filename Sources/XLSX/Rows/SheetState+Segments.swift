extension SheetState: SegmentState {
  static let shape = SegmentShape(root: "worksheet", list: "sheetData", item: "row")

  /// This state as it was in `earlier`, when no row was open and none complete; the memory stays.
  mutating func goBack(to earlier: SheetState) {
    var state = earlier
    state.rows = rows
    state.cells = cells
    state.text = text
    state.formulas = formulas
    state.oddities = oddities
    state.rows.count = 0
    state.cells.count = 0
    state.text.count = 0
    state.formulas.count = 0
    state.oddities.count = earlier.oddities.count
    self = state
  }

  /// Whether what comes now depends on nothing that stands before, but the number of the last row.
  var carriesNothing: Bool {
    !isInSheetData && !isInRow && !isInCell && target == .none && skippedDepth == 0
      && phoneticDepth == 0 && !formula.hasBlocks
  }

  /// Hands over the rows and what they change; the oddities are copied, as they are few.
  mutating func exchange(with parsed: inout ParsedRows) {
    parsed.rowNumber = rowNumber
    parsed.column = column
    parsed.cellCount = cellCount
    parsed.sharedStringCount = sharedStringCount
    parsed.oddityCount = oddityCount
    parsed.oddities.count = 0
    parsed.oddities.append(oddities.base, count: oddities.count)
    detach(into: &parsed.storage)
  }

  /// Goes on behind rows that another parser has read; false where it would have read them otherwise
  /// had it known those before them.
  mutating func advance(over parsed: ParsedRows, bytes: Int) -> Bool {
    guard carriesNothing, parsed.cellCount <= cellLimit - cellCount,
      parsed.sharedStringCount <= sharedStringCount
    else { return false }
    if let first = parsed.storage.rows.buffer.first {
      guard first.number > rowNumber else { return false }
      rowNumber = parsed.rowNumber
      column = parsed.column
    }
    cellCount += parsed.cellCount
    oddityCount += parsed.oddityCount
    let kept = min(parsed.oddities.count, Self.mostOddities - oddities.count)
    oddities.append(parsed.oddities.base, count: kept)
    return true
  }

  /// Frees all memory; the state is not used after it.
  func free() {
    RowBatch.Storage(rows: rows, cells: cells, text: text, formulas: formulas).free()
    oddities.free()
  }
}
