/// What a cell's format says, as far as it tells the role of the cell.
public struct CellStyle: Hashable, Sendable {
  /// Whether the whole cell is in bold type.
  public let isBold: Bool
  /// The type size in points; nil where the format doesn't say.
  public let fontSize: Double?
  /// Whether the cell is filled with a colour or pattern.
  public let hasFill: Bool
  /// What the number format makes of a number.
  public let numberFormat: NumberFormatKind

  /// Makes a style.
  public init(
    isBold: Bool = false, fontSize: Double? = nil, hasFill: Bool = false,
    numberFormat: NumberFormatKind = .general
  ) {
    self.isBold = isBold
    self.fontSize = fontSize
    self.hasFill = hasFill
    self.numberFormat = numberFormat
  }
}
