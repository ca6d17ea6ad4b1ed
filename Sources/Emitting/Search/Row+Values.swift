import GRDB

/// Values of a file that anyone may have written: what is of another type is missing, and nothing traps.
extension Row {
  /// The text of a column.
  func text(_ column: Int) -> String? {
    String.fromDatabaseValue(value(column))
  }

  /// The whole number of a column.
  func integer(_ column: Int) -> Int? {
    Int.fromDatabaseValue(value(column))
  }

  /// The number of a column.
  func number(_ column: Int) -> Double? {
    Double.fromDatabaseValue(value(column))
  }

  private func value(_ column: Int) -> DatabaseValue {
    column < count ? self[column] : .null
  }
}
