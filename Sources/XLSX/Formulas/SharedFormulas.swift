/// The formulas of a sheet that more cells have than the one they are written in (ECMA-376 part 1,
/// 18.3.1.40): shared ones, and those of arrays and data tables.
///
/// Only the parser adds to it. What it has handed out stays in its place unchanged, as long as the
/// object lives, so that batches on other threads may read it.
final class SharedFormulas: @unchecked Sendable {
  /// One formula and the cell it is written in.
  struct Master: BitwiseCopyable {
    let text: UnsafeMutableBufferPointer<UInt8>
    let row: UInt32
    let column: UInt32
  }

  /// A range all whose cells have the same formula.
  private struct Block {
    let range: FormulaRange
    let master: UnsafePointer<Master>
  }

  private var masters: [UnsafeMutablePointer<Master>] = []
  private var byIndex: [UInt32: UnsafePointer<Master>] = [:]
  private var blocks: [Block] = []

  /// The bytes of memory that the formulas take, about.
  private(set) var byteCount = 0

  private static let mostBlocks = 256

  deinit {
    for master in masters {
      master.pointee.text.deallocate()
      master.deallocate()
    }
  }

  /// Whether there may be ranges that reach further cells.
  var hasBlocks: Bool { !blocks.isEmpty }

  /// Keeps the formula that a shared one's index stands for from now on.
  func share(_ text: UnsafeBufferPointer<UInt8>, as index: UInt32, row: UInt32, column: UInt32) {
    byIndex[index] = keep(text, row, column)
  }

  /// Keeps the formula of all cells of a range.
  func spread(_ text: UnsafeBufferPointer<UInt8>, over range: FormulaRange) {
    guard range.lastRow > range.firstRow || range.lastColumn > range.firstColumn else { return }
    leave(above: range.firstRow)
    // So many never lie side by side; each cell may have to be looked up in all of them.
    guard blocks.count < Self.mostBlocks else { return }
    blocks.append(Block(range: range, master: keep(text, range.firstRow, range.firstColumn)))
  }

  /// The formula of that index.
  func shared(_ index: UInt32) -> UnsafePointer<Master>? { byIndex[index] }

  /// The formula of the array or data table that the cell belongs to.
  func spread(at row: UInt32, _ column: UInt32) -> UnsafePointer<Master>? {
    blocks.last { $0.range.contains(row, column) }?.master
  }

  /// Forgets the ranges that end above a row; only rows out of order could meet them again.
  func leave(above row: UInt32) {
    blocks.removeAll { $0.range.lastRow < row }
  }

  private func keep(
    _ text: UnsafeBufferPointer<UInt8>, _ row: UInt32, _ column: UInt32
  ) -> UnsafePointer<Master> {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
    _ = copy.initialize(from: text)
    let master = UnsafeMutablePointer<Master>.allocate(capacity: 1)
    master.initialize(to: Master(text: copy, row: row, column: column))
    masters.append(master)
    byteCount += text.count + 2 * MemoryLayout<Master>.stride
    return UnsafePointer(master)
  }
}

/// The cells that a formula's `ref` names.
struct FormulaRange: BitwiseCopyable {
  var firstRow: UInt32 = 0
  var firstColumn: UInt32 = 0
  var lastRow: UInt32 = 0
  var lastColumn: UInt32 = 0

  /// Reads `B2:D4`; nil for anything but cells of a sheet.
  init?(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) {
    let bytes = UnsafeBufferPointer(start: start, count: end - start)
    let colon = bytes.firstIndex(of: UInt8(ascii: ":"))
    guard let first = CellPlace(from: start, to: colon.map { start + $0 } ?? end) else {
      return nil
    }
    var last = first
    if let colon {
      guard let place = CellPlace(from: start + colon + 1, to: end) else { return nil }
      last = place
    }
    guard first.row <= last.row, first.column <= last.column else { return nil }
    firstRow = first.row
    firstColumn = first.column
    lastRow = last.row
    lastColumn = last.column
  }

  func contains(_ row: UInt32, _ column: UInt32) -> Bool {
    row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn
  }
}
