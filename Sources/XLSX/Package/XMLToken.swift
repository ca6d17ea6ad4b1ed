internal import XMLEvents

/// The identity of a name or namespace within one parser: where it is interned.
///
/// It is a plain number, so that comparing two costs one instruction; it is declared in this module
/// because only here its comparison is inlined into the events.
struct XMLToken: BitwiseCopyable, Equatable {
  /// The address; 0 for no name.
  private let address: UInt

  /// No name.
  static let none = XMLToken(nil)

  /// The identity of a name that the parser passes.
  @inline(__always)
  init(_ name: UnsafePointer<UInt8>?) { address = UInt(bitPattern: name) }

  /// The identity by which a parser will pass `name`.
  init(_ name: StaticString, in names: borrowing XMLNames) { address = names[name] }

  /// The identity by which a parser will pass a name that another parser holds.
  init(_ name: UnsafePointer<UInt8>, in names: borrowing XMLNames) { address = names[name] }

  /// Whether this is no name.
  @inline(__always)
  var isNone: Bool { address == 0 }

  /// The name's bytes, ended by NUL.
  var bytes: UnsafePointer<UInt8>? { UnsafePointer(bitPattern: address) }

  @inline(__always)
  static func == (left: XMLToken, right: XMLToken) -> Bool { left.address == right.address }
}
