#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The threads that readings share, however many workbooks and sheets are read at the same time.
///
/// Whoever reads has a thread already; a long sheet, or long shared strings, borrow those that nobody
/// uses for as long as they are read. What is read is the same for any number.
///
/// ```swift
/// let workbook = try Workbook(path: path, threads: ThreadBudget(count: 1))
/// ```
public final class ThreadBudget: @unchecked Sendable {
  /// How many threads there are, 1 at least.
  public let count: Int
  // Only touched with the lock held.
  private var free: Int
  private let monitor = Monitor()

  /// Makes a budget of so many threads, of which the reading one is the first.
  public init(count: Int) {
    self.count = max(1, count)
    free = max(1, count) - 1
  }

  /// One thread for each processor, shared by all that asks for nothing else.
  public static let processors = ThreadBudget(count: Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// Borrows up to so many threads and returns how many.
  package func borrow(atMost wanted: Int) -> Int {
    monitor.withLock {
      let taken = max(0, min(free, wanted))
      free -= taken
      return taken
    }
  }

  /// Borrows one thread; waits until there is one.
  package func take() {
    monitor.withLock {
      while free < 1 { monitor.wait() }
      free -= 1
    }
  }

  /// Gives threads back.
  package func giveBack(_ count: Int) {
    monitor.withLock {
      free += count
      monitor.wakeAll()
    }
  }
}
