/// Where a drawing lies: lengths are in EMU, 914,400 to the inch (ECMA-376 part 1, 20.5).
enum DrawingAnchor: Equatable {
  /// From one cell to another.
  case twoCells(Corner, Corner)
  /// From a cell on, as wide and high as given.
  case oneCell(Corner, width: Int, height: Int)
  /// At a place of the sheet.
  case absolute(x: Int, y: Int, width: Int, height: Int)

  /// A place in a cell; row and column are from 1.
  struct Corner: Equatable {
    var row = 1
    var column = 1
    var rowOffset = 0
    var columnOffset = 0

    /// The cell, brought into the sheet.
    var cell: CellReference {
      CellReference(
        row: min(max(row, 1), CellReference.lastRow),
        column: min(max(column, 1), CellReference.lastColumn))
    }
  }
}

/// A rectangle in EMU.
struct EMURectangle: Equatable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double
}
