internal import XMLEvents

/// Reads a worksheet part for what lies around the cells (ECMA-376 part 1, 18.3.1).
///
/// Of the cells it keeps only those that hold a picture or a `HYPERLINK` formula.
struct SheetPartHandler: XMLHandler {
  /// A cell that refers to a picture.
  struct PictureCell {
    enum Source { case valueMetadata(Int), display(id: String) }
    let cell: CellReference
    let source: Source
  }

  /// A line of the sheet's list of links.
  struct Link {
    let reference: String
    let relationship: String?
    let location: String?
    let tooltip: String?
  }

  private(set) var geometry = SheetGeometry()
  private(set) var mergedReferences: [String] = []
  private(set) var links: [Link] = []
  private(set) var formulaLinks: [Hyperlink] = []
  private(set) var pictureCells: [PictureCell] = []
  private(set) var hiddenColumns = HiddenNumbers()
  private(set) var drawings: [String] = []
  private(set) var tableRelationships: [String] = []

  /// The rows that are hidden.
  var hiddenRows: [ClosedRange<Int>] {
    hidesUnlistedRows ? shownRows.complement(to: CellReference.lastRow) : rows.ranges
  }

  var itemCount: Int {
    mergedReferences.count + links.count + formulaLinks.count + pictureCells.count
      + drawings.count + tableRelationships.count
  }

  private enum Container { case none, columns, sheetData, merges, links, tables }

  private var depth = 0
  private var container = Container.none
  private var rows = HiddenNumbers()
  private var shownRows = HiddenNumbers()
  private var hidesUnlistedRows = false
  private var rowNumber = 0
  private var cell = CellPosition()
  private var valueMetadata: Int?
  /// Whether the formula of the cell has named its picture already.
  private var hasPicture = false
  private var cellCount = 0
  private let cellLimit: Int
  private let limitReached: WorkbookError

  /// Reads a part up to a budget of cells, beyond which it throws `limitReached`.
  init(cellLimit: Int, limitReached: WorkbookError) {
    self.cellLimit = cellLimit
    self.limitReached = limitReached
  }

  mutating func start(_ element: borrowing XMLElement) throws {
    depth += 1
    switch (depth, container) {
    case (2, _): startPart(element)
    case (3, .sheetData): startRow(element)
    case (4, .sheetData): try startCell(element)
    case (3, .columns): startColumn(element)
    case (3, .merges):
      if element.name == "mergeCell", let reference = element["ref"] {
        mergedReferences.append(reference)
      }
    case (3, .links): startLink(element)
    case (3, .tables):
      if element.name == "tablePart", let id = element.relationship("id") {
        tableRelationships.append(id)
      }
    default: break
    }
  }

  mutating func end(_ name: XMLName, namespace: XMLName, text: XMLText) {
    defer { depth -= 1 }
    switch (depth, container) {
    case (2, _): container = .none
    case (5, .sheetData):
      if name == "f" || name == "v" { endText(text, isFormula: name == "f") }
    case (4, .sheetData): endCell()
    default: break
    }
  }

  /// A child of the worksheet.
  private mutating func startPart(_ element: borrowing XMLElement) {
    container = .none
    guard element.office == .main else { return }
    switch element.name {
    case "cols": container = .columns
    case "sheetData": container = .sheetData
    case "mergeCells": container = .merges
    case "hyperlinks": container = .links
    case "tableParts": container = .tables
    case "drawing":
      if let id = element.relationship("id") { drawings.append(id) }
    case "sheetFormatPr":
      hidesUnlistedRows = BooleanText.isTrue(element["zeroHeight"])
      if let width = element["defaultColWidth"].flatMap({ Double($0) }), width.isFinite {
        geometry.columns = SheetLengths(
          standard: SheetGeometry.length(ofWidth: width), end: CellReference.lastColumn)
      }
      if let height = element["defaultRowHeight"].flatMap({ Double($0) }), height.isFinite {
        geometry.rows = SheetLengths(
          standard: SheetGeometry.length(ofHeight: height), end: CellReference.lastRow)
      }
    default: break
    }
  }

