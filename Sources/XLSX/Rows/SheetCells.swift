/// The cells of a sheet, all of them in memory, in the order of the sheet.
///
/// ```swift
/// let cells = try workbook.cells(of: sheet)
/// print(cells["B2"]?.formatted ?? "nothing")
/// for cell in cells.row(1) { print(cell.reference, cell.formatted) }
/// ```
///
/// Rows that the file holds out of order are in their place, and those of one number are one row; of
/// two cells in one place the later is kept.
public struct SheetCells: RandomAccessCollection, Sendable {
  private let cells: [Cell]

  init(_ unordered: [Cell]) {
    let isOrdered = zip(unordered, unordered.dropFirst()).allSatisfy {
      $0.reference < $1.reference
    }
    cells = isOrdered ? unordered : Self.ordered(unordered)
  }

  /// The position of the first cell.
  public var startIndex: Int { 0 }
  /// The position after the last cell.
  public var endIndex: Int { cells.count }
  /// The cell at a position: the sheet's first is at 0.
  public subscript(position: Int) -> Cell { cells[position] }

  /// The cell in that place; nil where the sheet holds none.
  public subscript(reference: CellReference) -> Cell? {
    let position = position(of: reference)
    return position < cells.count && cells[position].reference == reference
      ? cells[position] : nil
  }

  /// The cell of a reference such as `B17`; nil where the sheet holds none, or the text is no
  /// reference.
  public subscript(reference: String) -> Cell? { CellReference(reference).flatMap { self[$0] } }

  /// The cells of a row, by its number from 1; none where the row is empty.
  public func row(_ number: Int) -> ArraySlice<Cell> {
    let start = position(of: CellReference(row: number, column: 1))
    let end = position(of: CellReference(row: number + 1, column: 1))
    return cells[start..<end]
  }

  /// The position of the first cell that is not before the reference.
  private func position(of reference: CellReference) -> Int {
    var (low, high) = (0, cells.count)
    while low < high {
      let middle = low + (high - low) / 2
      if cells[middle].reference < reference { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func ordered(_ cells: [Cell]) -> [Cell] {
    let order = cells.indices.sorted {
      (cells[$0].reference, $0) < (cells[$1].reference, $1)
    }
    return order.indices.filter { place in
      place + 1 == order.count
        || cells[order[place]].reference != cells[order[place + 1]].reference
    }.map { cells[order[$0]] }
  }
}

extension Workbook {
  /// All cells of a sheet, in its order, however the file orders them.
  ///
  /// They are held in memory: 40 bytes a cell, and the texts. For a sheet that is only passed through
  /// there is ``forEachRow(in:_:)``. Throws where the sheet is damaged; what came before the damage is
  /// had from ``forEachRow(in:_:)``.
  public func cells(of sheet: Sheet) throws -> SheetCells {
    var cells: [Cell] = []
    try forEachRow(in: sheet) { cells += $0 }
    return SheetCells(cells)
  }

  /// The sheet of that name; nil where there is none.
  ///
  /// A sheet whose name differs in case only is taken too, as Excel takes both for one name.
  public func sheet(named name: String) -> Sheet? {
    sheets.first { $0.name == name }
      ?? sheets.first { $0.name.lowercased() == name.lowercased() }
  }
}
