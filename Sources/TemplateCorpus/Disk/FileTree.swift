#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Questions to the file system, and the few changes that the program makes to it.
enum FileTree {
  /// What stands at a path.
  enum Kind {
    case file
    case folder
    case other
    case missing
  }

  /// What stands at a path; links are followed.
  static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The names in a folder in ascending order of their bytes.
  static func names(in folder: String) throws(SystemFailure) -> [String] {
    guard let directory = opendir(folder) else { throw .current }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(
          to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)
        ) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The files below a folder, as paths relative to it, in ascending order; links are not followed.
  static func files(below folder: String) throws(SystemFailure) -> [String] {
    var found: [String] = []
    for name in try names(in: folder) {
      let path = folder + "/" + name
      if isFolderItself(path) {
        found += try files(below: path).map { name + "/" + $0 }
      } else {
        found.append(name)
      }
    }
    return found
  }

  /// Creates a folder and the folders above it.
  static func createFolders(_ path: String) throws(SystemFailure) {
    if kind(of: path) == .folder { return }
    let parent = PathName.folder(of: path)
    if parent != path { try createFolders(parent) }
    do {
      try system { mkdir(path, 0o755) }
    } catch  where error.number == EEXIST && kind(of: path) == .folder {
      return
    }
  }

  /// Removes a file, or a folder with all that is in it; a missing one is none.
  static func remove(_ path: String) throws(SystemFailure) {
    if isFolderItself(path) {
      for name in try names(in: path) { try remove(path + "/" + name) }
      try system { rmdir(path) }
      return
    }
    do {
      try system { unlink(path) }
    } catch  where error.isMissing {
      return
    }
  }

  /// A file's size in bytes.
  static func size(of path: String) throws(SystemFailure) -> Int {
    var status = stat()
    try system { stat(path, &status) }
    return Int(status.st_size)
  }

  /// The whole of a file.
  static func contents(of path: String) throws(SystemFailure) -> [UInt8] {
    let descriptor = try system { open(path, O_RDONLY | O_CLOEXEC) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try system { read(descriptor, &chunk, 1 << 16) }
      if count == 0 { return bytes }
      bytes += chunk.prefix(count)
    }
  }

  /// Whether a path is a folder and no link to one.
  static func isFolderItself(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
