/// An element that begins; it is lent for one call.
package struct XMLElement: ~Copyable {
  /// The name without its prefix.
  package let name: XMLName
  /// The namespace; no name where the element is in none.
  package let namespace: XMLName
  /// The number of elements that are open, this one included: 1 for the root.
  package let depth: Int

  let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let attributeCount: Int
  let declarations: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let declarationCount: Int

  /// The value of the attribute of that local name in no namespace.
  package subscript(name: StaticString) -> String? {
    for position in 0..<attributeCount {
      let attribute = attribute(position)
      if attribute.namespace.start == nil, attribute.name == name { return attribute.value }
    }
    return nil
  }

  /// The value of the attribute of that local name in the first of `namespaces` that has it.
  package subscript(name: StaticString, in namespaces: [StaticString]) -> String? {
    for position in 0..<attributeCount {
      let attribute = attribute(position)
      if attribute.name == name, namespaces.contains(where: { attribute.namespace == $0 }) {
        return attribute.value
      }
    }
    return nil
  }

  /// Calls `body` with each attribute: local name, namespace and value.
  package func forEachAttribute(_ body: (XMLName, XMLName, String) -> Void) {
    for position in 0..<attributeCount {
      let attribute = attribute(position)
      body(attribute.name, attribute.namespace, attribute.value)
    }
  }

  /// Calls `body` with each namespace declared on this element: prefix and namespace.
  package func forEachDeclaration(_ body: (XMLName, XMLName) -> Void) {
    guard let declarations else { return }
    for position in 0..<declarationCount {
      body(XMLName(declarations[position * 2]), XMLName(declarations[position * 2 + 1]))
    }
  }

  private func attribute(_ position: Int) -> Attribute { Attribute(attributes, at: position) }

  private struct Attribute {
    let name: XMLName
    let namespace: XMLName
    private let first: UnsafePointer<UInt8>?
    private let end: UnsafePointer<UInt8>?

    init(_ all: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, at position: Int) {
      let fields = all.map { $0 + position * 5 }
      name = XMLName(fields?[0])
      namespace = XMLName(fields?[2])
      first = fields?[3]
      end = fields?[4]
    }

    var value: String {
      guard let first, let end else { return "" }
      return String(decoding: UnsafeBufferPointer(start: first, count: end - first), as: UTF8.self)
    }
  }
}
