/// Budgets that keep a hostile document from using up the machine.
package struct XMLLimits: Hashable, Sendable {
  /// The deepest nesting of elements.
  package var depth: Int
  /// The most attributes on one element.
  package var attributes: Int
  /// The longest single tag, comment or processing instruction, in bytes.
  package var markupBytes: Int

  /// Makes budgets; ordinary documents come nowhere near the defaults.
  package init(depth: Int = 256, attributes: Int = 256, markupBytes: Int = 512 << 10) {
    self.depth = depth
    self.attributes = attributes
    self.markupBytes = markupBytes
  }
}
