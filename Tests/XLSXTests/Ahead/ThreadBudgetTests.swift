import Foundation
import Synchronization
import Testing

@testable import XLSX

/// Sharing threads between those who read at the same time.
@Suite struct ThreadBudgetTests {
  @Test("No more threads are lent than there are, and none twice")
  func lendsWhatIsThere() {
    let threads = ThreadBudget(count: 4)
    #expect(threads.borrow(atMost: 2) == 2)
    #expect(threads.borrow(atMost: 9) == 1, "the reading thread is one of the four")
    #expect(threads.borrow(atMost: 9) == 0)
    threads.giveBack(2)
    #expect(threads.borrow(atMost: 1) == 1)
    #expect(threads.borrow(atMost: -1) == 0)
  }

  @Test("Who takes a thread waits while as many work as there are", .timeLimit(.minutes(1)))
  func takesTurns() throws {
    let threads = ThreadBudget(count: 3)
    let working = Atomic<Int>(0)
    let most = Atomic<Int>(0)
    let started = try (0..<6).map { _ in
      try #require(
        WorkerThread {
          for _ in 0..<20 {
            threads.take()
            let now = working.add(1, ordering: .relaxed).newValue
            most.max(now, ordering: .relaxed)
            usleep(500)
            working.subtract(1, ordering: .relaxed)
            threads.giveBack(1)
          }
        })
    }
    for thread in started { thread.join() }
    #expect(most.load(ordering: .relaxed) <= 2)
    #expect(threads.borrow(atMost: 9) == 2)
  }
}
