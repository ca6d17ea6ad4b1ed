package import CorpusModel

/// The formats that a corpus can be written in.
package enum Formats {
  /// Every format, in the order in which they are listed to people.
  package static let all: [any Emitter] = [
    JSONEmitter(), MarkdownEmitter(), SQLiteEmitter(),
  ]

  /// The format of that name, if there is one.
  package static func named(_ name: String) -> (any Emitter)? {
    all.first { $0.name == name }
  }

  /// All files of a corpus in the formats given, and the pictures if any of them refers to them.
  package static func files(for corpus: Corpus, in formats: [any Emitter]) -> [OutputFile] {
    let files = formats.flatMap { $0.files(for: corpus) }
    guard formats.contains(where: \.refersToImages) else { return files }
    return files + corpus.media.map { OutputFile(path: $0.file, bytes: $0.bytes) }
  }

  /// The top-level files and folders that belong to the formats, the pictures' among them if any of
  /// the formats refers to pictures.
  package static func roots(of formats: [any Emitter]) -> Set<String> {
    let own = Set(formats.flatMap(\.roots))
    return formats.contains(where: \.refersToImages) ? own.union(["images"]) : own
  }
}
