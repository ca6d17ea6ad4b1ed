internal import Dispatch
internal import Synchronization
package import XLSX

/// The threads that a piece of work may take: its own, and those that nobody else of the budget uses
/// when the work begins.
///
/// What comes out is the same for any number of them.
package struct Workers: Sendable {
  /// How many threads there are at most.
  package var count: Int { budget.count }

  /// Where threads are borrowed.
  let budget: ThreadBudget

  /// One thread: the caller's own.
  package static let one = Workers(ThreadBudget(count: 1))

  /// Creates the workers of a budget, in which the caller has a thread already.
  package init(_ budget: ThreadBudget) {
    self.budget = budget
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
    let borrowed = budget.borrow(atMost: parts - 1)
    defer { budget.giveBack(borrowed) }
    guard borrowed > 0 else { return (0..<parts).map(body) }
    let next = Atomic<Int>(0)
    let results = Mutex<[Result?]>(Array(repeating: nil, count: parts))
    DispatchQueue.concurrentPerform(iterations: borrowed + 1) { _ in
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
