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
