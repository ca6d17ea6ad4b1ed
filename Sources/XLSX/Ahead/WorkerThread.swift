#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A thread of the system that runs one function.
struct WorkerThread: @unchecked Sendable {
  // The handle is only an identifier.
  private let handle: pthread_t

  /// Starts the thread; nil where the system has none left.
  init?(_ body: @escaping @Sendable () -> Void) {
    #if canImport(Glibc)
      var handle = pthread_t()
    #else
      var handle: pthread_t?
    #endif
    let passed = Unmanaged.passRetained(Body(run: body))
    let status = pthread_create(
      &handle, nil,
      { argument in
        WorkerThread.run(argument)
        return nil
      }, passed.toOpaque())
    guard status == 0 else {
      passed.release()
      return nil
    }
    #if canImport(Glibc)
      self.handle = handle
    #else
      guard let handle else { return nil }
      self.handle = handle
    #endif
  }

  /// Waits until the function has returned.
  func join() { pthread_join(handle, nil) }

  private static func run(_ argument: UnsafeMutableRawPointer?) {
    guard let argument else { return }
    Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
  }

  private final class Body {
    let run: @Sendable () -> Void
    init(run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
