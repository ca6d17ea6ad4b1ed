/// How high rows and how wide columns are, in EMU, 914,400 to the inch.
struct SheetGeometry {
  /// 64 pixels, the width of a column where a sheet says nothing.
  var columns = SheetLengths(standard: 64 * 9525, end: CellReference.lastColumn)
  /// 15 points, the height of a row where a sheet says nothing.
  var rows = SheetLengths(standard: 15 * 12_700, end: CellReference.lastRow)

  /// The length of a column's width in characters (ECMA-376 part 1, 18.3.1.13).
  ///
  /// The standard font's digits are taken to be seven pixels wide, as they are in Calibri 11.
  static func length(ofWidth characters: Double) -> Double {
    let characters = min(max(characters, 0), 255)
    return ((256 * characters + 18) / 256 * 7).rounded(.down) * 9525
  }

  /// The length of a row's height in points.
  static func length(ofHeight points: Double) -> Double {
    min(max(points, 0), 409.5) * 12_700
  }

  /// The cells that an anchor covers.
  func range(of anchor: DrawingAnchor) -> CellRange {
    switch anchor {
    case .twoCells(let from, let to):
      return CellRange(from.cell, to.cell)
    case .oneCell, .absolute:
      return range(of: rectangle(of: anchor))
    }
  }

  /// The cells that a rectangle covers; one that ends on a border doesn't reach the next cell.
  func range(of rectangle: EMURectangle) -> CellRange {
    let right = max(rectangle.x, rectangle.x + rectangle.width - 1)
    let bottom = max(rectangle.y, rectangle.y + rectangle.height - 1)
    return CellRange(
      CellReference(row: rows.number(at: rectangle.y), column: columns.number(at: rectangle.x)),
      CellReference(row: rows.number(at: bottom), column: columns.number(at: right)))
  }

  /// The rectangle that an anchor gives.
  func rectangle(of anchor: DrawingAnchor) -> EMURectangle {
    switch anchor {
    case .twoCells(let from, let to):
      let (start, end) = (place(of: from), place(of: to))
      return EMURectangle(x: start.x, y: start.y, width: end.x - start.x, height: end.y - start.y)
    case .oneCell(let from, let width, let height):
      let start = place(of: from)
      return EMURectangle(
        x: start.x, y: start.y, width: Double(max(0, width)), height: Double(max(0, height)))
    case .absolute(let x, let y, let width, let height):
      return EMURectangle(
        x: Double(max(0, x)), y: Double(max(0, y)), width: Double(max(0, width)),
        height: Double(max(0, height)))
    }
  }

  /// The offset in a cell never reaches beyond it.
  private func place(of corner: DrawingAnchor.Corner) -> (x: Double, y: Double) {
    let cell = corner.cell
    let left = columns.start(of: cell.column)
    let top = rows.start(of: cell.row)
    let right = columns.start(of: cell.column + 1)
    let bottom = rows.start(of: cell.row + 1)
    return (
      min(left + Double(max(0, corner.columnOffset)), right),
      min(top + Double(max(0, corner.rowOffset)), bottom)
    )
  }
}