  private mutating func startColumn(_ element: borrowing XMLElement) {
    guard element.name == "col", let first = element["min"].flatMap({ Int($0) }),
      let last = element["max"].flatMap({ Int($0) })
    else { return }
    let lower = max(first, 1)
    let upper = min(last, CellReference.lastColumn)
    guard lower <= upper else { return }
    let width = element["width"].flatMap { Double($0) }
    if BooleanText.isTrue(element["hidden"]) || width == 0 {
      hiddenColumns.add(lower...upper)
      geometry.columns.set(lower...upper, 0)
    } else if let width, width.isFinite {
      geometry.columns.set(lower...upper, SheetGeometry.length(ofWidth: width))
    }
  }

  private mutating func startRow(_ element: borrowing XMLElement) {
    guard element.name == "row" else { return }
    rowNumber = element["r"].flatMap { Int($0) } ?? rowNumber &+ 1
    cell = CellPosition(row: rowNumber)
    guard (1...CellReference.lastRow).contains(rowNumber) else { return }
    let height = element["ht"].flatMap { Double($0) }
    if BooleanText.isTrue(element["hidden"]) || height == 0 {
      rows.add(rowNumber...rowNumber)
      geometry.rows.set(rowNumber...rowNumber, 0)
    } else {
      if hidesUnlistedRows { shownRows.add(rowNumber...rowNumber) }
      if let height, height.isFinite {
        geometry.rows.set(rowNumber...rowNumber, SheetGeometry.length(ofHeight: height))
      }
    }
  }

  private mutating func startCell(_ element: borrowing XMLElement) throws {
    guard element.name == "c" else { return }
    cellCount += 1
    guard cellCount <= cellLimit else { throw limitReached }
    cell.advance(to: element["r"])
    hasPicture = false
    valueMetadata = element["vm"].flatMap { Int($0) }
  }

  private mutating func endCell() {
    guard let valueMetadata, let cell = cell.reference else { return }
    self.valueMetadata = nil
    pictureCells.append(PictureCell(cell: cell, source: .valueMetadata(valueMetadata)))
  }

  /// The text of a formula or a value; WPS writes `=DISPIMG(…)` as the value too.
  private mutating func endText(_ text: XMLText, isFormula: Bool) {
    guard text.bytes.contains(UInt8(ascii: "(")) else { return }
    if !hasPicture, let id = PictureFormula.id(in: text.bytes), let cell = cell.reference {
      hasPicture = true
      pictureCells.append(PictureCell(cell: cell, source: .display(id: id)))
    }
    if isFormula, let target = HyperlinkFormula.target(of: text.bytes), let cell = cell.reference {
      formulaLinks.append(
        Hyperlink(range: CellRange(cell, cell), target: target, isFormula: true))
    }
  }

  private mutating func startLink(_ element: borrowing XMLElement) {
    guard element.name == "hyperlink", let reference = element["ref"] else { return }
    links.append(
      Link(
        reference: reference, relationship: element.relationship("id"),
        location: element["location"], tooltip: element["tooltip"]))
  }
}

/// The place of the cell that is being read; it is worked out only for the few that need it.
private struct CellPosition {
  private var row: Int
  /// The last reference that was written, and how many cells without one came after it.
  private var written: String?
  private var stepsAfter = 0

  init(row: Int = 0) { self.row = row }

  mutating func advance(to reference: String?) {
    if let reference {
      written = reference
      stepsAfter = 0
    } else {
      stepsAfter += 1
    }
  }

  var reference: CellReference? {
    guard let written else { return CellReference("A\(row)").flatMap { step($0, stepsAfter - 1) } }
    return CellReference(written).flatMap { step($0, stepsAfter) }
  }

  private func step(_ cell: CellReference, _ count: Int) -> CellReference? {
    let column = cell.column + count
    return column <= CellReference.lastColumn
      ? CellReference(row: cell.row, column: column) : nil
  }
}
