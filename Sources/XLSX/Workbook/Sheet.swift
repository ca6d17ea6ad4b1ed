/// A sheet of a workbook, as the workbook lists it.
public struct Sheet: Hashable, Sendable {
  /// Whether a sheet is shown.
  public enum Visibility: String, Hashable, Sendable {
    /// It is shown.
    case visible
    /// It is hidden and can be shown by the menu.
    case hidden
    /// It is hidden so that only a program can show it.
    case veryHidden
  }

  /// What a sheet is.
  public enum Kind: String, Hashable, Sendable {
    /// A sheet with cells: the only kind whose rows are read.
    case worksheet
    /// A chart that fills a sheet.
    case chartSheet
    /// A dialog of Excel 5.
    case dialogSheet
    /// A sheet of Excel 4 macros.
    case macroSheet
    /// A sheet that the workbook lists without a part, such as a Visual Basic module of Excel 5.
    case moduleSheet
  }

  /// The place in the workbook, from 1; sheets of all kinds count.
  public let index: Int
  /// The name on the tab.
  public let name: String
  /// Whether it is shown.
  public let visibility: Visibility
  /// What it is.
  public let kind: Kind
  /// The sheet's part; nil where the workbook doesn't say or the file lacks it.
  package let part: String?
}
