import CorpusModel

/// Normalizes one sheet: what kind it is, its entries, a place for every cell.
struct SheetNormalizer {
  private let grid: SheetGrid
  private let options: NormalizerOptions
  private let isKnown: (String) -> Bool
  private var outcome: SheetOutcome

  /// - Parameters:
  ///   - grid: The sheet.
  ///   - options: What the caller chose.
  ///   - isKnown: Whether the catalogue knows a title on this sheet.
  init(_ grid: SheetGrid, options: NormalizerOptions, isKnown: @escaping (String) -> Bool) {
    self.grid = grid
    self.options = options
    self.isKnown = isKnown
    outcome = SheetOutcome(sheet: Self.description(of: grid))
  }

  /// The sheet's outcome.
  mutating func normalize() -> SheetOutcome {
    let isHidden = grid.visibility != .visible && !options.includeHidden
    let sheet = ReadSheet(
      grid, includeHidden: options.includeHidden || isHidden, workers: options.workers)
    if isHidden {
      skipHiddenSheet(sheet)
      return outcome
    }
    outcome.add(sheet.imageCells, as: .image)
    skipHidden(sheet)
    guard !sheet.rows.isEmpty else {
      decide(.empty, Decision(rule: "no-cells", score: 1))
      return outcome
    }
    let (kind, decision) = SheetKindRule.decide(SheetFeatures(sheet))
    decide(kind, decision)
    switch kind {
    case .directory: readDirectory(sheet)
    case .playbook: readPlaybook(sheet)
    case .letters: readLetters(sheet)
    case .table, .empty, .skipped: skipTable(sheet)
    }
    return outcome
  }

  private static func description(of grid: SheetGrid) -> SourceSheet {
    let last = grid.rows.last?.number ?? 0
    return SourceSheet(
      index: grid.index, name: grid.name, visibility: grid.visibility, kind: .empty,
      layout: Decision(rule: "no-cells", score: 1), lastRow: last, usedRows: grid.rows.count,
      blankRows: last - grid.rows.count, cells: grid.rows.reduce(0) { $0 + $1.cells.count })
  }

  private mutating func decide(_ kind: SourceSheet.Kind, _ decision: Decision) {
    outcome.sheet.kind = kind
    outcome.sheet.layout = decision
  }

  // MARK: Kinds

  private mutating func readDirectory(_ sheet: ReadSheet) {
    var reader = DirectoryReader(sheet)
    outcome.entries = reader.read()
    outcome.add(reader.headers, as: .header)
    PicturePlacement.place(sheet.pictures, in: &outcome.entries)
  }

  private mutating func readPlaybook(_ sheet: ReadSheet) {
    var reader = PlaybookReader(sheet)
    outcome.entries = [reader.read()]
  }

  private mutating func readLetters(_ sheet: ReadSheet) {
    var blocks: [(block: LayoutBlock, rows: Int)] = []
    var foreign: [TextCell] = []
    for region in RegionSplitter.regions(of: sheet) {
      let reading = LetterReader(region, isKnown: isKnown).read()
      outcome.entries += reading.entries
      outcome.add(reading.headers, as: .header)
      blocks += reading.blocks.map { ($0, $0.rows.count) }
      outcome.sheet.blocks += reading.descriptions
      foreign += reading.foreign
    }
    decideLayout(blocks)
    noteForeign(foreign)
    for entry in outcome.entries {
      outcome.sheet.pairedRows += entry.lineCounts.paired
      outcome.sheet.englishOnlyRows += entry.lineCounts.englishOnly
      outcome.sheet.chineseOnlyRows += entry.lineCounts.chineseOnly
    }
    PicturePlacement.place(sheet.pictures, in: &outcome.entries)
  }

  /// The layout that most rows have names the sheet's decision.
  private mutating func decideLayout(_ blocks: [(block: LayoutBlock, rows: Int)]) {
    var rows: [String: Int] = [:]
    var fits: [String: Double] = [:]
    for (block, count) in blocks {
      rows[block.layout.rule, default: 0] += count
      fits[block.layout.rule, default: 0] += block.score * Double(count)
    }
    guard let best = rows.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return }
    let rule = rows.count > 1 ? "\(best.key)-mixed" : best.key
    outcome.sheet.layout = Decision(rule: rule, score: (fits[best.key] ?? 0) / Double(best.value))
  }

  private mutating func noteForeign(_ cells: [TextCell]) {
    for cell in cells.prefix(1) {
      let more = cells.count > 1 ? " and \(cells.count - 1) more" : ""
      outcome.note(
        "other-language", .info, cell: cell.name,
        "This cell\(more) holds text in another language (\(cell.profile.tag)); it is kept as a note."
      )
    }
  }

  // MARK: What is left out

  private mutating func skipTable(_ sheet: ReadSheet) {
    outcome.add(sheet.rows.flatMap(\.cells), as: .skipped)
    outcome.note(
      "no-templates", .info,
      "The sheet holds a table of data and no templates; its cells are left out of the entries.")
  }

  private mutating func skipHiddenSheet(_ sheet: ReadSheet) {
    decide(.skipped, Decision(rule: "hidden-sheet", score: 1))
    outcome.add(sheet.rows.flatMap(\.cells) + sheet.imageCells, as: .skipped)
    outcome.note("hidden-sheet", .info, "The sheet is hidden and was left out.")
  }

  private mutating func skipHidden(_ sheet: ReadSheet) {
    guard !sheet.hidden.isEmpty else { return }
    outcome.add(sheet.hidden, as: .skipped)
    var hiddenRows: [Int] = []
    for row in grid.rows where row.isHidden { hiddenRows.append(row.number) }
    if let first = sheet.hidden.first, !hiddenRows.isEmpty {
      outcome.note(
        "hidden-rows", .info, cell: first.name,
        "\(NumberRuns.text(hiddenRows, one: "Row", many: "Rows")) hidden and left out.")
    }
    let rows = Set(hiddenRows)
    let inColumns = sheet.hidden.filter { !rows.contains($0.row) }
    guard let first = inColumns.first else { return }
    let columns = Set(inColumns.map(\.column)).sorted().map(CellReference.letters(ofColumn:))
    let names = columns.joined(separator: ", ")
    outcome.note(
      "hidden-columns", .info, cell: first.name,
      "\(columns.count == 1 ? "Column \(names) is" : "Columns \(names) are") hidden and left out.")
  }
}
