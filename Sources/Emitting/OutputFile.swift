/// One file of a corpus: its path and how its content comes about.
///
/// Nothing is made before it is asked for, and a text file is never held whole: it is handed over
/// in chunks while it is being made.
package struct OutputFile: Sendable {
  /// How a file's content comes about.
  package enum Content: Sendable {
    /// Handed to a sink in chunks, in order.
    case stream(@Sendable (_ sink: @escaping ByteSink) throws -> Void)
    /// Built by a library that needs a file of its own.
    case file(FileBuild)
  }

  /// How a file is built at a path where an empty file stands, or none.
  package struct FileBuild: Sendable {
    /// What can be done side by side; files that a step needs besides begin with the path.
    package let steps: [@Sendable (_ path: String) throws -> Void]
    /// Makes one file of what the steps have built, and leaves no other.
    package let finish: @Sendable (_ path: String) throws -> Void

    /// Builds the whole file.
    package func callAsFunction(_ path: String) throws {
      for step in steps { try step(path) }
      try finish(path)
    }
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
  package init(
    path: String, steps: [@Sendable (_ path: String) throws -> Void],
    finish: @escaping @Sendable (_ path: String) throws -> Void
  ) {
    self.path = path
    content = .file(FileBuild(steps: steps, finish: finish))
  }

  /// Creates a file from bytes that exist already.
  package init(path: String, bytes: [UInt8]) {
    self.init(path: path) { sink in try bytes.withUnsafeBytes(sink) }
  }
}
