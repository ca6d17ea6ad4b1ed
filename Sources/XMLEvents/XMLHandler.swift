/// Receives the events of a small document.
///
/// ```swift
/// struct SheetNames: XMLHandler {
///   var names: [String] = []
///   mutating func start(_ element: borrowing XMLElement) {
///     if element.name == "sheet", let name = element["name"] { names.append(name) }
///   }
/// }
/// ```
package protocol XMLHandler {
  /// An element begins.
  mutating func start(_ element: borrowing XMLElement) throws

  /// An element ends. `text` is what stood between its last inner tag and its end tag: the whole
  /// content of an element that has no elements in it.
  mutating func end(_ name: XMLName, namespace: XMLName, text: XMLText) throws

  /// How many things the handler keeps so far: a document that lists them without end is ended.
  var itemCount: Int { get }
}

extension XMLHandler {
  /// Ignores where elements end.
  package mutating func end(_ name: XMLName, namespace: XMLName, text: XMLText) throws {}

  /// Nothing, for handlers that keep no lists.
  package var itemCount: Int { 0 }
}

/// The text of an element; it is lent for one call.
package struct XMLText {
  /// The bytes, in UTF-8.
  package let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The text as a string.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The text as an integer, if it is one and nothing else but blanks.
  package var integer: Int? {
    let inner = bytes.drop { $0 <= 0x20 }
    let end = inner.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? inner.startIndex
    return Int(String(decoding: inner[..<end], as: UTF8.self))
  }
}
