/// A count that takes four bytes: no text of a cell has more than two thousand million characters.
@propertyWrapper
package struct SmallCount: Sendable, Equatable {
  private var stored: Int32

  /// The count; one that is too large is taken for the largest.
  package var wrappedValue: Int {
    get { Int(stored) }
    set { stored = Int32(clamping: newValue) }
  }

  /// Creates a count.
  package init(wrappedValue: Int) {
    stored = Int32(clamping: wrappedValue)
  }
}
