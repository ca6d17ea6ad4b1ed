/// A table (list object) of a sheet (ECMA-376 part 1, 18.5.1.2).
public struct Table: Hashable, Sendable {
  /// The name that formulas use.
  public let name: String
  /// All its cells, header and totals included.
  public let range: CellRange
  /// The columns' names, from left to right.
  public let columns: [String]
  /// Whether the first row holds the columns' names.
  public let hasHeaderRow: Bool
  /// Whether the last row holds totals.
  public let hasTotalsRow: Bool
}
