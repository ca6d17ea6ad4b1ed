extension SheetState {
  /// Hands over the complete rows and goes on with the unfinished one in the memory of `storage`.
  ///
  /// On return `storage` holds the complete rows, and this state the memory that was in it.
  mutating func detach(into storage: inout RowBatch.Storage) {
    var fresh = storage
    fresh.rows.count = 0
    fresh.cells.count = 0
    fresh.text.count = 0
    fresh.formulas.count = 0
    let firstCell = isInRow ? row.firstCell : cells.count
    let firstText = isInRow ? rowText : text.count
    carry(from: firstCell, text: firstText, into: &fresh)
    storage = RowBatch.Storage(rows: rows, cells: cells, text: text, formulas: formulas)
    rows = fresh.rows
    cells = fresh.cells
    text = fresh.text
    formulas = fresh.formulas
    row.firstCell = 0
    rowText = 0
    cellText -= firstText
    // What an earlier row has left there must not come to lie before the text: a cell without a value
    // would begin there.
    valueStart = max(0, valueStart - firstText)
    valueEnd = valueEnd < 0 ? -1 : valueEnd - firstText
    inlineStart = max(0, inlineStart - firstText)
    inlineEnd = inlineEnd < 0 ? -1 : inlineEnd - firstText
    pieceStart = max(0, pieceStart - firstText)
  }

  /// Copies the cells and texts of the unfinished row, with the offsets they have there.
  private mutating func carry(
    from firstCell: Int, text firstText: Int, into fresh: inout RowBatch.Storage
  ) {
    fresh.text.append(text.base + firstText, count: text.count - firstText)
    // A formula that was just read belongs to a cell that is not in the list yet.
    if isInCell, cell.formula > 0 { cell.formula = moveFormula(cell.formula, firstText, &fresh) }
    for position in firstCell..<cells.count {
      var record = cells.base[position]
      if record.kind == .text || record.kind == .error || record.kind == .isoDate {
        record.bits -= UInt64(firstText)
      }
      if record.formula > 0 { record.formula = moveFormula(record.formula, firstText, &fresh) }
      fresh.cells.append(record)
    }
    cells.count = firstCell
    text.count = firstText
  }

  private func moveFormula(
    _ index: UInt32, _ firstText: Int, _ fresh: inout RowBatch.Storage
  ) -> UInt32 {
    var formula = formulas.base[Int(index) - 1]
    formula.offset -= firstText
    fresh.formulas.append(formula)
    return UInt32(clamping: fresh.formulas.count)
  }

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

  /// Goes on behind rows that another parser has read; false where it would have read them otherwise
  /// had it known those before them.
  mutating func advance(over slot: RowSlot) -> Bool {
    let facts = slot.facts
    guard carriesNothing, facts.cellCount <= cellLimit - cellCount else { return false }
    if let first = slot.storage.rows.buffer.first {
      guard first.number > rowNumber else { return false }
      rowNumber = facts.rowNumber
      column = facts.column
    }
    cellCount += facts.cellCount
    oddityCount += facts.oddityCount
    let kept = min(slot.oddities.count, Self.mostOddities - oddities.count)
    oddities.append(slot.oddities.base, count: kept)
    return true
  }

  /// Frees all memory; the state is not used after it.
  func free() {
    RowBatch.Storage(rows: rows, cells: cells, text: text, formulas: formulas).free()
    oddities.free()
  }

  /// The odd things in words.
  func findings(part: String, sheet: String) -> [WorkbookFinding] {
    oddities.buffer.map { oddity in
      let column = Int(oddity.column)
      return WorkbookFinding(
        oddity.code, part: part, sheet: sheet,
        cell: oddity.row > 0
          ? CellReference(row: Int(oddity.row), column: max(1, column)) : nil)
    }
  }
}

extension RowBatch.Storage {
  /// Memory for a first batch.
  static func fresh() -> RowBatch.Storage {
    RowBatch.Storage(
      rows: Arena(capacity: 256), cells: Arena(capacity: 4096), text: Arena(capacity: 1 << 16),
      formulas: Arena(capacity: 16))
  }
}
