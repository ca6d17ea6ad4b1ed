/// A row and a column, read from the bytes of a reference.
package struct CellPlace: BitwiseCopyable, Equatable {
  /// The row, from 1 to 1,048,576.
  package let row: UInt32
  /// The column, from 1 to 16,384.
  package let column: UInt32

  /// Reads letters and digits, all of them and nothing else; nil outside a sheet.
  @inline(__always)
  package init?(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) {
    // Three letters and seven digits at most: nothing below can overflow.
    guard end - start <= 10 else { return nil }
    var position = start
    var column: UInt32 = 0
    while position < end {
      // Setting bit 5 folds upper case into lower.
      let letter = UInt32(position.pointee | 0x20) &- 0x61
      guard letter < 26 else { break }
      column = column &* 26 &+ letter &+ 1
      position += 1
    }
    guard position - start <= 3 else { return nil }
    var row: UInt32 = 0
    while position < end {
      let digit = UInt32(position.pointee) &- 0x30
      guard digit < 10 else { return nil }
      row = row &* 10 &+ digit
      position += 1
    }
    guard row &- 1 < 1_048_576, column &- 1 < 16_384 else { return nil }
    self.row = row
    self.column = column
  }
}
