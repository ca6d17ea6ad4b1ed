/// One file of a corpus: its path and how its content comes about.
///
/// Nothing is made before it is asked for, and a text file is never held whole: it is handed over
/// in chunks while it is being made.
package struct OutputFile: Sendable {
  /// How a file's content comes about.
  package enum Content: Sendable {
    /// Handed to a sink in chunks, in order.
    case stream(@Sendable (_ sink: @escaping ByteSink) throws -> Void)
    /// Built by a library that needs a file of its own: in an empty file, or none, at the path given.
    case file(@Sendable (_ path: String) throws -> Void)
  }

  /// The path below the output folder, with `/` between its parts, such as `markdown/README.md`.
  package let path: String
  /// How the content comes about.
  package let content: Content

  /// Creates a file that is handed over in chunks.
  package init(
    path: String, stream: @escaping @Sendable (_ sink: @escaping ByteSink) throws -> Void
  ) {
    self.path = path
    content = .stream(stream)
  }

  /// Creates a file that is built in place.
  package init(path: String, file: @escaping @Sendable (_ path: String) throws -> Void) {
    self.path = path
    content = .file(file)
  }

  /// Creates a file from bytes that exist already.
  package init(path: String, bytes: [UInt8]) {
    self.init(path: path) { sink in try bytes.withUnsafeBytes(sink) }
  }
}
