internal import Emitting

/// Compares what would be written with what a folder holds.
struct DriftCheck {
  let folder: String
  let plan: OutputPlan

  /// The files that differ, by path.
  func run() throws -> [Drift] {
    let scratch = try ScratchFolder()
    defer { scratch.discard() }
    var drift: [Drift] = []
    for file in plan.files {
      if let kind = try difference(of: file, scratch: scratch) {
        drift.append(Drift(path: folder + "/" + file.path, kind: kind))
      }
    }
    let expected = Set(plan.files.map(\.path))
    for path in try plan.present(in: folder) where !expected.contains(path) {
      drift.append(Drift(path: folder + "/" + path, kind: .stale))
    }
    return drift.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private func difference(of file: OutputFile, scratch: ScratchFolder) throws -> Drift.Kind? {
    let path = folder + "/" + file.path
    guard FileTree.kind(of: path) == .file else { return .missing }
    switch file.content {
    case .stream(let emit):
      return try FileComparison.holds(path, emit) ? nil : .changed
    case .file(let build):
      let fresh = scratch.path + "/" + PathName.name(of: path)
      try build(fresh)
      defer { try? FileTree.remove(fresh) }
      if try FileComparison.areSame(fresh, path) { return nil }
      return try CorpusDatabase.haveSameContent(fresh, path) ? nil : .changed
    }
  }
}
