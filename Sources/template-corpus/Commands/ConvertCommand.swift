internal import ArgumentParser
internal import Dispatch
internal import Synchronization
internal import TemplateCorpus

/// `convert`: workbooks in, corpora out.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Turn workbooks into JSON, Markdown and SQLite.",
    discussion: """
      One workbook is written into the output folder itself; several workbooks, or a folder of \
      them, are written into a folder each, named after the workbook. A workbook that cannot be \
      read does not stop the others.

      Each output folder changes in one step: whoever looks sees the old corpus or the new one.
      """)

  @Argument(
    help: "Workbooks, or folders that hold workbooks.",
    completion: .file(extensions: ["xlsx", "xlsm", "xltx", "xltm", "xlam"]))
  var inputs: [String]

  @Option(
    name: [.short, .long], help: ArgumentHelp("The folder to write into.", valueName: "folder"),
    completion: .directory)
  var output: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The formats, with commas between them.", valueName: "formats"),
    completion: .list(CorpusFormat.all.map(\.name)))
  var format: FormatList = FormatList(formats: CorpusFormat.all)

  @Flag(help: "Write nothing; exit with 1 and name the files that would change.")
  var check = false

  @Flag(help: "Exit with 1 if there is a finding of severity warning or error.")
  var strict = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("How many threads work at a time.", valueName: "number"))
  var jobs: Int = Processors.count

  @OptionGroup var reading: ReadingOptions

  @Option(help: ArgumentHelp("Show a progress bar: auto, always or never.", valueName: "when"))
  var progress: ProgressMode = .auto

  @Flag(name: [.short, .long], help: "Print errors only.")
  var quiet = false

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("'--jobs' takes a number from 1 on.") }
  }

  func run() throws {
    let conversion = try Conversion(
      inputs: inputs, output: output, formats: format.formats, options: reading.options)
    let bar = ProgressBar(
      workbooks: conversion.workbooks.count, isShown: progress.isShown && !quiet)
    let worst = Mutex(ExitCode.success)
    conversion.run(jobs: jobs, isCheck: check) { index, progress in
      bar.update(index, progress)
    } finished: { result in
      bar.pausing {
        let code = report(result, isOnly: conversion.workbooks.count == 1)
        worst.withLock { $0 = ExitCode(max($0.rawValue, code.rawValue)) }
      }
    }
    bar.finish()
    let code = worst.withLock { $0 }
    if code != .success { throw code }
  }

  /// Prints what came of one workbook, and tells the exit code for it.
  private func report(_ result: Conversion.Outcome, isOnly: Bool) -> ExitCode {
    switch result {
    case .failed(let error):
      Terminal.error.print(error.description)
      return .unreadable
    case .compared(let corpus, let drift):
      printDamage(of: corpus)
      for difference in drift { Terminal.error.print(difference.description) }
      if !drift.isEmpty { return .findings }
      return code(for: corpus)
    case .written(let corpus, let files):
      printDamage(of: corpus)
      if !quiet {
        let summary = ConversionSummary(corpus: corpus, files: files, style: Style(for: .error))
        Terminal.error.write(isOnly ? summary.table : summary.line)
      }
      return code(for: corpus)
    }
  }

  /// Names the sheets that are not in the corpus because they are damaged.
  private func printDamage(of corpus: Corpus) {
    for finding in corpus.findings where finding.code == Finding.damagedSheet {
      Terminal.error.print("\(corpus.source.file): \(finding.sheet): \(finding.message)")
    }
  }

  private func code(for corpus: Corpus) -> ExitCode {
    strict && corpus.findings.contains { $0.severity >= .warning } ? .findings : .success
  }
}
