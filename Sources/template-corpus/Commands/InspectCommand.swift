internal import ArgumentParser
internal import TemplateCorpus

/// `inspect`: what the normalizer sees in a workbook.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show what a workbook holds: its sheets, its entries and where they stand.",
    discussion: """
      --explain shows the sheets row by row as the normalizer sees them: what each text was taken \
      for, the entry and the pair that it went to, the rule that decided and how sure it was.
      """)

  @Argument(
    help: "The workbook.",
    completion: .file(extensions: ["xlsx", "xlsm", "xltx", "xltm", "xlam"]))
  var input: String

  @Flag(
    help: "Print JSON: the sheets, and the entries without their texts, or with --explain the rows."
  )
  var json = false

  @Flag(help: "Show every row: what it was taken for, where it went, and why.")
  var explain = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("With --explain: only this sheet.", valueName: "name"))
  var sheet: String?

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    guard explain || sheet == nil else {
      throw ValidationError("'--sheet' goes with '--explain'.")
    }
  }

  func run() throws {
    let corpus = try Corpus(workbook: input, options: reading.options)
    if explain {
      let sheets = try corpus.explanations(sheet: sheet)
      guard !json else { return Terminal.output.write(try Corpus.explanationsJSON(sheets)) }
      let text = ExplainText(
        style: Style(for: .output), width: Terminal.output.columns(otherwise: 120))
      Terminal.output.print(
        text.lines(for: sheets, file: corpus.source.file).joined(separator: "\n"))
    } else if json {
      Terminal.output.write(try corpus.inspectionJSON())
    } else {
      let text = InspectText(corpus: corpus, style: Style(for: .output))
      Terminal.output.print(text.lines.joined(separator: "\n"))
    }
  }
}
