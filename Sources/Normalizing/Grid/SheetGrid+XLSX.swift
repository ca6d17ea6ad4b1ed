package import CorpusModel
package import XLSX

extension SheetGrid {
  /// Reads one sheet of a workbook into a grid.
  ///
  /// Texts have `\n` as their line end; numbers and dates are as Excel shows them. Cells that hold
  /// white space only are blank.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - workbook: The workbook that the sheet belongs to.
  ///   - image: Describes a picture as the corpus names it; `nil` leaves the picture out.
  /// - Throws: What the reader throws where the sheet is damaged.
  package init(
    _ sheet: Sheet, of workbook: Workbook, image: (Picture) throws -> Image?
  ) throws {
    let details = try workbook.details(of: sheet)
    self.init(
      index: sheet.index, name: sheet.name, visibility: SourceSheet.Visibility(sheet.visibility))
    merges = details.mergedRanges.map { GridRange($0) }
    pictures = try details.pictures.compactMap { picture in
      try image(picture).map { GridPicture(image: $0, range: GridRange(picture.range)) }
    }
    let comments = Dictionary(
      details.comments.map { ($0.cell, $0.wholeText) }, uniquingKeysWith: { $0 + "\n" + $1 })
    let hiddenColumns = details.hiddenColumns
    try workbook.forEachRow(in: sheet) { row in
      let cells = row.compactMap { cell in
        GridCell(cell, comment: comments[cell.reference], hiddenColumns: hiddenColumns)
      }
      if !cells.isEmpty {
        rows.append(GridRow(number: row.number, isHidden: row.isHidden, cells: cells))
      }
    }
  }
}

extension Comment {
  /// The comment and the answers to it, a line end between them.
  fileprivate var wholeText: String {
    ([message] + replies).map(\.text).joined(separator: "\n")
  }
}

extension SourceSheet.Visibility {
  package init(_ visibility: Sheet.Visibility) {
    switch visibility {
    case .visible: self = .visible
    case .hidden: self = .hidden
    case .veryHidden: self = .veryHidden
    }
  }
}

extension GridRange {
  fileprivate init(_ range: CellRange) {
    self.init(
      firstRow: range.first.row, firstColumn: range.first.column,
      lastRow: range.last.row, lastColumn: range.last.column)
  }
}

extension GridCell {
  /// A cell as the normalizer sees it; `nil` for one that shows nothing.
  fileprivate init?(_ cell: Cell, comment: String?, hiddenColumns: [ClosedRange<Int>]) {
    let type: String
    let text: String
    switch cell.value {
    case .text(let value): (type, text) = ("text", value.withUnixLineEnds)
    case .number: (type, text) = ("number", cell.formatted)
    case .boolean: (type, text) = ("boolean", cell.formatted)
    case .error(let value): (type, text) = ("error", value)
    case .date: (type, text) = ("date", cell.formatted)
    case .time: (type, text) = ("time", cell.formatted)
    case .dateTime: (type, text) = ("datetime", cell.formatted)
    case .duration: (type, text) = ("duration", cell.formatted)
    }
    guard !text.allSatisfy(\.isWhitespace) else { return nil }
    let column = cell.reference.column
    let style = cell.style
    self.init(
      column: column, type: type, text: text,
      isInHiddenColumn: hiddenColumns.contains { $0.contains(column) },
      isBold: style.isBold, fontSize: style.fontSize, hasFill: style.hasFill, comment: comment)
  }
}

extension String {
  /// The text with `\n` for every line end.
  fileprivate var withUnixLineEnds: String {
    guard utf8.contains(0x0D) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var wasReturn = false
    for byte in utf8 {
      if byte == 0x0D {
        bytes.append(0x0A)
      } else if byte != 0x0A || !wasReturn {
        bytes.append(byte)
      }
      wasReturn = byte == 0x0D
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
