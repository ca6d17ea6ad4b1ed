/// Names of cells and ranges as Excel writes them: `A1`, `AB12`, `A1:B27`.
package enum CellReference {
  /// The letters of a column, 1-based: 1 is `A`, 28 is `AB`; empty for anything below 1.
  package static func letters(ofColumn column: Int) -> String {
    var name: [UInt8] = []
    append(column: column, to: &name)
    return String(decoding: name, as: UTF8.self)
  }

  private static func append(column: Int, to name: inout [UInt8]) {
    let start = name.count
    var rest = column
    while rest > 0 {
      rest -= 1
      name.append(UInt8(truncatingIfNeeded: 65 + rest % 26))
      rest /= 26
    }
    name[start...].reverse()
  }

  /// The name of a cell, as `B17`.
  package static func name(row: Int, column: Int) -> String {
    var name: [UInt8] = []
    name.reserveCapacity(10)
    append(column: column, to: &name)
    let start = name.count
    var rest = max(row, 0)
    repeat {
      name.append(UInt8(truncatingIfNeeded: 48 + rest % 10))
      rest /= 10
    } while rest > 0
    name[start...].reverse()
    return String(decoding: name, as: UTF8.self)
  }

  /// The name of a range, as `A1:B27`; a single cell is named once.
  package static func name(of range: GridRange) -> String {
    let first = name(row: range.firstRow, column: range.firstColumn)
    let last = name(row: range.lastRow, column: range.lastColumn)
    return first == last ? first : "\(first):\(last)"
  }

  /// The row and column of a cell's name, or of the first cell of a range's; `nil` for anything else.
  package static func place(of name: String) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    for scalar in name.unicodeScalars {
      if scalar == ":" { break }
      if scalar.isASCIIUpper, row == 0, column < 100_000 {
        column = column * 26 + Int(scalar.value - 64)
      } else if scalar.isDigit, row < 100_000_000 {
        row = row * 10 + scalar.digit
      } else {
        return nil
      }
    }
    return row > 0 && column > 0 ? (row, column) : nil
  }
}
