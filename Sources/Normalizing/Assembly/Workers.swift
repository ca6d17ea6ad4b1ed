internal import Dispatch
internal import Synchronization

/// The threads that a piece of work may take: with one, nothing runs beside anything else.
///
/// What comes out is the same for any number of them.
package struct Workers: Sendable {
  /// How many threads.
  package let count: Int

  /// One thread: the caller's own.
  package static let one = Workers(count: 1)

  /// Creates a number of threads; at least one.
  package init(count: Int) {
    self.count = max(1, count)
  }

  /// Works on parts that do not depend on each other.
  ///
  /// - Parameters:
  ///   - parts: How many parts there are; a thread takes the next one when it is done with the last.
  ///   - body: Works on the part of a number, from 0.
  /// - Returns: The results in the order of the parts.
  package func map<Result: Sendable>(
    _ parts: Int, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    guard count > 1, parts > 1 else { return (0..<parts).map(body) }
    let next = Atomic<Int>(0)
    let results = Mutex<[Result?]>(Array(repeating: nil, count: parts))
    DispatchQueue.concurrentPerform(iterations: min(count, parts)) { _ in
      while true {
        let part = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard part < parts else { return }
        let result = body(part)
        results.withLock { $0[part] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
