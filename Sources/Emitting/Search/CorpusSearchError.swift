/// Why a corpus could not be searched.
public struct CorpusSearchError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kinds of failure.
  public enum Code: Sendable, Equatable {
    /// There is no such file, or it may not be read.
    case cannotOpen
    /// The file is no `corpus.sqlite`.
    case notACorpus
    /// A version of this program wrote the corpus that lays it out differently.
    case otherVersion(Int)
    /// SQLite could not go on reading; the text is its own.
    case unreadable(String)
  }

  /// What failed.
  public var code: Code
  /// The file's path as it was given.
  public var path: String

  /// Creates an error.
  public init(_ code: Code, path: String) {
    self.code = code
    self.path = path
  }

  /// One sentence with the file's path.
  public var description: String {
    switch code {
    case .cannotOpen:
      "\(path): the file cannot be opened."
    case .notACorpus:
      "\(path): this is not a corpus.sqlite written by template-corpus."
    case .otherVersion(let version):
      "\(path): this corpus has the layout of version \(version), not \(SQLiteSchema.version); "
        + "convert the workbook again."
    case .unreadable(let message):
      "\(path): the corpus cannot be read (\(message))."
    }
  }
}
