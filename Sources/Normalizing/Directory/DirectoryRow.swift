/// A row of a directory: which cells hold addresses, which hold words.
struct DirectoryRow {
  /// The row as it was read.
  var row: ReadRow
  /// Whether each cell holds an address, in the order of the cells.
  var holdsAddress: [Bool]

  init(_ row: ReadRow) {
    self.row = row
    holdsAddress = row.cells.map { cell in
      cell.profile.tokens > 0 && cell.text.utf8.contains(UInt8(ascii: "@"))
        && TechnicalToken.all(in: ScalarText(cell.text)).contains { $0.kind == .email }
    }
  }

  /// Whether any cell holds an address.
  var hasAddress: Bool { holdsAddress.contains(true) }

  /// The only cell of a row of words; `nil` for a row with an address or with several cells.
  var onlyWords: TextCell? {
    row.cells.count == 1 && !hasAddress ? row.cells.first : nil
  }

  /// Whether the row is one address cell with nothing beside it.
  var isLoneAddress: Bool { row.cells.count == 1 && hasAddress }
}
