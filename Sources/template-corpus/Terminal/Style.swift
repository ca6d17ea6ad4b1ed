/// How words look on a terminal that knows colour; plain text elsewhere.
struct Style: Sendable {
  /// Whether anything but plain text comes out.
  let isColored: Bool

  /// The style that a terminal can show.
  init(for terminal: Terminal) { isColored = terminal.hasColor }

  private init(isColored: Bool) { self.isColored = isColored }

  /// No colour, to measure with.
  static let plain = Style(isColored: false)

  func bold(_ text: String) -> String { paint(text, "1") }
  func dim(_ text: String) -> String { paint(text, "2") }
  func red(_ text: String) -> String { paint(text, "31") }
  func yellow(_ text: String) -> String { paint(text, "33") }
  func green(_ text: String) -> String { paint(text, "32") }
  func cyan(_ text: String) -> String { paint(text, "36") }

  private func paint(_ text: String, _ code: String) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
