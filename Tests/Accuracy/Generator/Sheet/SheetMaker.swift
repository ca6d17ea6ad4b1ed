import CorpusModel
import Normalizing

/// Lays texts out on a sheet and keeps what each cell is.
struct SheetMaker {
  var random: SplitMix64
  /// The row that the next text goes to, 1-based.
  var row = 1
  private(set) var entries: [EntryLabel] = []
  private(set) var findings: [FindingLabel] = []
  private(set) var labels: [CellPlace: CellLabel] = [:]
  private var cells: [CellPlace: GridCell] = [:]
  private var merges: [GridRange] = []
  private var pictures: [GridPicture] = []
  private var current: EntryLabel?

  init(random: SplitMix64) { self.random = random }

  /// Puts a text in a cell; white space may be added at its ends.
  @discardableResult
  mutating func put(
    _ text: String, row: Int? = nil, column: Int, look: Look = .plain,
    type: SourceCell.ValueType = .text,
    as label: CellLabel
  ) -> CellPlace {
    let place = CellPlace(row: row ?? self.row, column: column)
    let text = type == .text ? withOddEdges(text) : text
    cells[place] = GridCell(
      column: column, type: type, text: text, isBold: look.isBold, fontSize: look.fontSize,
      hasFill: look.hasFill)
    labels[place] = label
    self.label { entry in
      entry.firstRow = entry.firstRow == 0 ? place.row : min(entry.firstRow, place.row)
      entry.lastRow = max(entry.lastRow, place.row)
    }
    return place
  }

  /// Merges cells; only the first of them may hold a text.
  mutating func merge(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    guard rows.count > 1 || columns.count > 1 else { return }
    merges.append(
      GridRange(
        firstRow: rows.lowerBound, firstColumn: columns.lowerBound, lastRow: rows.upperBound,
        lastColumn: columns.upperBound))
  }

  mutating func add(_ picture: GridPicture) { pictures.append(picture) }

  /// Notes a finding that is owed or allowed.
  mutating func expect(_ defects: [Defect], at cells: [CellPlace]) {
    findings += defects.map { defect in
      FindingLabel(
        codes: defect.codes, cells: cells, about: defect.about, isRequired: defect.isRequired)
    }
  }

  /// Lays out one entry; its rows are those that the body puts texts in.
  mutating func entry(
    _ draft: LetterDraft, columns: ClosedRange<Int>, _ body: (inout SheetMaker) -> Void
  ) {
    current = EntryLabel(letter: draft.letter, columns: columns)
    body(&self)
    if let entry = current { entries.append(entry) }
    current = nil
  }

  /// Adds to the entry that is being laid out.
  mutating func label(_ change: (inout EntryLabel) -> Void) {
    guard var entry = current else { return }
    change(&entry)
    current = entry
  }

  /// The finished sheet.
  func finished(layout: String, seed: Int) -> LabelledSheet {
    let rows = Dictionary(grouping: cells.keys, by: \.row).sorted { $0.key < $1.key }
    let grid = SheetGrid(
      index: 1, name: "模板",
      rows: rows.map { row in
        GridRow(number: row.key, cells: row.value.sorted().compactMap { cells[$0] })
      }, merges: merges, pictures: pictures)
    return LabelledSheet(
      layout: layout, seed: seed, grid: grid, entries: entries, findings: findings, cells: labels)
  }

  private mutating func withOddEdges(_ text: String) -> String {
    guard random.happens(0.06) else { return text }
    switch random.number(0...4) {
    case 0: return " " + text
    case 1: return text + " "
    case 2: return "\u{3000}" + text
    case 3: return text + "\n"
    default: return "\u{A0}" + text + "  "
    }
  }
}

/// How a cell looks.
struct Look: Sendable {
  var isBold = false
  var fontSize: Double?
  var hasFill = false

  static let plain = Look()
  static let bold = Look(isBold: true)
  static let heading = Look(isBold: true, fontSize: 14, hasFill: true)
  static let filled = Look(hasFill: true)
}
