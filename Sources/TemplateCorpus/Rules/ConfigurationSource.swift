/// Where the settings for a workbook are looked for.
public enum ConfigurationSource: Sendable, Equatable {
  /// Nowhere.
  case none
  /// In `template-corpus.json` in the workbook's folder, where there is one.
  case besideWorkbook
  /// In this file, which must exist.
  case file(String)

  /// The name of the file that is looked for beside a workbook.
  public static let fileName = "template-corpus.json"

  /// The settings for a workbook; empty where there are none.
  ///
  /// - Throws: ``CorpusError`` where the file cannot be read or is not valid.
  func settings(for workbook: String) throws(CorpusError) -> Configuration {
    switch self {
    case .none: return Configuration()
    case .file(let path): return try Configuration(path: path)
    case .besideWorkbook:
      let path = PathName.resolved(Self.fileName, in: PathName.folder(of: workbook))
      guard FileTree.kind(of: path) != .missing else { return Configuration() }
      return try Configuration(path: path)
    }
  }
}
