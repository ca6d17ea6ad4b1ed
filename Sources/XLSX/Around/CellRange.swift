/// A rectangle of cells, both corners included.
///
/// ```swift
/// CellRange("B2:C5")?.last.description   // "C5"
/// CellRange("A:C")?.last.row             // 1,048,576
/// ```
public struct CellRange: Hashable, Sendable {
  /// The top left cell.
  public let first: CellReference
  /// The bottom right cell.
  public let last: CellReference

  /// The rectangle between two cells, whichever corners they are.
  public init(_ one: CellReference, _ other: CellReference) {
    first = CellReference(row: min(one.row, other.row), column: min(one.column, other.column))
    last = CellReference(row: max(one.row, other.row), column: max(one.column, other.column))
  }

  /// Reads `B2:C5`, `B2`, whole columns such as `A:C` or whole rows such as `3:4`; nil for others.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let one = parts.first, let other = parts.last, parts.count <= 2 else { return nil }
    if let first = CellReference(one), let last = CellReference(other) {
      self.init(first, last)
      return
    }
    guard parts.count == 2 else { return nil }
    // A column's letters name a cell with any row behind them, a row's digits with any column.
    let firstInColumn = CellReference("\(one)1")
    let lastInColumn = CellReference("\(other)\(CellReference.lastRow)")
    if let firstInColumn, let lastInColumn, !Self.endsInDigit(one), !Self.endsInDigit(other) {
      self.init(firstInColumn, lastInColumn)
      return
    }
    guard let firstInRow = CellReference("A\(String(one).filter { $0 != "$" })"),
      let lastInRow = CellReference("XFD\(String(other).filter { $0 != "$" })"),
      firstInRow.column == 1, lastInRow.column == CellReference.lastColumn
    else { return nil }
    self.init(firstInRow, lastInRow)
  }

  /// Whether a cell lies in the rectangle.
  public func contains(_ cell: CellReference) -> Bool {
    (first.row...last.row).contains(cell.row) && (first.column...last.column).contains(cell.column)
  }

  private static func endsInDigit(_ text: some StringProtocol) -> Bool {
    text.last?.isNumber ?? false
  }
}

extension CellRange: CustomStringConvertible {
  /// Both corners, such as `B2:C5`, or the cell where there is only one.
  public var description: String { first == last ? "\(first)" : "\(first):\(last)" }
}

extension CellRange: Comparable {
  /// Orders by the top left cell, row by row, then by the bottom right one.
  public static func < (left: CellRange, right: CellRange) -> Bool {
    (left.first, left.last) < (right.first, right.last)
  }
}
