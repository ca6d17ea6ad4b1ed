internal import ArgumentParser
internal import TemplateCorpus

/// `search`: pairs of a corpus that speak of something.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find letters in a corpus by English or Chinese words, best first.",
    discussion: """
      Several words must all occur. Chinese words of one or two characters are found too, and \
      English words in any inflection.
      """)

  @Argument(
    help: "The corpus.sqlite to search, or the folder it is in.",
    completion: .file(extensions: ["sqlite"]))
  var corpus: String

  @Argument(help: "What to look for.")
  var query: [String]

  @Option(name: [.short, .long], help: ArgumentHelp("How many results.", valueName: "number"))
  var limit: Int = 10

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard limit > 0 else { throw ValidationError("'--limit' takes a number from 1 on.") }
    guard !query.joined().allSatisfy(\.isWhitespace) else {
      throw ValidationError("Nothing to look for.")
    }
  }

  func run() throws {
    let hits = try CorpusSearch(corpus: corpus).hits(
      for: query.joined(separator: " "), limit: limit)
    if json {
      Terminal.output.write(try Corpus.hitsJSON(hits))
    } else if hits.isEmpty {
      Terminal.error.print("\(corpus): nothing found")
    } else {
      let text = SearchText(style: Style(for: .output), width: Terminal.output.columns)
      Terminal.output.print(text.lines(for: hits).joined(separator: "\n"))
    }
  }
}
