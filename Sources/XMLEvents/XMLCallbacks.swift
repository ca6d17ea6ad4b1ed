/// The C functions that the parser calls, of libxml2's SAX2 shape.
///
/// Nothing stands between the parser and these functions, so that a large document costs no dispatch
/// beyond the parser's own. The first argument of each points at an ``XMLFrame`` of the handler's
/// state. Names and namespaces are NUL-terminated and interned: the pointer of a name from
/// ``XMLNames`` is the same wherever the name occurs.
package struct XMLCallbacks: Sendable {
  /// Called with frame, local name, prefix, namespace, the number of namespaces declared and their
  /// prefix-URI pairs, the number of attributes, of which so many defaulted, and the attributes:
  /// five pointers each (local name, prefix, namespace, first byte of the value, end of the value).
  package typealias StartElement =
    @convention(c) (
      UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, UnsafePointer<UInt8>?, UnsafePointer<UInt8>?,
      Int32, UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
      Int32, Int32, UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    ) -> Void
  /// Called with frame, local name, prefix and namespace.
  package typealias EndElement =
    @convention(c) (
      UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, UnsafePointer<UInt8>?, UnsafePointer<UInt8>?
    ) -> Void
  /// Called with frame, a piece of text and its length in bytes; a text may come in many pieces.
  package typealias Characters =
    @convention(c) (
      UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, Int32
    ) -> Void

  let startElement: StartElement
  let endElement: EndElement
  let characters: Characters

  /// Collects the three functions of a handler.
  package init(
    startElement: @escaping StartElement, endElement: @escaping EndElement,
    characters: @escaping Characters
  ) {
    self.startElement = startElement
    self.endElement = endElement
    self.characters = characters
  }
}

/// The state of a handler whose events arrive through C functions.
///
/// Being bitwise copyable, it costs no reference counting; it owns what its pointers point at only by
/// agreement with whoever made it.
package protocol XMLEventState: BitwiseCopyable {
  /// The functions that receive the events.
  static var callbacks: XMLCallbacks { get }

  /// Looks up the pointers of the names it wants to recognise; called once before any event.
  mutating func intern(_ names: borrowing XMLNames)
}

/// What the first argument of a callback points at.
package struct XMLFrame<State: XMLEventState>: BitwiseCopyable {
  /// The parser's side: depth, place, stopping; it stays the first field.
  package var session: XMLSession
  /// The handler's side.
  package var state: State
}
