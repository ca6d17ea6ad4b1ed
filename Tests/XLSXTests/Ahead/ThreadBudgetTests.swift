import Dispatch
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

  @Test("Who takes a thread has it while no more than that work", .timeLimit(.minutes(1)))
  func takesTurns() {
    let threads = ThreadBudget(count: 3)
    let working = Mutex((now: 0, most: 0, done: 0))
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      for _ in 0..<200 {
        threads.take()
        working.withLock {
          $0.now += 1
          $0.most = max($0.most, $0.now)
        }
        working.withLock {
          $0.now -= 1
          $0.done += 1
        }
        threads.giveBack(1)
      }
    }
    #expect(working.withLock { $0.done } == 1600)
    #expect(working.withLock { $0.most } <= 2)
  }
}
