internal import Dispatch

/// Threads for what waits: for the disk, or for a turn to work.
///
/// They are not bound to the number of processors, as those of `concurrentPerform` are.
enum Threads {
  /// Runs `body` on so many threads at the same time, and returns when each has returned.
  static func run(_ count: Int, _ body: @Sendable () -> Void) {
    let group = DispatchGroup()
    withoutActuallyEscaping(body) { body in
      for _ in 0..<count {
        // A queue of its own has a thread of its own.
        DispatchQueue(label: "thread").async(group: group) { body() }
      }
      group.wait()
    }
  }
}
