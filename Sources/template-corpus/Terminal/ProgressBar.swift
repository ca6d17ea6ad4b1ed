internal import Dispatch
internal import Synchronization
internal import TemplateCorpus

/// A bar on standard error while work is long: drawn from half a second on, ten times a second.
final class ProgressBar: Sendable {
  private struct State {
    var fractions: [Double]
    var label = ""
    var isDrawn = false
  }

  private let terminal = Terminal.error
  private let style = Style(for: .error)
  private let state: Mutex<State>
  private let timer: any DispatchSourceTimer

  /// Creates a bar for a number of workbooks; one that is not shown does nothing.
  init(workbooks: Int, isShown: Bool) {
    state = Mutex(State(fractions: Array(repeating: 0, count: workbooks)))
    timer = DispatchSource.makeTimerSource(queue: .global())
    guard isShown else { return }
    timer.schedule(deadline: .now() + .milliseconds(500), repeating: .milliseconds(100))
    timer.setEventHandler { [weak self] in self?.draw() }
    timer.activate()
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
    timer.setEventHandler(handler: nil)
    timer.cancel()
    state.withLock { erase(&$0) }
  }

  private func draw() {
    state.withLock { state in
      guard !timer.isCancelled else { return }
      state.isDrawn = true
      terminal.write("\r\u{1B}[2K" + line(state))
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
