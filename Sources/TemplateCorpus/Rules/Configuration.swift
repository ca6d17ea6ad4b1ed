/// The settings of a `template-corpus.json`; `docs/configuration.schema.json` describes it.
struct Configuration: Equatable {
  /// The path of a catalogue of one's own.
  var catalogue: String?
  /// The rules that are set, by name.
  var rules: [RuleSetting] = []

  private static let keys = ["$schema", "catalogue", "rules"]

  /// No settings.
  init() {}

  /// Reads a file of settings; a relative path in it starts from the file's own folder.
  ///
  /// - Throws: ``CorpusError`` with code `unreadable-input` or `invalid-configuration`; a key or a rule
  ///   that does not exist is an error, because it would have no effect.
  init(path: String) throws(CorpusError) {
    let file = JSONFile(path: path, code: .invalidConfiguration, what: "configuration")
    let document: Document = try file.decode()
    for key in document.keys.sorted() where !Self.keys.contains(key) {
      throw file.error("there is no key '\(key)'\(NearestName.hint(key, among: Self.keys))")
    }
    catalogue = document.catalogue.map { PathName.resolved($0, in: PathName.folder(of: path)) }
    for (name, level) in (document.rules ?? [:]).sorted(by: { $0.key < $1.key }) {
      do {
        rules.append(try RuleSetting(rule: name, level: level))
      } catch {
        throw file.error("rules: \(error.description)")
      }
    }
  }

  private struct Document: Decodable {
    var keys: [String]
    var catalogue: String?
    var rules: [String: String]?

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Key.self)
      keys = values.allKeys.map(\.stringValue)
      catalogue = try values.decodeIfPresent(String.self, forKey: Key("catalogue"))
      rules = try values.decodeIfPresent([String: String].self, forKey: Key("rules"))
    }
  }

  private struct Key: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { return nil }
  }
}
