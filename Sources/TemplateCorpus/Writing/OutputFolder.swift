#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The folder that a corpus is written to: the one place of the program that changes a disk.
///
/// The new files are built in a ``StagingFolder`` and then, unless the old ones are the same, take
/// their place:
/// - where nothing stands at the path, the folder is moved there;
/// - where only files of this run's formats stand, the two folders are exchanged in one step, so
///   that a reader sees the old corpus or the new one and never a mixture;
/// - where other files stand beside them, or the folder cannot be moved (a mount point, the current
///   folder), each top-level file or folder is exchanged by itself, and nothing else is touched.
package struct OutputFolder {
  /// The folder's path.
  package let path: String
  /// The top-level names that this run writes or, if it has nothing to write there, removes.
  package let roots: Set<String>

  /// Creates the description of an output folder.
  package init(path: String, roots: Set<String>) {
    self.path = path
    self.roots = roots
  }

  /// Fills the folder anew.
  ///
  /// - Parameter build: Writes the files into the first folder, or finds that the second, which is
  ///   the present one where there is one, holds just them; returns whether they were written.
  /// - Throws: ``CorpusError``, after which the folder is as it was.
  package func replace(
    _ build: (_ staging: String, _ present: String?) throws -> Bool
  ) throws {
    let place = resolved
    do {
      let parent = PathName.folder(of: place)
      try FileTree.createFolders(parent)
      let exists = FileTree.kind(of: place)
      guard exists == .folder || exists == .missing else {
        throw CorpusError(.unwritableOutput, "\(path): cannot be written: not a folder")
      }
      let inside = exists == .folder && !canBeMoved(place)
      let staging = try StagingFolder(
        in: inside ? place : parent, for: inside ? "template-corpus" : PathName.name(of: place))
      defer { staging.discard() }
      guard try build(staging.path, exists == .folder ? place : nil) else { return }
      // Before the new files take their place: so a power cut leaves the old corpus or the new one.
      try DiskSync.sync(everything(below: staging.path))
      try commit(staging, to: place, exists: exists == .folder, inside: inside)
    } catch let failure as SystemFailure {
      throw CorpusError(.unwritableOutput, "\(path): cannot be written: \(failure.reason)")
    }
  }

  /// The path with links resolved, so that a link to a folder stays one.
  private var resolved: String {
    guard let real = realpath(path, nil) else { return PathName.trimmed(path) }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether the folder as a whole may be exchanged: it holds nothing but what this run writes,
  /// nobody stands in it, and its parent may be written to.
  private func canBeMoved(_ place: String) -> Bool {
    guard let names = try? FileTree.names(in: place),
      names.allSatisfy({ roots.contains($0) || StagingFolder.isStaging($0) }),
      access(PathName.folder(of: place), W_OK) == 0,
      let current = getcwd(nil, 0)
    else { return false }
    defer { free(current) }
    return !(String(cString: current) + "/").hasPrefix(place + "/")
  }

  private func commit(
    _ staging: StagingFolder, to place: String, exists: Bool, inside: Bool
  ) throws(SystemFailure) {
    if !exists {
      try Exchange.move(staging.path, to: place)
      return
    }
    if !inside, exchange(staging, with: place) { return }
    for root in roots.sorted() {
      try replaceRoot(from: staging.path + "/" + root, to: place + "/" + root)
    }
  }

  /// Exchanges the folders; false where the system cannot.
  private func exchange(_ staging: StagingFolder, with place: String) -> Bool {
    var status = stat()
    if stat(place, &status) == 0 { chmod(staging.path, status.st_mode & 0o7777) }
    do {
      try Exchange.swap(staging.path, place)
      return true
    } catch {
      return false
    }
  }

  private func replaceRoot(from new: String, to old: String) throws(SystemFailure) {
    switch (FileTree.kind(of: new), FileTree.isFolderItself(old)) {
    case (.missing, _): try FileTree.remove(old)
    case (.folder, true): try swapFolder(new, old)
    case (.file, true), (.other, true):
      try FileTree.remove(old)
      try Exchange.move(new, to: old)
    case (_, false):
      if FileTree.kind(of: new) == .folder { try FileTree.remove(old) }
      try Exchange.move(new, to: old)
    }
  }

  /// Exchanges two folders, in two steps where the file system has none for it.
  private func swapFolder(_ new: String, _ old: String) throws(SystemFailure) {
    do {
      try Exchange.swap(new, old)
    } catch {
      try Exchange.move(old, to: new + StagingFolder.retired)
      try Exchange.move(new, to: old)
    }
  }

  /// A folder and all files and folders in it.
  private func everything(below folder: String) throws(SystemFailure) -> [String] {
    var paths = [folder]
    for name in try FileTree.names(in: folder) {
      let path = folder + "/" + name
      if FileTree.isFolderItself(path) {
        paths += try everything(below: path)
      } else {
        paths.append(path)
      }
    }
    return paths
  }
}
