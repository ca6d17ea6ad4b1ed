#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Puts a new file or folder where an old one stands, in one step.
enum Exchange {
  /// Makes `old` name what `new` named and the other way round; nobody ever sees neither.
  ///
  /// Throws where the file system cannot do it (`EINVAL`, `ENOSYS`) or the path may not be moved
  /// (`EBUSY` for a mount point).
  static func swap(_ new: String, _ old: String) throws(SystemFailure) {
    #if canImport(Darwin)
      try system { renamex_np(new, old, UInt32(RENAME_SWAP)) }
    #else
      guard let rename = linuxRename else { throw SystemFailure(number: ENOSYS) }
      try system { rename(AT_FDCWD, new, AT_FDCWD, old, 2 /* RENAME_EXCHANGE */) }
    #endif
  }

  /// Moves `new` to a place where nothing stands yet, or onto a file.
  static func move(_ new: String, to place: String) throws(SystemFailure) {
    try system { rename(new, place) }
  }

  #if !canImport(Darwin)
    private typealias Rename =
      @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32

    /// The C library's `renameat2`, which its headers show to GNU sources only.
    private static let linuxRename: Rename? = {
      guard let symbol = dlsym(dlopen(nil, RTLD_NOW), "renameat2") else { return nil }
      return unsafeBitCast(symbol, to: Rename.self)
    }()
  #endif
}
