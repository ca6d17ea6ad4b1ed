#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A hidden folder beside the output, where a new corpus is built until it is whole.
///
/// Its name holds the process's number, so that what a killed run left behind is recognised and
/// cleared by the next one.
struct StagingFolder {
  /// The folder's path.
  let path: String

  private static let suffix = ".partial"

  /// Creates an empty staging folder in `parent` for an output folder of the given name, and
  /// clears those of runs that are no more.
  init(in parent: String, for name: String) throws(SystemFailure) {
    StagingFolder.clearAbandoned(in: parent, for: name)
    path = "\(parent)/\(StagingFolder.prefix(name))\(getpid())\(StagingFolder.suffix)"
    try FileTree.remove(path)
    let path = path
    try system { mkdir(path, 0o755) }
  }

  /// Removes the folder and what is left in it.
  func discard() {
    // What cannot be removed now is cleared by the next run; the output itself is whole.
    try? FileTree.remove(path)
  }

  /// What is put behind the name of an old folder that makes place for a new one.
  static let retired = ".old"

  /// Whether a name is that of a staging folder.
  static func isStaging(_ name: String) -> Bool {
    name.hasPrefix(".") && name.hasSuffix(suffix)
  }

  private static func prefix(_ name: String) -> String { ".\(name)." }

  private static func clearAbandoned(in parent: String, for name: String) {
    let prefix = prefix(name)
    for other in (try? FileTree.names(in: parent)) ?? []
    where other.hasPrefix(prefix) && other.hasSuffix(suffix) {
      let number = other.dropFirst(prefix.count).dropLast(suffix.count)
      guard let process = Int32(number), process > 0 else { continue }
      let isRunning = kill(process, 0) == 0 || errno != ESRCH
      if !isRunning { try? FileTree.remove(parent + "/" + other) }
    }
  }
}
