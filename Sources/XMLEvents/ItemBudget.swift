/// Ends a document that lists things without end.
///
/// What is kept of a document is never more than the bytes it was read from: those that were parsed
/// since something was last kept, as far back as one tag may reach.
package struct ItemBudget: Sendable {
  private let limits: XMLLimits
  private var items = 0
  /// Bytes since something was last kept, and those that may be in what is kept.
  private var unkept = 0
  private var kept = 0

  /// A list of so many bytes is never too long: they are counted coarsely.
  private static let smallList = 1 << 20

  /// A budget of nothing yet.
  package init(_ limits: XMLLimits) { self.limits = limits }

  /// Checks that so many things, and the bytes they may hold, are no more than the limits.
  ///
  /// - Parameters:
  ///   - count: how many things are kept by now.
  ///   - parsed: the bytes parsed since the last call.
  ///   - position: the place the parser has reached.
  /// - Throws: ``XMLError`` where they are more.
  package mutating func check(
    _ count: Int, parsed: Int, at position: @autoclosure () -> (line: Int, column: Int)
  ) throws(XMLError) {
    unkept = min(unkept + parsed, limits.markupBytes + parsed)
    guard count != items else { return }
    items = count
    kept += unkept
    unkept = 0
    guard count > limits.items || kept > max(limits.textBytes, Self.smallList) else { return }
    let (line, column) = position()
    throw count > limits.items
      ? XMLError(
        .items, line: line, column: column, "lists more things than the limit of \(limits.items)")
      : XMLError(
        .textBytes, line: line, column: column,
        "what it lists is longer than the limit of \(limits.textBytes) bytes")
  }
}
