internal import Emitting
internal import Normalizing
internal import Synchronization

/// Builds the files of a corpus in a staging folder, unless those of the present one are the same.
///
/// A corpus is often made again from a workbook that is as it was. Comparing costs a twentieth of what
/// new files cost a file system: nothing is created, put onto the disk or removed.
struct OutputBuild {
  let plan: OutputPlan
  /// The folder to write into, which holds none of the files yet.
  let staging: String
  /// The folder that the files are for, where there is one.
  let present: String?

  /// What was built.
  struct Outcome {
    /// The files of the corpus.
    var files: [WrittenFile]
    /// Whether they are in the staging folder; if not, the present folder holds just them.
    var isChanged: Bool
  }

  /// Builds what is needed, on several threads.
  func run(_ workers: Workers) throws -> Outcome {
    let isChanged = Atomic<Bool>(!standsComplete)
    // What takes longest comes first: a database is built while another thread goes through the texts.
    let order =
      plan.files.indices.filter { isBuilt(plan.files[$0]) }
      + plan.files.indices.filter { !isBuilt(plan.files[$0]) }
    let made = workers.map(order.count) { place in
      Result { try make(plan.files[order[place]], isChanged) }
    }
    var isMade = Array(repeating: false, count: plan.files.count)
    for (place, result) in zip(order, made) { isMade[place] = try result.get() }
    guard isChanged.load(ordering: .acquiring) else {
      return Outcome(files: try sizes(in: present ?? staging), isChanged: false)
    }
    // Those that were found unchanged before the first that is not.
    let left = plan.files.indices.filter { !isMade[$0] }
    for result in workers.map(
      left.count, { place in Result { try write(plan.files[left[place]]) } })
    {
      try result.get()
    }
    return Outcome(files: try sizes(in: staging), isChanged: true)
  }

  /// Whether the present folder has a file for each of the plan's, and none besides.
  private var standsComplete: Bool {
    guard let present, let paths = try? plan.present(in: present) else { return false }
    return Set(paths) == Set(plan.files.map(\.path))
  }

  /// Writes a file, unless nothing is known to have changed and the present one is the same.
  ///
  /// - Returns: Whether it was written.
  private func make(_ file: OutputFile, _ isChanged: borrowing Atomic<Bool>) throws -> Bool {
    switch file.content {
    case .stream(let emit):
      if !isChanged.load(ordering: .acquiring),
        isPresent(file, { try FileComparison.holds($0, emit) })
      {
        return false
      }
      isChanged.store(true, ordering: .releasing)
      try write(file)
    case .file:
      try write(file)
      let isSame = isPresent(file) { try FileComparison.areSame(staging + "/" + file.path, $0) }
      if !isSame { isChanged.store(true, ordering: .releasing) }
    }
    return true
  }

  /// Whether a file stands in the present folder and is the same; one that cannot be read is not.
  private func isPresent(_ file: OutputFile, _ isSame: (String) throws -> Bool) -> Bool {
    guard let present else { return false }
    let path = present + "/" + file.path
    return FileTree.kind(of: path) == .file && (try? isSame(path)) == true
  }

  private func write(_ file: OutputFile) throws {
    let path = staging + "/" + file.path
    try FileTree.createFolders(PathName.folder(of: path))
    switch file.content {
    case .stream(let emit):
      let writer = try FileWriter(path: path)
      try emit { try writer.append($0) }
      try writer.finish()
    case .file(let build):
      try build(path)
    }
  }

  private func sizes(in folder: String) throws -> [WrittenFile] {
    try plan.files.map { file in
      WrittenFile(path: file.path, bytes: try FileTree.size(of: folder + "/" + file.path))
    }
  }

  private func isBuilt(_ file: OutputFile) -> Bool {
    if case .file = file.content { true } else { false }
  }
}
