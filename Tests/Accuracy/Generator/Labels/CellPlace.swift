import Normalizing

/// The place of a cell on its sheet; row and column are 1-based.
struct CellPlace: Hashable, Comparable, CustomStringConvertible {
  var row: Int
  var column: Int

  /// The name, as `B17`.
  var description: String { CellPlace.letters(column) + String(row) }

  static func < (left: CellPlace, right: CellPlace) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }

  private static func letters(_ column: Int) -> String {
    column < 1
      ? ""
      : letters((column - 1) / 26)
        + String(Character(Unicode.Scalar(UInt8(65 + (column - 1) % 26))))
  }

  /// Reads a name such as `B17`.
  init?(_ name: String) {
    var column = 0
    var row = 0
    for byte in name.utf8 {
      switch byte {
      case 65...90 where row == 0 && column < 100_000: column = column * 26 + Int(byte) - 64
      case 48...57 where column > 0 && row < 100_000_000: row = row * 10 + Int(byte) - 48
      default: return nil
      }
    }
    guard row > 0 else { return nil }
    self.init(row: row, column: column)
  }

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
