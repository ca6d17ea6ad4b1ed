internal import XLSX

extension CorpusError {
  /// The reader's own sentence; for a limit that is used up, with how to raise it.
  init(_ error: WorkbookError) {
    self.init(
      error.code == .unreadableFile ? .unreadableInput : .invalidWorkbook,
      error.description + (error.limit.map(LimitSetting.hint) ?? ""))
  }

  /// The error of a workbook or of one of its sheets, whatever threw it.
  init(reading error: any Error) {
    switch error {
    case let error as CorpusError: self = error
    case let error as WorkbookError: self.init(error)
    default: self.init(.invalidWorkbook, "\(error)")
    }
  }
}

extension Finding {
  /// What the reader found odd.
  init(_ finding: WorkbookFinding) {
    // What is missing from the corpus matters more than an odd way to write it.
    let isLoss = [.missingPicture, .unreadableDetails].contains(finding.code)
    self.init(
      code: Self.code(finding.code), severity: isLoss ? .warning : .info,
      sheet: finding.sheet ?? "",
      cell: finding.cell?.description, message: finding.message)
  }
}

extension Finding {
  /// The reader's code as corpora write codes: with hyphens.
  private static func code(_ code: WorkbookFinding.Code) -> String {
    code.rawValue.replacing("_", with: "-")
  }

  /// The finding of a picture whose bytes cannot be read.
  init(damaged picture: Picture, of sheet: Sheet, by error: any Error) {
    let failure = error as? WorkbookError
    let reason = (failure?.detail ?? "\(error)") + (failure?.limit.map(LimitSetting.hint) ?? "")
    self.init(
      code: Self.code(.missingPicture), severity: .warning, sheet: sheet.name,
      cell: picture.range.first.description,
      message: "The picture could not be read and is left out: \(picture.part): \(reason).")
  }

  /// The code of the finding of a sheet that is damaged and left out.
  public static let damagedSheet = "damaged-sheet"

  /// The finding of a sheet whose reading threw an error.
  init(damaged sheet: Sheet, by error: any Error) {
    let failure = error as? WorkbookError
    var reason = failure?.detail ?? "\(error)"
    if let part = failure?.part {
      let line = failure?.line.map { ":\($0)" } ?? ""
      let column = failure?.column.map { ":\($0)" } ?? ""
      reason = "\(part)\(line)\(column): \(reason)"
    }
    reason += failure?.limit.map(LimitSetting.hint) ?? ""
    self.init(
      code: Finding.damagedSheet, severity: .error, sheet: sheet.name,
      cell: failure?.cell?.description,
      message: "The sheet could not be read and is left out: \(reason).")
  }
}
