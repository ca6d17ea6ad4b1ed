internal import ArgumentParser
internal import TemplateCorpus

/// `images`: the pictures of a workbook as files.
struct ImagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "images",
    abstract: "Write every picture of a workbook as a file named after its sheet and cell.",
    discussion: """
      Pictures over the cells, pictures placed in cells by Excel 365 and those placed in cells by WPS \
      Office. A picture that is shown in several places is written once; all places are listed. \
      Other files in the folder stay as they are.
      """)

  @Argument(
    help: "The workbook.",
    completion: .file(extensions: ["xlsx", "xlsm", "xltx", "xltm", "xlam"]))
  var input: String

  @Option(
    name: [.short, .long], help: ArgumentHelp("The folder to write into.", valueName: "folder"),
    completion: .directory)
  var output: String

  @Flag(help: "Print JSON instead of a table.")
  var json = false

  @Flag(help: "Exit with 1 if a picture is missing or something else is odd.")
  var strict = false

  @OptionGroup var limits: LimitOptions

  func run() throws {
    let outcome = try PictureExport(limits: limits.settings).write(workbook: input, to: output)
    if json {
      Terminal.output.write(try outcome.picturesJSON())
    } else if !outcome.pictures.isEmpty {
      let style = Style(for: .output)
      Terminal.output.print(table(outcome.pictures).lines(style: style).joined(separator: "\n"))
    }
    for finding in outcome.findings {
      let place = finding.sheet + (finding.cell.map { "!" + $0 } ?? "")
      Terminal.error.print("\(input): \(place): \(finding.message)")
    }
    for error in outcome.damage { Terminal.error.print(error.description) }
    if !outcome.damage.isEmpty { throw ExitCode.unreadable }
    if strict, outcome.findings.contains(where: { $0.severity >= .warning }) {
      throw ExitCode.findings
    }
  }

  private func table(_ pictures: [ExportedPicture]) -> TextTable {
    var table = TextTable(columns: [
      .init(heading: "sheet"), .init(heading: "cells"), .init(heading: "kind"),
      .init(heading: "type"), .init(heading: "pixels", isNumber: true),
      .init(heading: "bytes", isNumber: true), .init(heading: "file"),
    ])
    table.rows = pictures.map { picture in
      let pixels = picture.width.flatMap { width in picture.height.map { "\(width) × \($0)" } }
      return [
        picture.sheet.fitted(to: 24), picture.cells, picture.kind.rawValue, picture.mediaType,
        pixels ?? "–", "\(picture.bytes)", picture.file,
      ]
    }
    return table
  }
}
