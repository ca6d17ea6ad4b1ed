/// A name that the workbook defines for a range, a value or a formula (ECMA-376 part 1, 18.2.5).
public struct DefinedName: Hashable, Sendable {
  /// The name, such as `Rates` or `_xlnm.Print_Area`.
  public let name: String
  /// What it stands for, such as `Sheet1!$A$1:$B$9`, without an equals sign.
  public let formula: String
  /// The sheet it belongs to, by its place in the workbook from 0; nil for the whole workbook.
  public let sheetIndex: Int?
  /// Whether Excel keeps it out of its list of names.
  public let isHidden: Bool
  /// The remark that was written to it.
  public let comment: String?
}
