/// The shared strings of a workbook: all their bytes in one piece of memory (ECMA-376 part 1, 18.4).
///
/// A Swift string is made only when one is asked for.
package final class SharedStrings: @unchecked Sendable {
  // Nothing is changed after the initialiser: threads may share it.
  private let bytes: Arena<UInt8>
  /// Where each string ends; it begins where the one before it ends.
  private let ends: Arena<UInt32>

  /// How many strings there are.
  package var count: Int { ends.count }

  /// A workbook without shared strings.
  static let none = SharedStrings(bytes: Arena(capacity: 1), ends: Arena(capacity: 1))

  /// Takes over the memory of a parser's state.
  init(bytes: Arena<UInt8>, ends: Arena<UInt32>) {
    self.bytes = bytes
    self.ends = ends
  }

  deinit {
    bytes.free()
    ends.free()
  }

  /// The UTF-8 bytes of a string, lent as long as this object lives; none where there is no such
  /// string.
  package func bytes(at index: Int) -> UnsafeBufferPointer<UInt8> {
    guard index >= 0, index < ends.count else { return UnsafeBufferPointer(start: nil, count: 0) }
    let start = index == 0 ? 0 : Int(ends.base[index - 1])
    return UnsafeBufferPointer(start: bytes.base + start, count: Int(ends.base[index]) - start)
  }

  /// The string of that index; empty where there is none.
  package subscript(index: Int) -> String { String(decoding: bytes(at: index), as: UTF8.self) }
}
