#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A folder of this process's own among the system's temporary ones.
struct ScratchFolder {
  /// The folder's path.
  let path: String

  /// Creates the folder.
  init() throws(SystemFailure) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(PathName.trimmed(base))/template-corpus.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .current }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes the folder and what is in it.
  func discard() {
    try? FileTree.remove(path)
  }
}
