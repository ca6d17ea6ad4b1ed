import CorpusModel

/// One sheet after normalizing: its entries, and a place for every cell.
struct SheetOutcome: Sendable {
  /// The sheet as the corpus describes it.
  var sheet: SourceSheet
  /// The entries, in the order of the sheet.
  var entries: [EntryDraft] = []
  /// Cells that belong to no entry, and their place.
  var cells: [(cell: TextCell, place: SourceCell.Place)] = []
  /// What is odd on the sheet, outside of its entries.
  var findings: [Finding] = []

  init(sheet: SourceSheet) {
    self.sheet = sheet
  }

  /// Takes cells in that belong to no entry.
  mutating func add(_ cells: [TextCell], as place: SourceCell.Place) {
    self.cells += cells.map { ($0, place) }
  }

  /// Notes an oddity of the sheet.
  mutating func note(
    _ code: String, _ severity: Finding.Severity, cell: String? = nil, _ message: String
  ) {
    findings.append(
      Finding(code: code, severity: severity, sheet: sheet.name, cell: cell, message: message))
  }
}
