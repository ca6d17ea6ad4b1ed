internal import ArgumentParser
internal import TemplateCorpus

/// `inspect`: what the normalizer sees in a workbook.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show what a workbook holds: its sheets, its entries and where they stand.")

  @Argument(
    help: "The workbook.",
    completion: .file(extensions: ["xlsx", "xlsm", "xltx", "xltm", "xlam"]))
  var input: String

  @Flag(help: "Print JSON: the sheets, and the entries without their texts.")
  var json = false

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let corpus = try Corpus(workbook: input, options: reading.options)
    if json {
      Terminal.output.write(try corpus.inspectionJSON())
    } else {
      let text = InspectText(corpus: corpus, style: Style(for: .output))
      Terminal.output.print(text.lines.joined(separator: "\n"))
    }
  }
}
