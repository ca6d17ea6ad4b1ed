internal import Dispatch
internal import Synchronization
internal import XLSX

/// Sheets that are normalized as they come: another thread works on the first ones while the caller
/// still reads the next, where one is free.
///
/// What comes out is the same for any number of threads.
package final class SheetQueue: Sendable {
  private struct State {
    var sheets: [SheetGrid] = []
    /// The sheets that nobody works on yet begin here.
    var next = 0
    var outcomes: [Int: SheetOutcome] = [:]
  }

  let options: NormalizerOptions
  private let state = Mutex(State())
  private let helpers = DispatchGroup()

  /// Creates a queue without sheets.
  package init(options: NormalizerOptions) {
    self.options = options
  }

  /// Adds the next sheet of the workbook.
  ///
  /// The last one waits for the caller, who has nothing else to do then.
  package func add(_ sheet: SheetGrid, isLast: Bool) {
    let waiting = state.withLock { state in
      state.sheets.append(sheet)
      return state.sheets.count - state.next
    }
    let threads = options.workers.budget
    // Several may be free at once, when all sheets have been read.
    for _ in 0..<threads.borrow(atMost: waiting - (isLast ? 1 : 0)) {
      DispatchQueue.global().async(group: helpers) { [self] in
        while workOnNext() {}
        threads.giveBack(1)
      }
    }
  }

  /// All sheets in their order with what they hold, when the last one is done; the caller works along.
  func finish() -> [(sheet: SheetGrid, outcome: SheetOutcome)] {
    while workOnNext() {}
    helpers.wait()
    return state.withLock { state in
      state.sheets.enumerated().compactMap { place, sheet in
        state.outcomes[place].map { (sheet, $0) }
      }
    }
  }

  /// Normalizes the next sheet; false where there is none.
  private func workOnNext() -> Bool {
    let taken = state.withLock { state -> (place: Int, sheet: SheetGrid)? in
      guard state.next < state.sheets.count else { return nil }
      state.next += 1
      return (state.next - 1, state.sheets[state.next - 1])
    }
    guard let (place, sheet) = taken else { return false }
    let outcome = Normalizer.outcome(of: sheet, options: options)
    state.withLock { $0.outcomes[place] = outcome }
    return true
  }
}
