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
  ///   - budget: What the grids of the workbook may still take.
  ///   - image: Describes a picture as the corpus names it; `nil` leaves the picture out.
  ///   - found: Told what is odd around the cells.
  /// - Throws: What the reader throws where the sheet is damaged.
  package init(
    _ sheet: Sheet, of workbook: Workbook, budget: inout GridBudget,
    image: (Picture) throws -> Image?, found: (WorkbookFinding) -> Void = { _ in }
  ) throws {
    let details = try workbook.details(of: sheet)
    details.findings.forEach(found)
    self.init(
      index: sheet.index, name: sheet.name, visibility: SourceSheet.Visibility(sheet.visibility))
    merges = details.mergedRanges.map { GridRange($0) }
    pictures = try details.pictures.compactMap { picture in
      try image(picture).map { GridPicture(image: $0, range: GridRange(picture.range)) }
    }
    let comments = Dictionary(grouping: details.comments, by: \.cell).mapValues {
      $0.map(\.wholeText).joined(separator: "\n")
    }
    let hiddenColumns = Set(details.hiddenColumns.joined())
    try workbook.forEachRow(in: sheet) { row in
      let cells = try row.compactMap { cell -> GridCell? in
        let result = GridCell(
          cell, comment: comments[cell.reference], hiddenColumns: hiddenColumns)
        if let result { try budget.take(result.text, of: cell.reference, in: sheet) }
        return result
      }
      if !cells.isEmpty {
        rows.append(GridRow(number: row.number, isHidden: row.isHidden, cells: cells))
      }
    }
    orderRows()
  }

  /// Brings rows that the file holds in another order into theirs; those of one number become one
  /// row, in which the later of two cells stays.
  private mutating func orderRows() {
    guard zip(rows, rows.dropFirst()).contains(where: { $0.number >= $1.number }) else { return }
    let byNumber = Dictionary(grouping: rows, by: \.number)
    rows = byNumber.keys.sorted().compactMap { number in
      guard var row = byNumber[number]?.first, let same = byNumber[number], same.count > 1 else {
        return byNumber[number]?.first
      }
      var cells: [Int: GridCell] = [:]
      for cell in same.flatMap(\.cells) { cells[cell.column] = cell }
      row.cells = cells.values.sorted { $0.column < $1.column }
      return row
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
  fileprivate init?(_ cell: Cell, comment: String?, hiddenColumns: Set<Int>) {
    let type: SourceCell.ValueType
    let text: String
    switch cell.value {
    case .text(let value): (type, text) = (.text, value.withUnixLineEnds)
    case .number: (type, text) = (.number, cell.formatted)
    case .boolean: (type, text) = (.boolean, cell.formatted)
    case .error(let value): (type, text) = (.error, value)
    case .date: (type, text) = (.date, cell.formatted)
    case .time: (type, text) = (.time, cell.formatted)
    case .dateTime: (type, text) = (.dateTime, cell.formatted)
    case .duration: (type, text) = (.duration, cell.formatted)
    }
    guard text.holdsMoreThanSpace else { return nil }
    let column = cell.reference.column
    let style = cell.style
    self.init(
      column: column, type: type, text: text,
      isInHiddenColumn: hiddenColumns.contains(column),
      isBold: style.isBold, fontSize: style.fontSize, hasFill: style.hasFill, comment: comment)
  }
}

extension String {
  /// Whether anything but white space is in the text; nearly always its first byte tells.
  fileprivate var holdsMoreThanSpace: Bool {
    guard let first = utf8.first else { return false }
    return first > 0x20 && first < 0x7F || !allSatisfy(\.isWhitespace)
  }

  /// The text with `\n` for every line end.
  fileprivate var withUnixLineEnds: String {
    let hasReturn = utf8.withContiguousStorageIfAvailable { $0.contains(0x0D) }
    guard hasReturn ?? utf8.contains(0x0D) else { return self }
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
