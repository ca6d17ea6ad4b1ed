/// Finds each sheet's part and kind.
struct SheetList {
  private(set) var sheets: [Sheet] = []
  private(set) var findings: [WorkbookFinding] = []

  /// Adds the next sheet that the workbook lists.
  mutating func add(_ entry: WorkbookHandler.Entry, _ parts: WorkbookParts) {
    let relationship = parts.relationship(entry.relationship)
    let part = relationship.flatMap { parts.existing($0) }
    let kind =
      relationship.map { relationship in
        Self.kind(relationship.type, part.flatMap { parts.package.contentType(of: $0) })
      } ?? .moduleSheet
    let sheet = Sheet(
      index: sheets.count + 1, name: entry.name, visibility: entry.visibility, kind: kind,
      part: part)
    sheets.append(sheet)
    if kind != .worksheet {
      findings.append(WorkbookFinding(.skippedSheet, part: part, sheet: sheet.name))
    } else if part == nil {
      findings.append(
        WorkbookFinding(.missingSheetPart, part: relationship?.part, sheet: sheet.name))
    }
  }

  private static func kind(_ relationship: String, _ contentType: String?) -> Sheet.Kind {
    let type = relationship.lowercased() + " " + (contentType ?? "").lowercased()
    if type.contains("chartsheet") { return .chartSheet }
    if type.contains("dialogsheet") { return .dialogSheet }
    if type.contains("macrosheet") { return .macroSheet }
    return .worksheet
  }
}
