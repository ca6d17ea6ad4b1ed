import Foundation
import Testing
import WorkbookBuilder

/// `cells` holds a few rows of a sheet at a time, however many there are.
///
/// The limit is the system's (`ulimit -d`): a process that asks for more memory ends by a signal.
@Suite("Memory of a long sheet", .serialized)
struct StreamingMemoryTests {
  private let folder: TestFolder
  private let command: Command

  init() throws {
    folder = try TestFolder()
    command = Command(folder: folder)
  }

  /// What the process may take, in KiB: the program itself, and 32 MB for the sheet.
  private static let limit = 48 << 10

  /// A text that makes the rows of the longer sheet take twice the limit if held.
  private static let text = String(repeating: "text ", count: 20)

  @Test("Ten times the rows take no more memory", arguments: [60_000, 600_000], [1, 2])
  func streams(rows: Int, jobs: Int) throws {
    var book = WorkbookBuilder()
    book.add(sheet: "S", rows: "")
    let row = "<row><c t='inlineStr'><is><t>\(Self.text)</t></is></c></row>"
    try folder.write(book.zip(repeatingRow: row, count: rows).bytes(), to: "book.xlsx")
    let outcome = try command.shell(
      "set -o pipefail; template-corpus cells book.xlsx --jobs \(jobs) | wc -l",
      before: "ulimit -d \(Self.limit)")
    #expect(outcome.error == "")
    #expect(outcome.code == 0)
    #expect(outcome.output.trimmingCharacters(in: .whitespacesAndNewlines) == "\(rows)")
  }
}
