/// Budgets that keep a hostile document from using up the machine.
package struct XMLLimits: Hashable, Sendable {
  /// The deepest nesting of elements.
  package var depth: Int
  /// The most attributes on one element, declarations of namespaces included.
  package var attributes: Int
  /// The longest single tag, comment or processing instruction, in bytes.
  package var markupBytes: Int
  /// The most bytes of text that an ``XMLReader`` holds: of one element, or of all that its handler
  /// keeps.
  package var textBytes: Int
  /// The most things that an ``XMLReader``'s handler keeps; see ``XMLHandler/itemCount``.
  package var items: Int

  /// Makes budgets; ordinary documents come nowhere near the defaults.
  package init(
    depth: Int = 256, attributes: Int = 256, markupBytes: Int = 512 << 10,
    textBytes: Int = 128 << 20, items: Int = 1_000_000
  ) {
    self.depth = depth
    self.attributes = attributes
    self.markupBytes = markupBytes
    self.textBytes = textBytes
    self.items = items
  }
}
