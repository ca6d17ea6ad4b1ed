#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A file that stays open for reading at any offset, by any number of threads.
///
/// The file is read by `pread` and never mapped: a mapped file that somebody shortens meanwhile ends
/// the process with a signal, a read one with an error.
final class FileBytes: Sendable {
  /// The length when it was opened, in bytes.
  let count: Int
  private let descriptor: Int32

  /// Opens a regular file, or returns nil for a pipe or device, whose bytes only come in order.
  init?(path: String) throws(ZipError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ZipError.systemFailure("cannot be opened") }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let failure = ZipError.systemFailure("cannot be opened")
      close(descriptor)
      throw failure
    }
    let kind = status.st_mode & S_IFMT
    guard kind != S_IFDIR else {
      close(descriptor)
      throw ZipError(.unreadableFile, "is a folder, not a file")
    }
    guard kind == S_IFREG else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    self.count = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// Reads up to `buffer.count` bytes at `offset`; fewer only at the end of the file.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ZipError) -> Int {
    guard let base = buffer.baseAddress else { return 0 }
    var done = 0
    while done < buffer.count {
      let got = pread(descriptor, base + done, buffer.count - done, off_t(offset + done))
      if got > 0 {
        done += got
      } else if got == 0 {
        break
      } else if errno != EINTR {
        throw ZipError.systemFailure("cannot be read")
      }
    }
    return done
  }

  /// All bytes of a pipe or device, refused when they are more than `limit`.
  static func stream(path: String, limit: Int) throws(ZipError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ZipError.systemFailure("cannot be opened") }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = chunk.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
      if got == 0 { return bytes }
      if got < 0 {
        if errno == EINTR { continue }
        throw ZipError.systemFailure("cannot be read")
      }
      guard bytes.count + got <= limit else {
        throw ZipError(.inflatedBytes, "is longer than the limit of \(limit) bytes")
      }
      bytes.append(contentsOf: chunk[..<got])
    }
  }
}

/// The system call, reached past the method of the same name.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int)
  -> Int
{
  read(descriptor, buffer, count)
}

extension ZipError {
  /// An error that ends with the system's own words for `errno`.
  fileprivate static func systemFailure(_ what: String) -> ZipError {
    let number = errno
    let reason = strerror(number).map { String(cString: $0) } ?? "error \(number)"
    return ZipError(.unreadableFile, "\(what): \(reason)")
  }
}
