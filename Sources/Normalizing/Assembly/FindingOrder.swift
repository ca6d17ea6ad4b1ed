import CorpusModel

/// Puts findings in the order of the workbook.
enum FindingOrder {
  /// Findings by sheet, row, column and code; equal ones stay as they were.
  ///
  /// - Parameters:
  ///   - findings: What is put in order.
  ///   - found: What the reader found, in its order: it stands before the others of its sheet.
  ///   - sheets: The sheets in their order.
  /// - Returns: Both, sheet by sheet.
  static func sorted(
    _ findings: [Finding], after found: [Finding], sheets: [SourceSheet]
  ) -> [Finding] {
    var order: [String: Int] = [:]
    for (index, sheet) in sheets.enumerated() where order[sheet.name] == nil {
      order[sheet.name] = index
    }
    let sorted = sorted(findings, order)
    guard !found.isEmpty else { return sorted }
    return (found + sorted).enumerated().sorted { one, other in
      // What belongs to no sheet comes first.
      let sheets = (order[one.element.sheet] ?? -1, order[other.element.sheet] ?? -1)
      return sheets.0 != sheets.1 ? sheets.0 < sheets.1 : one.offset < other.offset
    }.map(\.element)
  }

  private static func sorted(_ findings: [Finding], _ order: [String: Int]) -> [Finding] {
    let keyed = findings.enumerated().map { index, finding in
      let place = finding.cell.flatMap(CellReference.place(of:)) ?? (0, 0)
      return (
        key: [order[finding.sheet] ?? Int.max, place.0, place.1], code: finding.code, index: index,
        finding: finding
      )
    }
    return keyed.sorted { left, right in
      if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
      return left.code == right.code ? left.index < right.index : left.code < right.code
    }.map(\.finding)
  }
}
