internal import Emitting

/// The file of a corpus that a path stands for: a file stands for itself, an output folder for the
/// one in it.
enum CorpusFile {
  /// The database.
  static let database = "corpus.sqlite"
  /// The JSON document.
  static let document = "corpus.json"

  /// The path of the file.
  ///
  /// - Parameters:
  ///   - path: A file, or a folder that `convert` wrote into.
  ///   - names: The files that are looked for in a folder, the best one first.
  /// - Returns: The path itself unless it is a folder.
  /// - Throws: ``CorpusError`` with code `no-corpus` where a folder holds none of them.
  static func path(_ path: String, anyOf names: [String]) throws(CorpusError) -> String {
    guard FileTree.kind(of: path) == .folder else { return path }
    let folder = PathName.trimmed(path)
    let paths = names.map { folder == "/" ? "/" + $0 : folder + "/" + $0 }
    if let found = paths.first(where: { FileTree.kind(of: $0) == .file }) { return found }
    throw CorpusError(
      .noCorpus,
      "\(path): no \(names.joined(separator: " or ")) in this folder; convert a workbook into it")
  }
}

extension CorpusSearch {
  /// Opens the `corpus.sqlite` at a path, or the one in an output folder.
  ///
  /// - Throws: ``CorpusError`` where a folder holds none, and ``CorpusSearchError`` where the file
  ///   can't be opened or is no corpus of this version.
  public init(corpus path: String) throws {
    try self.init(path: CorpusFile.path(path, anyOf: [CorpusFile.database]))
  }
}
