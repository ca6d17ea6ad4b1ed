internal import Normalizing

/// Puts the lines of a sheet in the order of its blocks: tables beside each other are read one by one.
struct BlockOrder {
  private struct Block {
    var rows: ClosedRange<Int>
    var columns: ClosedRange<Int>
  }

  /// How many blocks are asked for a cell that none holds.
  private static let mostAsked = 64

  private let blocks: [Block]
  /// The blocks by their first row, and how far down any of them so far reaches.
  private let byRow: [(index: Int, reach: Int)]

  init(_ described: [SheetBlock]) {
    blocks = described.map { block in
      let corners = block.range.split(separator: ":").map { CellReference.place(of: String($0)) }
      let first = corners.first.flatMap(\.self) ?? (1, 1)
      let last = corners.last.flatMap(\.self) ?? first
      return Block(
        rows: first.row...max(first.row, last.row),
        columns: first.column...max(first.column, last.column))
    }
    var reach = 0
    let blocks = blocks
    byRow = blocks.indices.sorted {
      (blocks[$0].rows.lowerBound, $0) < (blocks[$1].rows.lowerBound, $1)
    }.map { index in
      reach = max(reach, blocks[index].rows.upperBound)
      return (index, reach)
    }
  }

  /// The lines by block, row and column, each with its block.
  func sorted(_ lines: [SheetExplanation.Line]) -> [SheetExplanation.Line] {
    guard !blocks.isEmpty else { return lines }
    let placed = lines.map { line in
      var line = line
      let column = line.cells.first.flatMap(CellReference.place(of:))?.column ?? 1
      line.block = block(row: line.row, column: column)
      return line
    }
    return placed.enumerated().sorted { left, right in
      (left.element.block ?? 0, left.element.row, left.offset)
        < (right.element.block ?? 0, right.element.row, right.offset)
    }.map(\.element)
  }

  /// The block that holds a cell, else the next one below it in its columns: a header stands above.
  private func block(row: Int, column: Int) -> Int {
    var low = 0
    var high = byRow.count
    while low < high {
      let middle = (low + high) / 2
      if byRow[middle].reach < row { low = middle + 1 } else { high = middle }
    }
    var nearest: Int?
    for (index, _) in byRow[low...].prefix(Self.mostAsked) {
      let block = blocks[index]
      if block.rows.lowerBound > row, nearest != nil { break }
      guard block.rows.upperBound >= row, block.columns.contains(column) else { continue }
      if block.rows.contains(row) { return index }
      nearest = nearest ?? index
    }
    return nearest ?? byRow.last?.index ?? 0
  }
}
