/// A row of a sheet: the cells that it has, in the order of their columns.
///
/// ```swift
/// try workbook.forEachRow(in: sheet) { row in
///   for cell in row { print(cell.reference, cell.value) }
/// }
/// ```
///
/// Only cells with a value or a formula are in it. A row that is kept keeps some rows around it in
/// memory too: what is needed later is better copied out.
public struct Row: Sequence, Sendable {
  /// The row's number, from 1.
  public var number: Int { Int(record.number) }
  /// Whether the row is hidden.
  public var isHidden: Bool { record.isHidden }

  /// The batch the row is in.
  package let batch: RowBatch
  /// The row in its batch.
  package let record: RowRecord

  package init(_ record: RowRecord, in batch: RowBatch) {
    self.record = record
    self.batch = batch
  }

  /// Steps through the cells.
  public func makeIterator() -> Iterator { Iterator(self) }

  /// The cell in that column, from 1; nil where the row has none.
  public subscript(column column: Int) -> Cell? { first { $0.reference.column == column } }

  /// The cell in the column of those letters, such as `AB`; nil where the row has none.
  public subscript(letters: String) -> Cell? {
    guard letters.allSatisfy(\.isLetter) else { return nil }
    return CellReference("\(letters)1").flatMap { self[column: $0.column] }
  }

  /// The cells of those columns, from 1, with nil where the row has none: as many as there are
  /// columns.
  public func cells(in columns: ClosedRange<Int>) -> [Cell?] {
    var cells = [Cell?](repeating: nil, count: columns.count)
    for cell in self where columns.contains(cell.reference.column) {
      cells[cell.reference.column - columns.lowerBound] = cell
    }
    return cells
  }

  /// The cells of a row, one after the other.
  public struct Iterator: IteratorProtocol {
    private let row: Row
    private var position: Int
    private let end: Int

    init(_ row: Row) {
      self.row = row
      position = row.record.firstCell
      end = row.record.firstCell + row.record.cellCount
    }

    /// The next cell; nil after the last.
    public mutating func next() -> Cell? {
      while position < end {
        let cell = row.batch.cell(at: position)
        position += 1
        if cell.kind != .empty || cell.formula > 0 {
          return Cell(cell, row: row.record.number, in: row.batch)
        }
      }
      return nil
    }
  }
}
