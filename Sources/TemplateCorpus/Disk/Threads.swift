internal import Dispatch

/// Threads for what waits: for the disk, or for a turn to work.
///
/// They are not bound to the number of processors, as those of `concurrentPerform` are.
enum Threads {
  /// Runs `body` on so many threads at the same time, the caller's own among them, and returns when
  /// each has returned.
  ///
  /// The caller works because its memory comes cheaper on Linux: that of other threads grows by a
  /// system call for every few kilobytes.
  static func run(_ count: Int, _ body: @Sendable () -> Void) {
    let group = DispatchGroup()
    withoutActuallyEscaping(body) { body in
      for _ in 1..<max(1, count) {
        // A queue of its own has a thread of its own.
        DispatchQueue(label: "thread").async(group: group) { body() }
      }
      if count > 0 { body() }
      group.wait()
    }
  }
}
