internal import ArgumentParser

/// The value of `--progress`.
enum ProgressMode: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never

  /// Whether a bar is drawn.
  var isShown: Bool {
    switch self {
    case .auto: Terminal.error.isTerminal
    case .always: true
    case .never: false
    }
  }
}
