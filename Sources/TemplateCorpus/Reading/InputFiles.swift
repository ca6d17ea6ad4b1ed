/// Finds the workbooks that the command's arguments name.
struct InputFiles {
  /// The extensions of the workbooks that are looked for in folders.
  static let extensions: Set<String> = ["xlsx", "xlsm", "xltx", "xltm", "xlam"]

  /// The workbooks of files and folders, in the order of the arguments, each once.
  ///
  /// A folder stands for the workbooks directly in it and in the folders below, by name; the lock
  /// files of office programs (`~$book.xlsx`) and hidden files are passed over. A file is taken
  /// whatever its extension.
  ///
  /// - Throws: ``CorpusError`` with code `unreadable-input` or `no-workbooks`.
  static func workbooks(in arguments: [String]) throws(CorpusError) -> [InputFile] {
    var found: [InputFile] = []
    var seen: Set<String> = []
    for argument in arguments {
      for file in try workbooks(at: argument) where seen.insert(file.path).inserted {
        found.append(file)
      }
    }
    return found
  }

  private static func workbooks(at path: String) throws(CorpusError) -> [InputFile] {
    guard FileTree.kind(of: path) == .folder else {
      return [InputFile(path: path, place: PathName.stem(of: path), isNamed: true)]
    }
    let folder = PathName.trimmed(path)
    do {
      let names = try FileTree.files(below: folder).filter(isWorkbook)
      guard !names.isEmpty else {
        throw CorpusError(
          .noWorkbooks, "\(path): no workbook (.xlsx, .xlsm, .xltx, .xltm, .xlam) in this folder")
      }
      return names.map { name in
        let parent = PathName.folder(of: name)
        let stem = PathName.stem(of: name)
        return InputFile(
          path: folder + "/" + name, place: parent == "." ? stem : parent + "/" + stem,
          isNamed: false)
      }
    } catch let failure as SystemFailure {
      throw CorpusError(.unreadableInput, "\(path): cannot be read: \(failure.reason)")
    } catch let error as CorpusError {
      throw error
    } catch {
      throw CorpusError(.unreadableInput, "\(path): cannot be read: \(error)")
    }
  }

  private static func isWorkbook(_ relative: String) -> Bool {
    let parts = relative.split(separator: "/")
    guard !parts.contains(where: { $0.hasPrefix(".") }), let name = parts.last,
      !name.hasPrefix("~$")
    else { return false }
    return extensions.contains(PathName.fileExtension(of: String(name)))
  }
}

/// A workbook that an argument names or whose folder it names.
struct InputFile {
  /// The workbook's path.
  var path: String
  /// The folder for its corpus below the output folder, where there are several.
  var place: String
  /// Whether the argument names the workbook itself.
  var isNamed: Bool
}
