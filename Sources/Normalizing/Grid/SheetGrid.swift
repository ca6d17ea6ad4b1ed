package import CorpusModel

/// One sheet as the normalizer sees it: sparse rows of texts with their place and look.
package struct SheetGrid: Sendable, Equatable {
  /// The sheet's place in the workbook, 1-based.
  package var index: Int
  /// The sheet's name.
  package var name: String
  /// Whether Excel shows the sheet.
  package var visibility: SourceSheet.Visibility
  /// The rows that hold a value, in ascending order.
  package var rows: [GridRow]
  /// The merged ranges; only the top left cell of each holds a value.
  package var merges: [GridRange]
  /// The pictures, by their top left cell.
  package var pictures: [GridPicture]

  /// Creates a grid.
  package init(
    index: Int, name: String, visibility: SourceSheet.Visibility = .visible,
    rows: [GridRow] = [], merges: [GridRange] = [], pictures: [GridPicture] = []
  ) {
    self.index = index
    self.name = name
    self.visibility = visibility
    self.rows = rows
    self.merges = merges
    self.pictures = pictures
  }
}

/// One row of a grid.
package struct GridRow: Sendable, Equatable {
  /// The row's number, 1-based.
  package var number: Int
  /// Whether Excel hides the row.
  package var isHidden: Bool
  /// The cells that hold a value, by ascending column.
  package var cells: [GridCell]

  /// Creates a row.
  package init(number: Int, isHidden: Bool = false, cells: [GridCell]) {
    self.number = number
    self.isHidden = isHidden
    self.cells = cells
  }
}

/// One cell of a grid that holds a value.
package struct GridCell: Sendable, Equatable {
  /// The value as Excel shows it, line ends as `\n`; never empty.
  package var text: String
  /// The comment on the cell, if there is one.
  package var comment: String?
  /// The column, 1-based.
  package var column: Int
  /// The font's size in points, if the style names one.
  package var fontSize: Double?
  /// What kind of value the cell holds.
  package var type: SourceCell.ValueType
  /// Whether the cell's column is hidden.
  package var isInHiddenColumn: Bool
  /// Whether the font is bold.
  package var isBold: Bool
  /// Whether the cell is filled with a colour.
  package var hasFill: Bool

  /// Creates a cell.
  package init(
    column: Int, type: SourceCell.ValueType = .text, text: String, isInHiddenColumn: Bool = false,
    isBold: Bool = false, fontSize: Double? = nil, hasFill: Bool = false, comment: String? = nil
  ) {
    self.column = column
    self.type = type
    self.text = text
    self.isInHiddenColumn = isInHiddenColumn
    self.isBold = isBold
    self.fontSize = fontSize
    self.hasFill = hasFill
    self.comment = comment
  }
}

/// A rectangle of cells; rows and columns are 1-based and inclusive.
package struct GridRange: Sendable, Equatable {
  package var firstRow: Int
  package var firstColumn: Int
  package var lastRow: Int
  package var lastColumn: Int

  /// Creates a range.
  package init(firstRow: Int, firstColumn: Int, lastRow: Int, lastColumn: Int) {
    self.firstRow = firstRow
    self.firstColumn = firstColumn
    self.lastRow = lastRow
    self.lastColumn = lastColumn
  }
}

/// A picture and the cells it covers.
package struct GridPicture: Sendable, Equatable {
  /// The picture as the corpus names it, its anchor included.
  package var image: Image
  /// The cells that the picture covers.
  package var range: GridRange

  /// Creates a picture.
  package init(image: Image, range: GridRange) {
    self.image = image
    self.range = range
  }
}
