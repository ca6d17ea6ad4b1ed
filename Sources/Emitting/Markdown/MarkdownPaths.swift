import CorpusModel

/// Where each category and entry lies below `markdown/`.
///
/// The paths are the ids, but no id can lead out of the folder, hide a file, or hit another one on a
/// disk that doesn't tell upper from lower case.
struct MarkdownPaths: Sendable {
  /// The folder of each category of the corpus, in the same order.
  let categories: [String]
  /// The file of each entry of the corpus below its category's folder, in the same order.
  let entries: [String]
  /// The index of each entry's category.
  private let categoryIndexes: [Int?]

  init(_ corpus: Corpus) {
    var taken: Set<String> = ["readme.md"]
    var categories: [String] = []
    var indexes: [String: Int] = [:]
    for (index, category) in corpus.categories.enumerated() {
      categories.append(MarkdownPaths.free(category.id, suffix: "", in: "", &taken))
      indexes[category.id] = index
    }
    var entries: [String] = []
    for entry in corpus.entries {
      let folder = indexes[entry.category].map { categories[$0] + "/" } ?? ""
      taken.insert(folder + "readme.md")
      var slug = entry.id[...]
      if slug.hasPrefix(entry.category + "/") { slug = slug.dropFirst(entry.category.count + 1) }
      entries.append(MarkdownPaths.free(String(slug), suffix: ".md", in: folder, &taken))
    }
    self.categories = categories
    self.entries = entries
    categoryIndexes = corpus.entries.map { indexes[$0.category] }
  }

  /// The index of an entry's category; `nil` for one whose category the corpus doesn't list.
  func category(ofEntry index: Int) -> Int? {
    categoryIndexes[index]
  }

  /// The page of an entry, below `markdown/`.
  func file(ofEntry index: Int) -> String {
    guard let category = categoryIndexes[index] else { return entries[index] }
    return categories[category] + "/" + entries[index]
  }

  /// A file name made from `name` that is not taken yet.
  private static func free(
    _ name: String, suffix: String, in folder: String, _ taken: inout Set<String>
  ) -> String {
    let safe = safeName(name)
    var candidate = safe
    var number = 1
    while !taken.insert((folder + candidate + suffix).lowercased()).inserted {
      number += 1
      candidate = "\(safe)-\(number)"
    }
    return candidate + suffix
  }

  /// A name that is one part of a path on every system, at most 120 bytes long.
  private static func safeName(_ name: String) -> String {
    var safe = ""
    for scalar in name.unicodeScalars {
      guard safe.utf8.count < 117 else { break }
      switch scalar {
      case "/", "\\", ":", "*", "?", "\"", "<", ">", "|": safe.unicodeScalars.append("-")
      case _ where scalar.properties.isWhitespace || scalar.value < 0x20: safe += "-"
      case ".": safe += safe.isEmpty ? "_" : "."
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe.isEmpty ? "_" : safe
  }
}
