internal import Dispatch
internal import Synchronization
internal import TemplateCorpus

/// A bar on standard error while work is long: drawn from half a second on, ten times a second.
final class ProgressBar: Sendable {
  private struct State {
    var fractions: [Double]
    var label = ""
    var isDrawn = false
    var isFinished = false
  }

  private let terminal = Terminal.error
  private let style = Style(for: .error)
  private let state: Mutex<State>

  /// Creates a bar for a number of workbooks; one that is not shown does nothing.
  init(workbooks: Int, isShown: Bool) {
    state = Mutex(State(fractions: Array(repeating: 0, count: workbooks)))
    if isShown { schedule(after: .milliseconds(500)) }
  }

  /// Notes how far a workbook is.
  func update(_ workbook: Int, _ progress: ConversionProgress) {
    state.withLock { state in
      guard state.fractions.indices.contains(workbook) else { return }
      state.fractions[workbook] = progress.fraction
      state.label = progress.label
    }
  }

  /// Runs a closure that prints, with the bar out of the way.
  func pausing(_ print: () -> Void) {
    state.withLock { state in
      erase(&state)
      print()
    }
  }

  /// Takes the bar away for good.
  func finish() {
    state.withLock { state in
      state.isFinished = true
      erase(&state)
    }
  }

  private func schedule(after delay: DispatchTimeInterval) {
    DispatchQueue.global().asyncAfter(deadline: .now() + delay) { [weak self] in
      guard let self, draw() else { return }
      schedule(after: .milliseconds(100))
    }
  }

  /// Draws the bar; false once it is finished.
  private func draw() -> Bool {
    state.withLock { state in
      guard !state.isFinished else { return false }
      state.isDrawn = true
      terminal.write("\r\u{1B}[2K" + line(state))
      return true
    }
  }

  private func erase(_ state: inout State) {
    guard state.isDrawn else { return }
    state.isDrawn = false
    terminal.write("\r\u{1B}[2K")
  }

  private func line(_ state: State) -> String {
    let width = 24
    let fraction = state.fractions.reduce(0, +) / Double(max(1, state.fractions.count))
    let filled = min(width, Int(Double(width) * fraction))
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    let percent = "\(Int(fraction * 100))%".padded(to: 4, alignRight: true)
    let room = max(8, terminal.columns - width - 9)
    return "\(style.cyan(bar)) \(percent)  \(style.dim(state.label.fitted(to: room)))"
  }
}
