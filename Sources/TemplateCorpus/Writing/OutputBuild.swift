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
    let parts = parts
    let made = workers.map(parts.count) { place in
      Result { try make(parts[place], isChanged) }
    }
    // Those that were found unchanged before the first that is not.
    var left: [OutputFile] = []
    for (part, result) in zip(parts, made) where try !result.get() { left.append(part.file) }
    for file in plan.files { try finish(file, isChanged) }
    guard isChanged.load(ordering: .acquiring) else {
      return Outcome(files: try sizes(in: present ?? staging), isChanged: false)
    }
    for result in workers.map(left.count, { [left] place in Result { try write(left[place]) } }) {
      try result.get()
    }
    return Outcome(files: try sizes(in: staging), isChanged: true)
  }

  /// A text, or a step of a file that is built in several.
  private struct Part: Sendable {
    let file: OutputFile
    var step: (@Sendable (_ path: String) throws -> Void)?
  }

  /// What can be made side by side.
  ///
  /// What takes longest comes first: a database is built while another thread goes through the texts.
  private var parts: [Part] {
    var (steps, texts): ([Part], [Part]) = ([], [])
    for file in plan.files {
      switch file.content {
      case .stream: texts.append(Part(file: file))
      case .file(let build): steps += build.steps.map { Part(file: file, step: $0) }
      }
    }
    return steps + texts
  }

  /// Whether the present folder has a file for each of the plan's, and none besides.
  private var standsComplete: Bool {
    guard let present, let paths = try? plan.present(in: present) else { return false }
    return Set(paths) == Set(plan.files.map(\.path))
  }

  /// Makes a part, unless it is a text, nothing is known to have changed, and the present one is the
  /// same.
  ///
  /// - Returns: Whether it was made.
  private func make(_ part: Part, _ isChanged: borrowing Atomic<Bool>) throws -> Bool {
    if let step = part.step {
      try step(try newPath(for: part.file))
    } else {
      if !isChanged.load(ordering: .acquiring), isPresent(part.file) { return false }
      isChanged.store(true, ordering: .releasing)
      try write(part.file)
    }
    return true
  }

  /// Makes one file of its steps.
  private func finish(_ file: OutputFile, _ isChanged: borrowing Atomic<Bool>) throws {
    guard case .file(let build) = file.content else { return }
    try build.finish(staging + "/" + file.path)
    if !isPresent(file) { isChanged.store(true, ordering: .releasing) }
  }

  /// Whether a file stands in the present folder and is the same; one that cannot be read is not.
  private func isPresent(_ file: OutputFile) -> Bool {
    guard let present else { return false }
    let path = present + "/" + file.path
    guard FileTree.kind(of: path) == .file else { return false }
    let isSame =
      switch file.content {
      case .stream(let emit): try? FileComparison.holds(path, emit)
      case .file: try? FileComparison.areSame(staging + "/" + file.path, path)
      }
    return isSame ?? false
  }

  /// Writes a text.
  private func write(_ file: OutputFile) throws {
    guard case .stream(let emit) = file.content else { return }
    let writer = try FileWriter(path: try newPath(for: file))
    try emit { try writer.append($0) }
    try writer.finish()
  }

  /// Where a file is to be made, in a folder that exists.
  private func newPath(for file: OutputFile) throws -> String {
    let path = staging + "/" + file.path
    try FileTree.createFolders(PathName.folder(of: path))
    return path
  }

  private func sizes(in folder: String) throws -> [WrittenFile] {
    try plan.files.map { file in
      WrittenFile(path: file.path, bytes: try FileTree.size(of: folder + "/" + file.path))
    }
  }
}
