internal import XLSX

extension CorpusError {
  /// The reader's own sentence.
  init(_ error: WorkbookError) {
    self.init(
      error.code == .unreadableFile ? .unreadableInput : .invalidWorkbook, error.description)
  }
}

extension Finding {
  /// What the reader found odd.
  init(_ finding: WorkbookFinding) {
    self.init(
      code: finding.code.rawValue, severity: .info, sheet: finding.sheet ?? "",
      cell: finding.cell?.description, message: finding.message)
  }
}
