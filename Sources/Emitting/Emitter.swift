package import CorpusModel

/// Writes a corpus in one format.
///
/// A format is one type that conforms and one line in ``Formats/all``. The same corpus always
/// gives the same files with the same bytes.
package protocol Emitter: Sendable {
  /// The format's name as `--format` takes it, such as `json`.
  var name: String { get }
  /// Whether the files refer to pictures, which are then written beside them.
  var refersToImages: Bool { get }
  /// The top-level files and folders that belong to the format, such as `markdown`.
  var roots: [String] { get }
  /// The corpus's files in this format, pictures not included.
  func files(for corpus: Corpus) -> [OutputFile]
}
