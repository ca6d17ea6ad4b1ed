#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A name or namespace as the parser holds it: bytes that live as long as the parser.
///
/// It is compared with literals, in `==` and as a pattern: `case "row":`.
package struct XMLName {
  /// The first byte; nil for no name at all.
  package let start: UnsafePointer<UInt8>?

  init(_ start: UnsafePointer<UInt8>?) { self.start = start }

  /// The name as a string; empty where there is none.
  package var string: String { start.map { String(cString: $0) } ?? "" }

  /// Whether the name is spelled so.
  package static func == (name: XMLName, literal: StaticString) -> Bool {
    guard let start = name.start else { return literal.utf8CodeUnitCount == 0 }
    let length = literal.utf8CodeUnitCount
    // strncmp ends at the name's NUL, so that a shorter name is never read beyond its end.
    return literal.utf8Start.withMemoryRebound(to: CChar.self, capacity: length) { expected in
      start.withMemoryRebound(to: CChar.self, capacity: 1) { strncmp($0, expected, length) == 0 }
    } && start[length] == 0
  }

  /// Lets literals be patterns of a `switch` over a name.
  package static func ~= (literal: StaticString, name: XMLName) -> Bool { name == literal }
}
