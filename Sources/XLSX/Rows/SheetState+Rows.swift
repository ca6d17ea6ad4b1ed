internal import XMLEvents

extension SheetState {
  /// `<row r="17" hidden="1">`; without `r` it is the one after the last.
  mutating func beginRow(_ attributes: XMLAttributes, _ session: inout XMLSession) {
    var number: UInt32?
    isRowHidden = false
    for attribute in attributes {
      if attribute.name == names.reference {
        number = NumberText.integer(
          from: attribute.start, to: attribute.end, limit: UInt32(CellReference.lastRow))
        if number == 0 { number = nil }
        if number == nil { note(.invalidReference) }
      } else if attribute.name == names.hidden, attribute.namespace.isNone {
        isRowHidden = attribute.isTrue
      }
    }
    if number == nil, isAhead, rowNumber == 0 { return fail(.needsEarlierRows, &session) }
    let next = number ?? rowNumber + 1
    guard next <= UInt32(CellReference.lastRow) else { return fail(.tooManyRows, &session) }
    isInRow = true
    open(next)
  }

  mutating func endRow() {
    isInRow = false
    isInCell = false
    close()
  }

  /// Begins to collect cells for the row of that number.
  mutating func open(_ number: UInt32) {
    column = 0
    if number <= rowNumber { note(.rowsOutOfOrder, row: number, column: 0) }
    rowNumber = number
    formula.begin(row: number)
    row = RowRecord(number: number, isHidden: isRowHidden, firstCell: cells.count)
    rowText = text.count
    cellCountBeforeRow = cellCount
  }

  /// Adds the row that was collected to those that are complete.
  mutating func close() {
    row.cellCount = cells.count - row.firstCell
    if row.isUnordered { orderCells() }
    rows.append(row)
  }

  /// Sorts the row's cells by column; of two in one place the later one stays.
  private mutating func orderCells() {
    let count = row.cellCount
    let cells = UnsafeMutableBufferPointer(start: self.cells.base + row.firstCell, count: count)
    var order = cells.indices.sorted {
      (cells[$0].column, $0) < (cells[$1].column, $1)
    }
    let duplicates = zip(order, order.dropFirst()).filter { cells[$0].column == cells[$1].column }
    for (earlier, _) in duplicates {
      note(.duplicateCell, row: row.number, column: UInt32(cells[earlier].column))
    }
    let dropped = Set(duplicates.map(\.0))
    order.removeAll { dropped.contains($0) }
    let kept = order.map { cells[$0] }
    for (position, cell) in kept.enumerated() { cells[position] = cell }
    row.cellCount = kept.count
    self.cells.count = row.firstCell + kept.count
  }

  /// How many odd things are kept.
  static let mostOddities = 1000

  /// Remembers something odd at the current cell; only so many are kept.
  mutating func note(_ kind: WorkbookFinding.Kind) { note(kind, row: rowNumber, column: column) }

  @inline(never)
  mutating func note(_ kind: WorkbookFinding.Kind, row: UInt32, column: UInt32) {
    oddityCount += 1
    guard oddities.count < Self.mostOddities else { return }
    oddities.append(Oddity(code: kind, row: row, column: column))
  }
}
