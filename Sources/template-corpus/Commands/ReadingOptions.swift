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

  @OptionGroup var limits: LimitOptions

  /// The same as the library takes it.
  var options: ImportOptions {
    var options = ImportOptions(includeHidden: includeHidden, catalogue: catalogue)
    options.set(limits.settings)
    return options
  }
}
