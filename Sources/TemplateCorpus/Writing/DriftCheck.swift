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
    for path in try present() where !expected.contains(path) {
      drift.append(Drift(path: folder + "/" + path, kind: .stale))
    }
    return drift.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private func difference(of file: OutputFile, scratch: ScratchFolder) throws -> Drift.Kind? {
    let path = folder + "/" + file.path
    guard FileTree.kind(of: path) == .file else { return .missing }
    switch file.content {
    case .stream(let emit):
      let comparison = FileComparison(try FileTree.contents(of: path))
      try emit { comparison.compare($0) }
      return comparison.isEqual ? nil : .changed
    case .file(let build):
      let fresh = scratch.path + "/" + PathName.name(of: path)
      try build(fresh)
      defer { try? FileTree.remove(fresh) }
      if try FileTree.contents(of: fresh) == FileTree.contents(of: path) { return nil }
      return try CorpusDatabase.haveSameContent(fresh, path) ? nil : .changed
    }
  }

  /// The files that stand where the formats write.
  private func present() throws(SystemFailure) -> [String] {
    var paths: [String] = []
    for root in plan.roots.sorted() {
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

/// Compares bytes that come in chunks with those of a file.
private final class FileComparison {
  private let expected: [UInt8]
  private var position = 0
  private var isSameSoFar = true

  init(_ expected: [UInt8]) { self.expected = expected }

  /// Whether all bytes were the same and none is left.
  var isEqual: Bool { isSameSoFar && position == expected.count }

  func compare(_ chunk: UnsafeRawBufferPointer) {
    let end = position + chunk.count
    guard isSameSoFar, end <= expected.count else {
      isSameSoFar = false
      return
    }
    isSameSoFar = expected[position..<end].elementsEqual(chunk)
    position = end
  }
}
