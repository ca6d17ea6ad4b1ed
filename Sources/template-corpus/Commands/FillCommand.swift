internal import ArgumentParser
internal import TemplateCorpus

/// `fill`: a letter with its variables put in.
struct FillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill",
    abstract: "Print a letter of a corpus with its variables put in, ready to paste.",
    discussion: """
      The letter goes to standard output; what is still open, and what is still as the template has \
      it, goes to standard error. --list shows the variables and their names. A value goes into both \
      languages; shop_name.en=… and shop_name.zh=… set one.
      """)

  /// The value of `--language`.
  enum Languages: String, ExpressibleByArgument, CaseIterable {
    case en
    case zh
    case both

    var all: [Language] {
      switch self {
      case .en: [.en]
      case .zh: [.zh]
      case .both: [.en, .zh]
      }
    }
  }

  @Argument(
    help: "The corpus.sqlite or corpus.json that holds the letter, or the folder it is in.",
    completion: .file(extensions: ["sqlite", "json"]))
  var corpus: String

  @Argument(help: "The letter's id, its number, its title or a part of it.")
  var entry: String

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Put a value in for a variable; may be given again for another.", valueName: "name=value"))
  private var settings: [Setting] = []

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("en, zh, or both with a line between them.", valueName: "language"))
  var language: Languages = .en

  @Flag(help: "Print the variables instead of the letter.")
  var list = false

  @Flag(help: "Exit with 1 if a gap is still open.")
  var strict = false

  /// A value of `--set`.
  private struct Setting: ExpressibleByArgument {
    let setting: VariableSetting

    init?(argument: String) {
      guard let setting = VariableSetting(argument) else { return nil }
      self.setting = setting
    }
  }

  func run() throws {
    let letter = try CorpusLetters(path: corpus).letter(entry)
    let settings = settings.map(\.setting)
    let text = FillText(letter: letter, settings: settings, width: Terminal.error.columns)
    // Names are checked before anything is printed.
    let letters = try language.all.compactMap { try letter.text(in: $0, with: settings) }
    if letter.misplaced > 0 {
      Terminal.error.print(
        "\(corpus): \(counted(letter.misplaced, "place")) of variables in \(letter.id) "
          + "\(letter.misplaced == 1 ? "does" : "do") not fit its text and cannot be set")
    }
    if list {
      Terminal.output.print(text.list(style: Style(for: .output)).joined(separator: "\n"))
      return
    }
    guard !letters.isEmpty else {
      let name = language == .en ? "English" : "Chinese"
      throw CorpusError(
        .unknownName,
        "\(corpus): \(letter.id) has no \(name) text; use --language \(language == .en ? "zh" : "en")"
      )
    }
    Terminal.output.print(letters.joined(separator: "\n\n———\n\n"))
    let rest = try text.rest(language.all, style: Style(for: .error))
    if !rest.isEmpty { Terminal.error.print(rest.joined(separator: "\n")) }
    if strict, try text.hasOpenGaps(language.all) { throw ExitCode.findings }
  }
}
