internal import XMLEvents

/// What a worksheet part says around the cells (ECMA-376 part 1, 18.3.1), as it is put together.
///
/// Of the cells it holds only those that show a picture or have a `HYPERLINK` formula.
final class SheetPart {
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
  private(set) var drawings: [String] = []
  private(set) var tableRelationships: [String] = []
  private var columns = HiddenNumbers()
  private var rows = HiddenNumbers()
  private var shownRows = HiddenNumbers()
  /// Whether rows that the file doesn't hold are hidden.
  private(set) var hidesUnlistedRows = false

  /// How many things it lists.
  var itemCount: Int {
    mergedReferences.count + links.count + formulaLinks.count
      + DrawnPicture.itemCount * pictureCells.count + drawings.count + tableRelationships.count
  }

  /// The rows that are hidden.
  var hiddenRows: [ClosedRange<Int>] {
    hidesUnlistedRows ? shownRows.complement(to: CellReference.lastRow) : rows.ranges
  }

  /// The columns that are hidden.
  var hiddenColumns: [ClosedRange<Int>] { columns.ranges }
}

extension SheetPart {
  /// `sheetFormatPr`: the lengths of rows and columns that say nothing themselves.
  func setDefaults(_ attributes: XMLAttributes) {
    hidesUnlistedRows = BooleanText.isTrue(attributes["zeroHeight"])
    if let width = attributes["defaultColWidth"].flatMap({ Double($0) }), width.isFinite {
      geometry.columns = SheetLengths(
        standard: SheetGeometry.length(ofWidth: width), end: CellReference.lastColumn)
    }
    if let height = attributes["defaultRowHeight"].flatMap({ Double($0) }), height.isFinite {
      geometry.rows = SheetLengths(
        standard: SheetGeometry.length(ofHeight: height), end: CellReference.lastRow)
    }
  }

  /// `col`: the width of some columns, or that they are hidden.
  func addColumns(_ attributes: XMLAttributes) {
    guard let first = attributes["min"].flatMap({ Int($0) }),
      let last = attributes["max"].flatMap({ Int($0) })
    else { return }
    let lower = max(first, 1)
    let upper = min(last, CellReference.lastColumn)
    guard lower <= upper else { return }
    let width = attributes["width"].flatMap { Double($0) }
    if BooleanText.isTrue(attributes["hidden"]) || width == 0 {
      columns.add(lower...upper)
      geometry.columns.set(lower...upper, 0)
    } else if let width, width.isFinite {
      geometry.columns.set(lower...upper, SheetGeometry.length(ofWidth: width))
    }
  }

  /// `row`: its height in points, if it has one of its own, or that it is hidden.
  func addRow(_ number: Int, height: Double?, isHidden: Bool) {
    guard number <= CellReference.lastRow else { return }
    if isHidden || height == 0 {
      rows.add(number...number)
      geometry.rows.set(number...number, 0)
      return
    }
    if hidesUnlistedRows { shownRows.add(number...number) }
    if let height { geometry.rows.set(number...number, SheetGeometry.length(ofHeight: height)) }
  }

  /// `mergeCell`.
  func addMerge(_ attributes: XMLAttributes) {
    if let reference = attributes["ref"] { mergedReferences.append(reference) }
  }

  /// `hyperlink`; `relationship` is the value of its `r:id`.
  func addLink(_ attributes: XMLAttributes, relationship: String?) {
    guard let reference = attributes["ref"] else { return }
    links.append(
      Link(
        reference: reference, relationship: relationship, location: attributes["location"],
        tooltip: attributes["tooltip"]))
  }

  /// `drawing`.
  func addDrawing(relationship: String?) {
    if let relationship { drawings.append(relationship) }
  }

  /// `tablePart`.
  func addTable(relationship: String?) {
    if let relationship { tableRelationships.append(relationship) }
  }

  /// A cell with `vm`.
  func addCell(_ cell: CellReference, valueMetadata: Int) {
    pictureCells.append(PictureCell(cell: cell, source: .valueMetadata(valueMetadata)))
  }

  /// The text of a formula or a value; WPS writes `=DISPIMG(…)` as the value too.
  func addText(_ bytes: UnsafeBufferPointer<UInt8>, of cell: CellReference, isFormula: Bool) {
    if let id = PictureFormula.id(in: bytes) {
      // The value repeats what the formula has said.
      guard pictureCells.last?.cell != cell else { return }
      pictureCells.append(PictureCell(cell: cell, source: .display(id: id)))
    } else if isFormula, let target = HyperlinkFormula.target(of: bytes) {
      formulaLinks.append(Hyperlink(range: CellRange(cell, cell), target: target, isFormula: true))
    }
  }
}

extension XMLAttributes {
  /// The value of the attribute of that local name in no namespace.
  subscript(name: StaticString) -> String? {
    for attribute in self where attribute.namespace.isNone && attribute.name.isSpelled(name) {
      return attribute.string
    }
    return nil
  }
}

extension XMLAttributes.Attribute {
  /// The value as a string.
  var string: String {
    String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
  }
}

extension XMLToken {
  /// Whether the name is spelled so; for names that are too rare to be interned.
  fileprivate func isSpelled(_ name: StaticString) -> Bool {
    guard let bytes else { return false }
    var position = 0
    while position < name.utf8CodeUnitCount {
      // A name ends with a zero, which no literal has.
      guard bytes[position] == name.utf8Start[position] else { return false }
      position += 1
    }
    return bytes[position] == 0
  }
}
