internal import Emitting

/// A form that a corpus is written in.
public struct CorpusFormat: Sendable, Hashable, CustomStringConvertible {
  /// The format's name, as `--format` takes it.
  public let name: String

  /// The format's name.
  public var description: String { name }

  /// `corpus.json` and its schema.
  public static let json = CorpusFormat(name: "json")
  /// A tree of pages below `markdown/`.
  public static let markdown = CorpusFormat(name: "markdown")
  /// `corpus.sqlite`.
  public static let sqlite = CorpusFormat(name: "sqlite")

  /// Every format, in the order in which they are listed to people.
  public static let all = Formats.all.map { CorpusFormat(name: $0.name) }

  /// What writes the format.
  var emitter: (any Emitter)? { Formats.named(name) }
}
