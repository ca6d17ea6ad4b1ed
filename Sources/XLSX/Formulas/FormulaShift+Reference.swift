extension FormulaShift {
  /// A cell such as `$B17`, a column of a range such as `A:C`, or a row of one such as `3:4`.
  struct Reference {
    private var column: Int?
    private var row: Int?
    private var hasFixedColumn = false
    private var hasFixedRow = false

    /// Reads the whole of a word; nil for any other.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
      let dollar = UInt8(ascii: "$")
      var position = start
      // A word of a sheet's places has at most `$XFD$1048576`.
      guard end - start <= 12 else { return nil }
      var hasDollar = position < end && bytes[position] == dollar
      if hasDollar { position += 1 }
      var letters = 0
      while position < end {
        let letter = Int(bytes[position] | 0x20) - 0x61
        guard (0..<26).contains(letter), bytes[position] & 0x40 != 0 else { break }
        letters = letters * 26 + letter + 1
        guard letters <= CellReference.lastColumn else { return nil }
        column = letters
        position += 1
      }
      if column != nil {
        hasFixedColumn = hasDollar
        hasDollar = position < end && bytes[position] == dollar
        if hasDollar { position += 1 }
      }
      while position < end, (0x30...0x39).contains(bytes[position]) {
        let digits = (row ?? 0) * 10 + Int(bytes[position] - 0x30)
        guard digits > 0, digits <= CellReference.lastRow else { return nil }
        row = digits
        position += 1
      }
      hasFixedRow = hasDollar
      guard position == end, column != nil || row != nil, row != nil || !hasDollar else {
        return nil
      }
    }

    var isCell: Bool { column != nil && row != nil }

    /// Whether both are columns, or both are rows.
    func isWhole(like other: Reference) -> Bool {
      (row == nil && other.row == nil) || (column == nil && other.column == nil)
    }

    /// The reference's text after the move; nil if it leaves the sheet.
    func moved(rows: Int, columns: Int) -> [UInt8]? {
      var text = ""
      if let column {
        let moved = hasFixedColumn ? column : column + columns
        guard (1...CellReference.lastColumn).contains(moved) else { return nil }
        text += (hasFixedColumn ? "$" : "") + CellReference(row: 1, column: moved).columnLetters
      }
      if let row {
        let moved = hasFixedRow ? row : row + rows
        guard (1...CellReference.lastRow).contains(moved) else { return nil }
        text += (hasFixedRow ? "$" : "") + String(moved)
      }
      return Array(text.utf8)
    }
  }
}
