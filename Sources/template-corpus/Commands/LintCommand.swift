internal import ArgumentParser
internal import TemplateCorpus

/// `lint`: what is odd in a workbook.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "List what is odd in a workbook: numbers that differ, missing sides, wrong dates.",
    discussion: "Nothing is changed. docs/checks.md explains every rule.")

  /// The value of `--format`.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case github
    case sarif
  }

  @Argument(
    help: "Workbooks, or folders that hold workbooks.",
    completion: .file(extensions: ["xlsx", "xlsm", "xltx", "xltm", "xlam"]))
  var inputs: [String]

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "text for people, json for programs, github for annotations in GitHub Actions, sarif for code scanning.",
      valueName: "format"))
  var format: Format = .text

  @Flag(help: "Exit with 1 if there is a finding of severity warning or error.")
  var strict = false

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    var code = ExitCode.success
    var errors: [CorpusError] = []
    var results: [(path: String, corpus: Corpus)] = []
    for path in try Conversion.workbooks(in: inputs) {
      do throws(CorpusError) {
        results.append((path, try Corpus(workbook: path, options: reading.options)))
      } catch {
        Terminal.error.print(error.description)
        errors.append(error)
        code = .unreadable
      }
    }
    switch format {
    case .text:
      for result in results {
        print(LintText(style: Style(for: .output)).lines(for: result.corpus))
      }
    case .json:
      Terminal.output.write(try Corpus.findingsJSON(results.map { ($0.path, $0.corpus.findings) }))
    case .sarif: Terminal.output.write(try Corpus.findingsSARIF(results, errors: errors))
    case .github:
      for result in results {
        print(result.corpus.findings.map { LintGitHub.line(for: $0, file: result.path) })
      }
    }
    if code == .success, strict,
      results.contains(where: { $0.corpus.findings.contains { $0.severity >= .warning } })
    {
      code = .findings
    }
    if code != .success { throw code }
  }

  private func print(_ lines: [String]) {
    if !lines.isEmpty { Terminal.output.print(lines.joined(separator: "\n")) }
  }
}
