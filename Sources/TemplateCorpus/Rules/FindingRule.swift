internal import Normalizing

/// A rule that findings come from.
public struct FindingRule: Sendable, Equatable {
  /// The rule's name: the code of its findings.
  public let name: String
  /// How much its findings matter, unless a finding says otherwise.
  public let severity: Finding.Severity
  /// What it finds, in one sentence.
  public let summary: String

  /// Every rule: the checks, what the normalizer says of a sheet, what the reader says of a workbook.
  public static let all: [FindingRule] =
    Checks.all.map { FindingRule(name: $0.code, severity: $0.severity, summary: $0.summary) }
    + ofSheets + ofWorkbooks

  private static let ofSheets = [
    FindingRule("overflow-row", .warning, "A text goes on in the next row."),
    FindingRule("foreign-note", .info, "A text holds a remark in the other language, in brackets."),
    FindingRule("other-language", .info, "A text is neither English nor Chinese."),
    FindingRule("no-templates", .info, "A sheet holds a table of data and no letters."),
    FindingRule("hidden-sheet", .info, "A sheet is hidden and was left out."),
    FindingRule("hidden-rows", .info, "Rows are hidden and were left out."),
    FindingRule("hidden-columns", .info, "Columns are hidden and were left out."),
    FindingRule("unplaced-cells", .warning, "Cells fit no entry and were left out."),
  ]

  private static let ofWorkbooks = [
    FindingRule("damaged-sheet", .error, "A sheet could not be read and was left out."),
    FindingRule("missing-sheet-part", .info, "The file lacks a sheet that it lists."),
    FindingRule("skipped-sheet", .info, "A sheet is a chart or a macro sheet and has no cells."),
    FindingRule("missing-picture", .warning, "A picture is missing or could not be read."),
    FindingRule("picture-type", .info, "A picture's bytes are of another type than the file says."),
    FindingRule(
      "unreadable-details", .warning,
      "Links, comments, pictures or other things around the cells could not be read."),
    FindingRule("unreadable-part", .info, "A part of the file is damaged and was left out."),
    FindingRule("invalid-range", .info, "A merged range or another one is not written as a range."),
    FindingRule(
      "invalid-reference", .info, "A cell has no valid reference; its place was counted."),
    FindingRule(
      "rows-out-of-order", .info, "A row comes after one with the same or a higher number."),
    FindingRule("cell-in-other-row", .info, "A cell names another row than the one it stands in."),
    FindingRule("duplicate-cell", .info, "A cell occurs twice; the later one was kept."),
    FindingRule("unknown-cell-type", .info, "A cell has an unknown type."),
    FindingRule("invalid-number", .info, "A cell is marked as a number and holds none."),
    FindingRule("invalid-boolean", .info, "A cell is marked as true or false and is neither."),
    FindingRule(
      "missing-shared-string", .info, "A cell refers to a shared string that is missing."),
  ]

  private init(name: String, severity: Finding.Severity, summary: String) {
    self.name = name
    self.severity = severity
    self.summary = summary
  }

  private init(_ name: String, _ severity: Finding.Severity, _ summary: String) {
    self.init(name: name, severity: severity, summary: summary)
  }
}
