import CorpusModel

extension SheetScorer {
  /// Planted defects that were found, and findings that nothing planted accounts for.
  mutating func scoreFindings() {
    let found = corpus.findings.filter { $0.code != "unknown-title" }
    for label in sheet.findings where label.isRequired {
      let isFound = found.contains { label.isMeant(by: $0) }
      count(.findingRecall, isFound ? 1 : 0, of: 1)
      if !isFound {
        miss("missed finding", at: label.place, "\(label.codes[0]): \(label.about)", "—")
      }
    }
    for finding in found where finding.severity >= .warning {
      let isRight = sheet.findings.contains { $0.isMeant(by: finding) }
      count(.findingPrecision, isRight ? 1 : 0, of: 1)
      if !isRight {
        let words = [finding.en, finding.zh].compactMap(\.self).joined(separator: " | ")
        miss(
          "false finding", at: finding.cell ?? "", "none",
          "\(finding.code) (\(finding.severity.rawValue)): \(finding.message) \(words)".excerpt(200)
        )
      }
    }
  }
}

extension FindingLabel {
  var place: String { cells.first?.description ?? "" }

  fileprivate func isMeant(by finding: Finding) -> Bool {
    guard codes.contains(finding.code), let cell = finding.cell else { return false }
    let corners = cell.split(separator: ":").compactMap { CellPlace(String($0)) }
    guard let first = corners.first, let last = corners.last else { return false }
    return cells.contains { (first.row...max(first.row, last.row)).contains($0.row) }
  }
}
