import Testing
import WorkbookBuilder

/// `--limit`: an error that names a limit says how to raise it, on every command that reads.
@Suite("Limits on the command line")
struct LimitTests {
  private let folder: TestFolder
  private let command: Command

  init() throws {
    folder = try TestFolder()
    command = Command(folder: folder)
    try folder.write(Books.letters, to: "book.xlsx")
  }

  @Test("cells says which limit it was, and reads when it is raised")
  func cells() throws {
    let refused = try command("cells", "book.xlsx", "--limit", "cells=3")
    #expect(refused.code == 2)
    #expect(
      refused.error
        == "book.xlsx: xl/worksheets/sheet1.xml:1:453, 绩效!A3: the sheet has more cells than the "
        + "limit of 3; raise it with --limit cells=NUMBER\n")
    let read = try command("cells", "book.xlsx", "--limit", "cells=3", "--limit", "cells=100")
    #expect(read.code == 0)
    #expect(read.error == "")
    #expect(read.output == (try command("cells", "book.xlsx").output))
  }

  @Test("A limit on the workbook itself is an error of every command")
  func entries() throws {
    let sentence =
      "book.xlsx: holds more entries than the limit of 3; raise it with --limit entries=NUMBER\n"
    for reader in [
      ["cells"], ["inspect"], ["lint"], ["convert", "-o", "out"], ["images", "-o", "out"],
    ] {
      let arguments = (reader + ["book.xlsx", "--limit", "entries=3"]).joined(separator: " ")
      let outcome = try command.shell("template-corpus " + arguments)
      #expect(outcome == Command.Outcome(code: 2, output: "", error: sentence), "\(reader)")
    }
    #expect(!folder.has("out"))
  }

  @Test("convert names the sheet that is left out, in its output too")
  func convert() throws {
    let outcome = try command(
      "convert", "book.xlsx", "-o", "out", "--format", "json", "-q", "--limit", "string-bytes=300")
    #expect(outcome.code == 0)
    let message =
      "The sheet could not be read and is left out: the cells of all sheets take more than the "
      + "limit of 300 string bytes; raise it with --limit string-bytes=NUMBER."
    #expect(outcome.error == "book.xlsx: 绩效: \(message)\n")
    #expect(try folder.text("out/corpus.json").contains(message))
  }

  @Test(
    "A limit that does not exist, or is no number, is wrong usage",
    arguments: ["cellz=5", "cells", "cells=", "cells=-1", "cells=0", "cells=1e6", "=5", ""])
  func usage(setting: String) throws {
    let outcome = try command("cells", "book.xlsx", "--limit", setting)
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
  }
}
