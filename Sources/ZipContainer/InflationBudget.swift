internal import Synchronization

/// Adds up the sizes of the entries that were opened, each counted once.
///
/// An entry never yields more bytes than it declares, so that the sum of the declared sizes bounds
/// the work, however the entries overlap; reading the same entry again costs nothing more.
final class InflationBudget: Sendable {
  private struct State {
    var used = 0
    var opened: Set<Int> = []
  }

  private let limit: Int
  private let state = Mutex(State())

  init(limit: Int) { self.limit = limit }

  /// Takes the entry's size from the budget.
  func open(_ entry: ZipEntry) throws(ZipError) {
    let fits = state.withLock { state in
      guard !state.opened.contains(entry.index) else { return true }
      guard entry.size <= limit - state.used else { return false }
      state.used += entry.size
      state.opened.insert(entry.index)
      return true
    }
    guard fits else {
      throw ZipError(
        .limitExceeded, entry: entry.name,
        "inflates to \(entry.size) bytes, beyond the limit of \(limit) inflated bytes")
    }
  }
}
