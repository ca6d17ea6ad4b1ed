internal import CLibXML2

/// The dictionary in which a parser interns names and namespaces.
package struct XMLNames: ~Copyable {
  private let dictionary: xmlDictPtr?

  init(_ dictionary: xmlDictPtr?) { self.dictionary = dictionary }

  /// The address by which the parser will pass `name`; 0 only when memory is short.
  package subscript(name: StaticString) -> UInt {
    UInt(
      bitPattern: xmlDictLookup(
        dictionary, name.utf8Start, Int32(clamping: name.utf8CodeUnitCount)))
  }

  /// The same for a name that ends with NUL.
  package subscript(name: UnsafePointer<UInt8>) -> UInt {
    UInt(bitPattern: xmlDictLookup(dictionary, name, -1))
  }
}
