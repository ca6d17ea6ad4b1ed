internal import Dispatch
internal import Normalizing
internal import Synchronization
internal import XLSX

/// Reads some sheets of a workbook side by side, ahead of the one who takes them in order.
///
/// A sheet that cannot be read ahead is left for the one who takes it: so whatever goes wrong is
/// told as if all sheets were read in order.
final class SheetsAhead: Sendable {
  private struct State {
    /// The sheets that nobody reads yet begin here.
    var next = 0
    /// What was read and is not taken yet; nil where the sheet must be read in its turn.
    var read: [Int: SheetAhead?] = [:]
  }

  /// What the one who takes a sheet can do.
  private enum Step {
    case take(SheetAhead?)
    case read(Int)
    case wait
  }

  /// A sheet from this many bytes on is better read by itself: threads share its pieces.
  private static let longSheet = 1 << 20

  private let sheets: [Sheet]
  private let workbook: Workbook
  private let pictures: PictureParts
  private let share: GridBudget
  private let state = Mutex(State())
  private let done = DispatchSemaphore(value: 0)

  /// Starts reading the first of these sheets, as far as no long one is among them, on threads that
  /// nobody uses; nil where there are none, or only one sheet.
  init?(
    _ sheets: ArraySlice<Sheet>, of workbook: Workbook, pictures: PictureParts, budget: GridBudget,
    threads: ThreadBudget
  ) {
    self.sheets = Array(sheets.prefix { workbook.size(of: $0) < Self.longSheet })
    guard self.sheets.count > 1 else { return nil }
    // On the threads that would wait for them otherwise.
    workbook.readLongStrings()
    guard threads.borrow(atMost: 1) == 1 else { return nil }
    self.workbook = workbook
    self.pictures = pictures
    share = budget.share(of: self.sheets.count)
    for _ in 0...threads.borrow(atMost: self.sheets.count - 2) {
      // A queue of its own has a thread of its own, which need not wait for one of the common ones.
      DispatchQueue(label: "sheets").async { [self] in work(on: threads) }
    }
  }

  /// How many sheets there are.
  var count: Int { sheets.count }

  /// The sheet of a place, when it is its turn; nil where it was not read ahead.
  ///
  /// Reads later sheets while another thread is at this one.
  func take(_ place: Int) -> SheetAhead? {
    while true {
      switch step(at: place) {
      case .take(let sheet): return sheet
      case .read(let later): keep(sheet(at: later), at: later)
      case .wait: done.wait()
      }
    }
  }

  private func step(at place: Int) -> Step {
    state.withLock { state in
      if let sheet = state.read.removeValue(forKey: place) { return .take(sheet) }
      if state.next == place {
        state.next += 1
        return .take(nil)
      }
      guard state.next < sheets.count else { return .wait }
      state.next += 1
      return .read(state.next - 1)
    }
  }

  /// The next sheet that nobody reads yet.
  private func claim() -> Int? {
    state.withLock { state in
      guard state.next < sheets.count else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  /// Reads sheets with a thread of the budget, as long as there are any.
  private func work(on threads: ThreadBudget) {
    var next = claim()
    if next == nil { threads.giveBack(1) }
    while let place = next {
      let sheet = sheet(at: place)
      next = claim()
      // Before the sheet is there: whoever takes it has work for the thread.
      if next == nil { threads.giveBack(1) }
      keep(sheet, at: place)
    }
  }

  private func sheet(at place: Int) -> SheetAhead? {
    try? SheetAhead(sheets[place], of: workbook, pictures: pictures, share: share)
  }

  private func keep(_ sheet: SheetAhead?, at place: Int) {
    state.withLock { $0.read[place] = .some(sheet) }
    done.signal()
  }
}
