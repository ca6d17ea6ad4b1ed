/// The parts of a path, as text; the file system is not asked.
enum PathName {
  /// The path without slashes at its end; `/` stays.
  static func trimmed(_ path: String) -> String {
    var rest = path[...]
    while rest.count > 1, rest.last == "/" { rest = rest.dropLast() }
    return String(rest)
  }

  /// The last part: `book.xlsx` of `orders/book.xlsx`.
  static func name(of path: String) -> String {
    let path = trimmed(path)
    guard let slash = path.lastIndex(of: "/"), path != "/" else { return path }
    return String(path[path.index(after: slash)...])
  }

  /// What stands before the last part: `orders` of `orders/book.xlsx`, `.` of `book.xlsx`.
  static func folder(of path: String) -> String {
    let path = trimmed(path)
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A path that starts from a folder, unless it starts from the root.
  static func resolved(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") || folder == "." ? path : trimmed(folder) + "/" + path
  }

  /// The name without its extension: `book` of `orders/book.xlsx`.
  static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The extension in lower case without its dot: `xlsx` of `orders/Book.XLSX`.
  static func fileExtension(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
