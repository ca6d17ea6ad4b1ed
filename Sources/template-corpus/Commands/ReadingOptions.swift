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

  @Option(
    name: .customLong("rule"),
    help: ArgumentHelp(
      "Set a rule to off, info, warning or error; may be given again for another.",
      discussion: "docs/checks.md lists the rules.", valueName: "name=level"),
    completion: .list(FindingRule.all.map { $0.name + "=" }),
    transform: RuleSetting.init)
  private var rules: [RuleSetting] = []

  @Option(
    name: .customLong("config"),
    help: ArgumentHelp(
      "A file of settings in JSON; template-corpus.json beside the workbook if not given.",
      valueName: "file"),
    completion: .file(extensions: ["json"]))
  private var configuration: String?

  @OptionGroup var limits: LimitOptions

  /// The same as the library takes it.
  var options: ImportOptions {
    var options = ImportOptions(
      includeHidden: includeHidden, catalogue: catalogue,
      configuration: configuration.map { .file($0) } ?? .besideWorkbook, rules: rules)
    options.set(limits.settings)
    return options
  }
}
