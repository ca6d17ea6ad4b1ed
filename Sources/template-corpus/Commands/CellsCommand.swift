internal import ArgumentParser
internal import TemplateCorpus

/// `cells`: every value of a workbook, streamed.
struct CellsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cells",
    abstract: "Print every cell that holds a value, in the workbook's order.",
    discussion: """
      JSON Lines: {"sheet":"S","cell":"A1","type":"text","value":"…"}, a cell a line. The type is \
      text, number, boolean, error, date, time, datetime or duration; dates and times are ISO 8601, \
      durations are seconds.
      """)

  /// The value of `--format`.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl
    case csv

    var exportFormat: CellExport.Format {
      switch self {
      case .jsonl: .jsonl
      case .csv: .csv
      }
    }
  }

  @Argument(
    help: "The workbook.",
    completion: .file(extensions: ["xlsx", "xlsm", "xltx", "xltm", "xlam"]))
  var input: String

  @Option(name: [.short, .long], help: ArgumentHelp("Only this sheet.", valueName: "name"))
  var sheet: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("jsonl (JSON Lines) or csv.", valueName: "format"))
  var format: Format = .jsonl

  @Flag(help: "Add the text that Excel displays.")
  var formatted = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("How many threads work at a time.", valueName: "number"))
  var jobs: Int = Processors.count

  @OptionGroup var limits: LimitOptions

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("'--jobs' takes a number from 1 on.") }
  }

  func run() throws {
    let export = CellExport(
      format: format.exportFormat, sheet: sheet, includesFormatted: formatted,
      limits: limits.settings, threads: jobs)
    let damage = try export.write(workbook: input) {
      Terminal.output.write($0)
    } note: {
      Terminal.error.print($0)
    }
    for error in damage { Terminal.error.print(error.description) }
    if !damage.isEmpty { throw ExitCode.unreadable }
  }
}
