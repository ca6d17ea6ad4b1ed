/// Some rows of a sheet, complete and in the order of the file.
///
/// The rows handed to a user keep their batch alive; its memory is used again for later rows only
/// when nobody holds it any more.
package final class RowBatch: @unchecked Sendable {
  // Nothing is changed while anybody but the reader holds the batch: threads may share it.
  private(set) var storage: Storage
  /// What the cells' indices refer to.
  package let context: SheetContext
  /// Keeps the formulas that the batch's cells share with others.
  private let sharedFormulas: SharedFormulas

  /// The memory of a batch.
  struct Storage: BitwiseCopyable {
    var rows: Arena<RowRecord>
    var cells: Arena<CellRecord>
    var text: Arena<UInt8>
    var formulas: Arena<FormulaRecord>

    func free() {
      rows.free()
      cells.free()
      text.free()
      formulas.free()
    }
  }

  init(_ storage: Storage, context: SheetContext, sharedFormulas: SharedFormulas) {
    self.storage = storage
    self.context = context
    self.sharedFormulas = sharedFormulas
  }

  deinit { storage.free() }

  /// Puts other memory in place; only the reader that holds the batch alone may do so, having taken
  /// over the memory that was there.
  func replace(_ storage: Storage) { self.storage = storage }

  /// The rows.
  package var rows: UnsafeBufferPointer<RowRecord> { storage.rows.buffer }

  /// The cells of a row, in the order of their columns.
  package func cells(of row: RowRecord) -> UnsafeBufferPointer<CellRecord> {
    UnsafeBufferPointer(
      rebasing: storage.cells.buffer[row.firstCell..<row.firstCell + row.cellCount])
  }

  /// The cell at a position that a row of this batch covers.
  @inline(__always)
  package func cell(at position: Int) -> CellRecord { storage.cells.base[position] }

  /// The UTF-8 bytes of a cell's text: its own or a shared string; none for other cells.
  @inline(__always)
  package func text(of cell: CellRecord) -> UnsafeBufferPointer<UInt8> {
    switch cell.kind {
    case .sharedString:
      context.strings.bytes(at: Int(truncatingIfNeeded: cell.bits))
    case .text, .error, .isoDate:
      UnsafeBufferPointer(
        start: storage.text.base + Int(truncatingIfNeeded: cell.bits), count: Int(cell.length))
    case .empty, .number, .boolean:
      UnsafeBufferPointer(start: nil, count: 0)
    }
  }
}

/// What the cells of a sheet refer to by index.
package final class SheetContext: Sendable {
  /// The sheet's name.
  package let sheet: String
  /// The workbook's shared strings.
  package let strings: SharedStrings
  /// The workbook's cell formats.
  package let styles: StyleSheet
  /// Where the workbook's days begin.
  package let dateSystem: DateSystem

  init(sheet: String, strings: SharedStrings, styles: StyleSheet, dateSystem: DateSystem) {
    self.sheet = sheet
    self.strings = strings
    self.styles = styles
    self.dateSystem = dateSystem
  }
}
