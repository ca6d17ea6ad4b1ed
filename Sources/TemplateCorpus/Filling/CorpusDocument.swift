internal import Emitting

/// The letters of a `corpus.json`.
struct CorpusDocument: Sendable {
  private let document: Document

  /// Reads the whole file.
  ///
  /// - Throws: ``CorpusError`` where the file cannot be read or is no corpus of this version.
  init(path: String) throws(CorpusError) {
    document = try JSONFile(path: path, code: .invalidCorpus, what: CorpusFile.document).decode()
    guard document.version == Corpus.formatVersion else {
      throw CorpusError(
        .invalidCorpus,
        "\(path): this corpus has version \(document.version), not "
          + "\(Corpus.formatVersion); convert the workbook again")
    }
  }

  /// What the entries are called, in the order of the workbook.
  var titles: [StoredTitle] {
    document.entries.map {
      StoredTitle(
        id: $0.id, number: $0.number, kind: Entry.Kind(rawValue: $0.kind) ?? .note,
        title: Localized(en: $0.title.en, zh: $0.title.zh))
    }
  }

  /// The pairs and variables of an entry: without cells and segments, which a letter does not show.
  func texts(of id: String) -> (pairs: [Pair], variables: [Variable]) {
    guard let entry = document.entries.first(where: { $0.id == id }) else { return ([], []) }
    let pairs = entry.pairs.map {
      Pair(
        index: $0.index, role: Role(rawValue: $0.role) ?? .body, en: $0.en, zh: $0.zh,
        cells: LocalizedCells(),
        pairing: Decision(rule: $0.pairing.rule, score: $0.pairing.score))
    }
    let variables = entry.variables.map {
      Variable(name: $0.name, pair: $0.pair, en: $0.en?.mention, zh: $0.zh?.mention)
    }
    return (pairs, variables)
  }

  // MARK: The document

  private struct Document: Decodable {
    var version: Int
    var entries: [Item]

    private enum CodingKeys: String, CodingKey {
      case version = "format_version"
      case entries
    }
  }

  private struct Item: Decodable {
    var id: String
    var number: String?
    var kind: String
    var title: Texts
    var pairs: [Texts.Pair]
    var variables: [Texts.Variable]
  }

  private struct Texts: Decodable {
    var en: String?
    var zh: String?

    struct Pair: Decodable {
      var index: Int
      var role: String
      var en: String?
      var zh: String?
      var pairing: Pairing
    }

    struct Pairing: Decodable {
      var rule: String
      var score: Double
    }

    struct Variable: Decodable {
      var name: String
      var pair: Int
      var en: Words?
      var zh: Words?
    }

    struct Words: Decodable {
      var text: String
      var offset: Int
      var mention: CorpusModel.Variable.Mention {
        CorpusModel.Variable.Mention(text: text, offset: offset)
      }
    }
  }
}
