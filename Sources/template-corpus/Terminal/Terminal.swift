internal import TemplateCorpus

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Standard output or standard error, and what may be shown there.
struct Terminal: Sendable {
  private let descriptor: Int32

  /// Where data goes.
  static let output = Terminal(descriptor: 1)
  /// Where everything else goes.
  static let error = Terminal(descriptor: 2)

  /// Whether a person looks at it.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Whether colour may be shown: on a terminal that knows it, unless `NO_COLOR` is set.
  var hasColor: Bool {
    isTerminal && Terminal.environment("NO_COLOR").isEmpty && Terminal.environment("TERM") != "dumb"
  }

  /// How many columns a line may have: `COLUMNS`, else the terminal's; 80 where neither tells.
  var columns: Int { columns(otherwise: 80) }

  /// How many columns a line may have: `COLUMNS`, else the terminal's, else a number.
  func columns(otherwise: Int) -> Int {
    if let set = Int(Terminal.environment("COLUMNS")), set > 0 { return min(set, 1000) }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return otherwise }
    return Int(size.ws_col)
  }

  /// Writes a text and a line end.
  func print(_ text: String) {
    write(text + "\n")
  }

  /// Writes a text; a reader that has gone away ends the program quietly, as it does for other tools.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  /// Writes bytes.
  func write(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      let count = write(start, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        exit(errno == EPIPE ? 0 : 2)
      }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    }
  }

  private func write(_ start: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Darwin)
      Darwin.write(descriptor, start, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, start, count)
    #else
      Glibc.write(descriptor, start, count)
    #endif
  }

  private static func environment(_ name: String) -> String {
    guard let value = getenv(name) else { return "" }
    return String(cString: value)
  }
}
