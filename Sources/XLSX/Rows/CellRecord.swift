/// What a cell holds, before it is made into a ``CellValue``.
package enum CellKind: UInt8, BitwiseCopyable, Sendable {
  /// Nothing: only a style, or a formula without a result.
  case empty
  /// A number, which the style may make a date.
  case number
  /// An index into the shared strings.
  case sharedString
  /// Text of its own: inline, or a formula's result.
  case text
  /// True or false.
  case boolean
  /// An error such as `#N/A`, as text.
  case error
  /// A date in ISO 8601, as text (`t="d"`).
  case isoDate
}

/// One cell of a ``RowBatch``: plain data, 24 bytes.
package struct CellRecord: BitwiseCopyable, Sendable {
  /// The column, from 1.
  package var column: UInt16 = 0
  /// What the cell holds.
  package var kind = CellKind.empty
  /// The index of the cell's formula in the batch plus one, or 0; see ``RowBatch/formulas``.
  package var formula: UInt32 = 0
  /// The index of the cell's format.
  package var style: UInt32 = 0
  /// Bytes of the cell's own text.
  package var length: UInt32 = 0
  /// A number's bit pattern, a shared string's index, 0 or 1, or where the text begins in the batch.
  package var bits: UInt64 = 0

  /// The number, if the cell holds one.
  @inline(__always)
  package var number: Double { Double(bitPattern: bits) }
}

/// One row of a ``RowBatch``.
package struct RowRecord: BitwiseCopyable, Sendable {
  /// The row's number, from 1.
  package var number: UInt32
  /// Whether the row is hidden.
  package var isHidden = false
  /// Whether its cells did not come in order.
  var isUnordered = false
  /// Where its cells begin in the batch.
  package var firstCell: Int
  /// How many cells it has.
  package var cellCount = 0
}

/// A formula of a ``RowBatch``.
struct FormulaRecord: BitwiseCopyable {
  /// Where its text begins in the batch.
  var offset: Int
  /// Bytes of text; 0 for a cell that only shares another cell's formula.
  var length: Int
  /// The formula that the cell shares, and how far it is moved for the cell.
  var master: UnsafePointer<SharedFormulas.Master>?
  var rows: Int32 = 0
  var columns: Int32 = 0
}
