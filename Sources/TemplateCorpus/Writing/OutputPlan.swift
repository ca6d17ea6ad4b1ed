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

  /// The files that stand in a folder where the formats write, as paths below it.
  func present(in folder: String) throws(SystemFailure) -> [String] {
    var paths: [String] = []
    for root in roots.sorted() {
      let path = folder + "/" + root
      if FileTree.isFolderItself(path) {
        paths += try FileTree.files(below: path).map { root + "/" + $0 }
      } else if FileTree.kind(of: path) != .missing {
        paths.append(root)
      }
    }
    return paths
  }
}
