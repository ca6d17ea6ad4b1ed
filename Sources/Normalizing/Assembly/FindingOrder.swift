import CorpusModel

/// Puts findings in the order of the workbook.
enum FindingOrder {
  /// Findings by sheet, row, column and code; equal ones stay as they were.
  static func sorted(_ findings: [Finding], sheets: [String]) -> [Finding] {
    var order: [String: Int] = [:]
    for (index, name) in sheets.enumerated() where order[name] == nil { order[name] = index }
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
