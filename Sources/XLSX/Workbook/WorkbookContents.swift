internal import Synchronization

/// What is read of a workbook when it is first needed, and what was odd in it.
final class WorkbookContents: Sendable {
  private let package: OfficePackage
  private let threads: ThreadBudget
  /// The part of shared strings; nil where there is none.
  let stringsPart: String?
  private let stylesPart: String?
  /// Whether the budgets suffice for all parts in any order.
  let affordsAllParts: Bool
  private let strings = Mutex<Result<SharedStrings, WorkbookError>?>(nil)
  private let styles = Mutex<StyleSheet?>(nil)
  private let findings: Mutex<[Int: [WorkbookFinding]]>

  init(
    _ parts: WorkbookParts, sheets: Int, findings: [WorkbookFinding], threads: ThreadBudget
  ) {
    self.threads = threads
    package = parts.package
    stringsPart = parts.part(ofType: "sharedStrings")
    stylesPart = parts.part(ofType: "styles")
    affordsAllParts = package.affordsAllParts(forSheets: sheets)
    self.findings = Mutex([0: findings])
  }

  /// The bytes that the shared strings' part declares; 0 where there is none.
  var stringsSize: Int { stringsPart.flatMap { package.size(of: $0) } ?? 0 }

  /// The shared strings, read once.
  func sharedStrings() throws(WorkbookError) -> SharedStrings {
    try strings.withLock { known in
      if let known { return known }
      let result = Result { () throws(WorkbookError) in
        guard let stringsPart else { return SharedStrings.none }
        return try SharedStrings.read(stringsPart, in: package, threads: threads)
      }
      known = result
      return result
    }.get()
  }

  /// The cell formats, read once; a damaged part is left out, since values matter more than looks.
  func styleSheet() -> StyleSheet {
    styles.withLock { known in
      if let known { return known }
      let result = readStyles()
      known = result
      return result
    }
  }

  private func readStyles() -> StyleSheet {
    guard let stylesPart else { return StyleSheet(formats: []) }
    do {
      return try package.read(stylesPart, StylesHandler()).styleSheet()
    } catch {
      let finding = WorkbookFinding(
        .unreadablePart, part: stylesPart,
        message: "The part is damaged and was left out: \(error.clause).")
      findings.withLock { $0[0, default: []].append(finding) }
      return StyleSheet(formats: [])
    }
  }

  /// What was odd, first in the workbook and then sheet by sheet.
  var allFindings: [WorkbookFinding] {
    findings.withLock { all in all.sorted { $0.key < $1.key }.flatMap(\.value) }
  }

  /// Replaces what was odd in the sheet of that index.
  func setFindings(_ found: [WorkbookFinding], ofSheet index: Int) {
    findings.withLock { $0[index] = found }
  }
}
