#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Compares bytes that come in chunks with those of a file, which is read beside them.
final class FileComparison {
  /// The bytes are not the file's: whatever makes them can stop.
  private struct Difference: Error {}

  private let descriptor: Int32
  /// As large as the largest chunk so far, up to 64 KiB: most files are small.
  private var buffer: [UInt8] = []
  private static let capacity = 1 << 16

  private init(_ path: String) throws(SystemFailure) {
    descriptor = try system { open(path, O_RDONLY | O_CLOEXEC) }
  }

  deinit { close(descriptor) }

  /// Whether a file holds just the bytes that `emit` hands to its sink.
  static func holds(
    _ path: String, _ emit: (@escaping (UnsafeRawBufferPointer) throws -> Void) throws -> Void
  ) throws -> Bool {
    let comparison = try FileComparison(path)
    do {
      try emit { chunk in
        guard try comparison.continues(with: chunk) else { throw Difference() }
      }
    } catch is Difference {
      return false
    }
    return try comparison.read(atMost: 1) == 0
  }

  /// Whether two files hold the same bytes.
  static func areSame(_ one: String, _ other: String) throws -> Bool {
    try holds(other) { sink in
      let source = try FileComparison(one)
      while true {
        let count = try source.read(atMost: capacity)
        if count == 0 { return }
        try source.buffer.withUnsafeBytes {
          try sink(UnsafeRawBufferPointer(rebasing: $0[..<count]))
        }
      }
    }
  }

  /// Whether the file goes on with these bytes.
  private func continues(with chunk: UnsafeRawBufferPointer) throws(SystemFailure) -> Bool {
    var rest = chunk
    while !rest.isEmpty {
      let count = try read(atMost: min(rest.count, FileComparison.capacity))
      guard count > 0, let start = rest.baseAddress, memcmp(buffer, start, count) == 0 else {
        return false
      }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    }
    return true
  }

  /// Reads the next bytes into the buffer and returns how many there were, 0 at the end.
  private func read(atMost count: Int) throws(SystemFailure) -> Int {
    if buffer.count < count { buffer = [UInt8](repeating: 0, count: count) }
    let descriptor = descriptor
    #if canImport(Darwin)
      return try system { Darwin.read(descriptor, &buffer, count) }
    #elseif canImport(Musl)
      return try system { Musl.read(descriptor, &buffer, count) }
    #else
      return try system { Glibc.read(descriptor, &buffer, count) }
    #endif
  }
}
