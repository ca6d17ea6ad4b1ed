internal import Emitting

/// The files that a corpus becomes in some formats.
struct OutputPlan {
  /// The files, in the order of writing.
  let files: [OutputFile]
  /// The top-level names that the formats own, whether or not this corpus has files there.
  let roots: Set<String>

  init(corpus: Corpus, formats: [CorpusFormat]) {
    let emitters = formats.compactMap(\.emitter)
    files = Formats.files(for: corpus, in: emitters)
    roots = Formats.roots(of: emitters)
  }

  /// Writes the files below a folder that holds none of them yet.
  func build(in folder: String) throws -> [WrittenFile] {
    var folders: Set<String> = []
    var written: [WrittenFile] = []
    for file in files {
      let path = folder + "/" + file.path
      let parent = PathName.folder(of: path)
      if folders.insert(parent).inserted { try FileTree.createFolders(parent) }
      try write(file, to: path)
      written.append(WrittenFile(path: file.path, bytes: try FileTree.size(of: path)))
    }
    return written
  }

  private func write(_ file: OutputFile, to path: String) throws {
    switch file.content {
    case .stream(let emit):
      let writer = try FileWriter(path: path)
      try emit { try writer.append($0) }
      try writer.finish()
    case .file(let build):
      try build(path)
      try FileTree.syncFile(path)
    }
  }
}
