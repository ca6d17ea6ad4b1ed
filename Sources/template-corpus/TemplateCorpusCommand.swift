internal import ArgumentParser
internal import TemplateCorpus

/// The command: it knows arguments, exit codes and the terminal, and nothing of workbooks.
@main
struct TemplateCorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template-corpus",
    abstract: "Turn a bilingual Excel workbook of letters into a corpus of template pairs.",
    discussion: """
      Reads an Excel workbook that holds English and Chinese letters side by side and writes what \
      it finds as JSON, Markdown and SQLite: letters, pairs, sentences, steps, addresses, pictures, \
      and everything that looks wrong.

      Exit codes: 0 done; 1 findings under --strict, or differences under --check; 2 an input could \
      not be read or an output not be written; 64 wrong usage.
      """,
    version: Version.number,
    subcommands: [
      ConvertCommand.self, InspectCommand.self, CellsCommand.self, ImagesCommand.self,
      LintCommand.self, SearchCommand.self, FillCommand.self,
    ])

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as CorpusError {
      Terminal.error.print(error.description)
      exit(withError: ExitCode.unreadable)
    } catch let error as CorpusSearchError {
      Terminal.error.print(error.description)
      exit(withError: ExitCode.unreadable)
    } catch {
      exit(withError: error)
    }
  }
}

extension ExitCode {
  /// Findings under `--strict`, or differences under `--check`.
  static let findings = ExitCode(1)
  /// An input could not be read, or an output not be written.
  static let unreadable = ExitCode(2)
}
