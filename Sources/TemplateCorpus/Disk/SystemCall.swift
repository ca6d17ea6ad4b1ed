#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What the system said about a call that failed.
package struct SystemFailure: Error {
  /// The value of `errno`.
  package var number: Int32

  /// Creates a failure from a value of `errno`.
  package init(number: Int32) { self.number = number }

  /// The failure that `errno` tells right now.
  static var current: SystemFailure { SystemFailure(number: errno) }

  /// A folder stands where a file is needed.
  static var folderForFile: SystemFailure { SystemFailure(number: EISDIR) }

  /// The system's words in lower case, such as `no space left on device`.
  var reason: String {
    var buffer = [CChar](repeating: 0, count: 256)
    strerror_r(number, &buffer, buffer.count)
    let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// Whether a file or folder on the way does not exist.
  var isMissing: Bool { number == ENOENT }
}

/// Repeats a call that a signal interrupted, and throws what the system said where it fails.
@discardableResult
func system<Result: FixedWidthInteger>(_ call: () -> Result) throws(SystemFailure) -> Result {
  while true {
    let result = call()
    if result != -1 { return result }
    if errno != EINTR { throw .current }
  }
}
