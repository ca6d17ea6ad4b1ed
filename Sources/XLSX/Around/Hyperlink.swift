/// A link that cells carry.
public struct Hyperlink: Hashable, Sendable {
  /// Where a link leads.
  public enum Target: Hashable, Sendable {
    /// Outside the workbook, such as `https://example.com/#part` or `mailto:a@example.com`.
    case external(String)
    /// In the workbook: a cell, a range or a defined name, such as `Letters!B17`.
    case location(String)
    /// Where a formula's value says, which is not known without calculating it.
    case formula(String)
  }

  /// The cells that carry the link.
  public let range: CellRange
  /// Where it leads.
  public let target: Target
  /// The text that is shown over the cell, if the link has one.
  public let tooltip: String?
  /// Whether the link comes from a `HYPERLINK` formula, and not from the sheet's list of links.
  public let isFormula: Bool

  init(range: CellRange, target: Target, tooltip: String? = nil, isFormula: Bool = false) {
    self.range = range
    self.target = target
    self.tooltip = tooltip
    self.isFormula = isFormula
  }
}
