#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A new file that is written through a buffer of 64 KiB.
final class FileWriter {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private static let capacity = 1 << 16

  /// Creates the file; one that exists already is a failure.
  init(path: String) throws(SystemFailure) {
    descriptor = try system { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644) }
    buffer.reserveCapacity(FileWriter.capacity)
  }

  deinit { close(descriptor) }

  /// Appends bytes.
  func append(_ bytes: UnsafeRawBufferPointer) throws(SystemFailure) {
    if buffer.count + bytes.count > FileWriter.capacity { try flush() }
    if bytes.count > FileWriter.capacity {
      try writeAll(bytes)
    } else {
      buffer.append(contentsOf: bytes)
    }
  }

  /// Writes what is left; ``DiskSync`` has the system put the file onto the disk.
  func finish() throws(SystemFailure) {
    try flush()
  }

  private func flush() throws(SystemFailure) {
    // `withUnsafeBytes` cannot throw a type of ours through every toolchain, so the result is carried out.
    let result = buffer.withUnsafeBytes { bytes in
      Result { () throws(SystemFailure) in try writeAll(bytes) }
    }
    try result.get()
    buffer.removeAll(keepingCapacity: true)
  }

  private func writeAll(_ bytes: UnsafeRawBufferPointer) throws(SystemFailure) {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      let count = rest.count
      let descriptor = descriptor
      let written = try system { write(descriptor, start, count) }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
    }
  }
}
