internal import Synchronization

/// Adds up the sizes of the entries that were opened, each counted once for each of their readers.
///
/// An entry never yields more bytes than it declares, so that the sum of the declared sizes bounds
/// the work, however the entries overlap; reading the same entry again costs nothing more.
final class InflationBudget: Sendable {
  private struct State {
    var used = 0
    var opened: Set<Opening> = []
  }

  private struct Opening: Hashable {
    let entry: Int
    let reader: Int
  }

  let limit: Int
  private let kind: ZipError.Limit
  private let state = Mutex(State())

  init(_ kind: ZipError.Limit, _ limit: Int) {
    self.kind = kind
    self.limit = limit
  }

  /// Takes the entry's size from the budget.
  func open(_ entry: ZipEntry, by reader: Int) throws(ZipError) {
    let opening = Opening(entry: entry.index, reader: reader)
    let fits = state.withLock { state in
      guard !state.opened.contains(opening) else { return true }
      guard entry.size <= limit - state.used else { return false }
      state.used += entry.size
      state.opened.insert(opening)
      return true
    }
    guard fits else {
      let bytes = kind == .heldBytes ? "bytes held in memory" : "inflated bytes"
      throw ZipError(
        kind, entry: entry.name,
        "inflates to \(entry.size) bytes, beyond the limit of \(limit) \(bytes)")
    }
  }
}
