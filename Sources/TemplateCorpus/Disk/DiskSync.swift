internal import Synchronization

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Has the system put files and folders onto the disk, many at once.
///
/// A journalling file system writes its journal for each call that it is asked alone: sixty small
/// files one after the other took forty times as long as the same files asked for side by side, when
/// one entry of the journal serves them all.
enum DiskSync {
  /// How many calls wait at a time; they take no processor's time.
  private static let width = 16

  /// Returns when all files and folders are on the disk.
  static func sync(_ paths: [String]) throws(SystemFailure) {
    let next = Atomic<Int>(0)
    let failure = Mutex<SystemFailure?>(nil)
    Threads.run(min(width, paths.count)) {
      while true {
        let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard place < paths.count else { return }
        do throws(SystemFailure) {
          try sync(paths[place])
        } catch {
          failure.withLock { $0 = error }
        }
      }
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
  }

  private static func sync(_ path: String) throws(SystemFailure) {
    let descriptor = try system { open(path, O_RDONLY | O_CLOEXEC) }
    defer { close(descriptor) }
    try system { fsync(descriptor) }
  }
}
