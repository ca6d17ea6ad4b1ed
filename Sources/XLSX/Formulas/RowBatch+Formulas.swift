extension RowBatch {
  /// The text of a cell's formula without the equals sign; nil where it has none.
  ///
  /// A formula that is shared has its references moved to the cell; all cells of an array or a data
  /// table have the same.
  package func formula(of cell: CellRecord) -> String? {
    guard cell.formula > 0 else { return nil }
    let formula = storage.formulas.base[Int(cell.formula) - 1]
    if let master = formula.master?.pointee {
      let text = UnsafeBufferPointer(master.text)
      let moved =
        formula.rows == 0 && formula.columns == 0
        ? Array(text)
        : FormulaShift.shifted(text, rows: Int(formula.rows), columns: Int(formula.columns))
      return String(decoding: moved, as: UTF8.self)
    }
    guard formula.length > 0 else { return nil }
    let bytes = UnsafeBufferPointer(
      start: storage.text.base + formula.offset, count: formula.length)
    return String(decoding: bytes, as: UTF8.self)
  }
}
