import Foundation
import GRDB

/// Runs the examples of a page in a folder that looks like a clone of the project.
///
/// Two programs are stood in for: `make run`, which would build the command anew, by the line that
/// the Makefile runs in the end, and `sqlite3`, which a machine need not have, by SQLite itself.
struct ExampleRun {
  private let folder: TestFolder
  private let command: Command

  init() throws {
    folder = try TestFolder()
    command = Command(folder: folder, environment: ["NO_COLOR": "1"])
    let manager = FileManager.default
    try manager.createSymbolicLink(
      at: folder.url.appending(path: "SampleWorkbooks"),
      withDestinationURL: Project.root.appending(path: "SampleWorkbooks"))
    try manager.createSymbolicLink(
      at: folder.url.appending(path: "docs"),
      withDestinationURL: Project.root.appending(path: "docs"))
    try manager.copyItem(
      atPath: Project.sample, toPath: folder.path("my.xlsx"))
  }

  /// The line of the Makefile that `make run` ends with.
  static let makeRun = #"convert "$(WORKBOOK)" --output "$(OUTPUT)""#

  private static let make = """
    make() {
      [ "$1" = run ] || { echo "make $1 is not run here" >&2; return 1; }
      shift
      local WORKBOOK=SampleWorkbooks/amazon-appeal-templates.xlsx OUTPUT=Output
      [ $# -eq 0 ] || local "$@"
      template-corpus convert "$WORKBOOK" --output "$OUTPUT"
    }
    """

  /// Whether the examples have left a file there.
  func has(_ path: String) -> Bool { folder.has(path) }

  /// What a command prints on the terminal, and its exit code.
  func output(of line: String) throws -> (text: String, code: Int32) {
    if let query = line.wholeMatch(of: /sqlite3 (\S+) "(.*)"/.dotMatchesNewlines()) {
      return (try rows(of: String(query.2), in: String(query.1)), 0)
    }
    let outcome = try command.shell("{ \(line)\n} 2>&1", before: Self.make)
    // CSV has the line ends that RFC 4180 asks for; a page has its own.
    return ((outcome.output + outcome.error).replacing("\r\n", with: "\n"), outcome.code)
  }

  /// The rows as the `sqlite3` program prints them: values with `|` between them.
  private func rows(of query: String, in file: String) throws -> String {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: folder.path(file), configuration: configuration)
    return try queue.read { database in
      try Row.fetchAll(database, sql: query).map { row in
        row.map { String.fromDatabaseValue($0.1) ?? "" }.joined(separator: "|") + "\n"
      }.joined()
    }
  }
}
