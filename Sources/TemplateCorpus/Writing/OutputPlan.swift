internal import Emitting
internal import Normalizing

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
  func build(in folder: String, workers: Workers) throws -> [WrittenFile] {
    var folders: Set<String> = []
    for file in files {
      let parent = PathName.folder(of: folder + "/" + file.path)
      if folders.insert(parent).inserted { try FileTree.createFolders(parent) }
    }
    // What takes longest comes first: a database is built while another thread writes the texts.
    let order =
      files.indices.filter { isBuilt(files[$0]) } + files.indices.filter { !isBuilt(files[$0]) }
    let results = workers.map(order.count) { place in
      Result { try write(files[order[place]], below: folder) }
    }
    var written: [WrittenFile?] = Array(repeating: nil, count: files.count)
    for (place, result) in zip(order, results) { written[place] = try result.get() }
    return written.compactMap(\.self)
  }

  private func isBuilt(_ file: OutputFile) -> Bool {
    if case .file = file.content { true } else { false }
  }

  private func write(_ file: OutputFile, below folder: String) throws -> WrittenFile {
    let path = folder + "/" + file.path
    switch file.content {
    case .stream(let emit):
      let writer = try FileWriter(path: path)
      try emit { try writer.append($0) }
      try writer.finish()
    case .file(let build):
      try build(path)
    }
    return WrittenFile(path: file.path, bytes: try FileTree.size(of: path))
  }
}
