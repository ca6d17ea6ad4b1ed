/// The place of a cell: row and column, both from 1.
///
/// ```swift
/// CellReference(row: 17, column: 2).description  // "B17"
/// CellReference("XFD1048576")                    // row 1,048,576, column 16,384
/// ```
public struct CellReference: Hashable, Sendable {
  /// The row, from 1 to 1,048,576.
  public let row: Int
  /// The column, from 1 to 16,384.
  public let column: Int

  /// The last row of a sheet.
  public static let lastRow = 1_048_576
  /// The last column of a sheet, `XFD`.
  public static let lastColumn = 16_384

  /// The place in that row and column.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads a reference such as `B17`, `b17` or `$B$17`; nil where it is none of a sheet's cells.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8.filter { $0 != UInt8(ascii: "$") })
    let place = bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.flatMap { CellPlace(from: $0, to: $0 + bytes.count) }
    }
    guard let place else { return nil }
    self.init(row: Int(place.row), column: Int(place.column))
  }

  /// The column's letters, such as `B` or `XFD`.
  public var columnLetters: String {
    var letters: [UInt8] = []
    var rest = max(1, column)
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

extension CellReference: CustomStringConvertible {
  /// Letters and number, such as `B17`.
  public var description: String { "\(columnLetters)\(row)" }
}

extension CellReference: Comparable {
  /// Orders by row, then by column.
  public static func < (left: CellReference, right: CellReference) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}
