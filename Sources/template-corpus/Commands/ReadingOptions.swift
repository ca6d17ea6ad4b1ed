internal import ArgumentParser
internal import TemplateCorpus

/// The options of every command that reads a workbook into a corpus.
struct ReadingOptions: ParsableArguments {
  @Flag(help: "Read hidden sheets, rows and columns too.")
  var includeHidden = false

  @Option(
    help: ArgumentHelp("A catalogue of titles of your own, in JSON.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var catalogue: String?

  /// The same as the library takes it.
  var options: ImportOptions {
    ImportOptions(includeHidden: includeHidden, catalogue: catalogue)
  }
}
