internal import Dispatch
internal import Synchronization
package import XLSX

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
    var helpers = 0
  }

  let options: NormalizerOptions
  private let threads: ThreadBudget
  private let state = Mutex(State())
  private let helpers = DispatchGroup()

  /// Creates a queue without sheets.
  ///
  /// - Parameters:
  ///   - options: What the caller chose.
  ///   - threads: Where helpers are borrowed; one fewer than the options' workers at most.
  package init(options: NormalizerOptions, threads: ThreadBudget) {
    self.options = options
    self.threads = threads
  }

  /// Adds the next sheet of the workbook.
  package func add(_ sheet: SheetGrid) {
    let needsHelper = state.withLock { state in
      state.sheets.append(sheet)
      guard state.helpers < options.workers.count - 1, threads.borrow(atMost: 1) == 1 else {
        return false
      }
      state.helpers += 1
      return true
    }
    guard needsHelper else { return }
    DispatchQueue.global().async(group: helpers) { [self] in
      while workOnNext(asHelper: true) {}
      threads.giveBack(1)
    }
  }

  /// All sheets in their order with what they hold, when the last one is done; the caller works along.
  func finish() -> [(sheet: SheetGrid, outcome: SheetOutcome)] {
    while workOnNext(asHelper: false) {}
    helpers.wait()
    return state.withLock { state in
      state.sheets.enumerated().compactMap { place, sheet in
        state.outcomes[place].map { (sheet, $0) }
      }
    }
  }

  /// Normalizes the next sheet; false where there is none.
  private func workOnNext(asHelper: Bool) -> Bool {
    let taken = state.withLock { state -> (place: Int, sheet: SheetGrid)? in
      guard state.next < state.sheets.count else {
        if asHelper { state.helpers -= 1 }
        return nil
      }
      state.next += 1
      return (state.next - 1, state.sheets[state.next - 1])
    }
    guard let (place, sheet) = taken else { return false }
    let outcome = Normalizer.outcome(of: sheet, options: options)
    state.withLock { $0.outcomes[place] = outcome }
    return true
  }
}
