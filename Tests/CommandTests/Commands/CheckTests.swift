import Foundation
import Testing

/// `convert --check`: what CI runs.
@Suite("convert --check")
struct CheckTests {
  private let folder: TestFolder
  private let command: Command

  init() throws {
    folder = try TestFolder()
    command = Command(folder: folder)
    try folder.write(Books.letters, to: "book.xlsx")
    try #require(try command("convert", "book.xlsx", "--output", "out", "--quiet").code == 0)
  }

  private func check() throws -> Command.Outcome {
    try command("convert", "book.xlsx", "--output", "out", "--check")
  }

  @Test("is silent where nothing would change")
  func same() throws {
    let before = try folder.tree("out")
    #expect(try check() == Command.Outcome(code: 0, output: "", error: ""))
    #expect(try folder.tree("out") == before)
  }

  @Test("names the files that an edited cell changes, and leaves them as they are")
  func changed() throws {
    try folder.write(Books.letters(sheet: "绩效", rate: "5"), to: "book.xlsx")
    let before = try folder.tree("out")
    let outcome = try check()
    #expect(outcome.code == 1)
    #expect(outcome.error.contains("out/corpus.json: differs from what the workbook gives\n"))
    #expect(outcome.error.contains("out/corpus.sqlite: differs from what the workbook gives\n"))
    #expect(outcome.error.contains("out/markdown/README.md: differs"))
    #expect(!outcome.error.contains("corpus.schema.json"))
    #expect(try folder.tree("out") == before)
  }

  @Test("names what is missing and what is left over")
  func missingAndStale() throws {
    try FileManager.default.removeItem(atPath: folder.path("out/corpus.json"))
    try folder.write("old", to: "out/markdown/gone/letter.md")
    try folder.write("mine", to: "out/notes.txt")
    let outcome = try check()
    #expect(outcome.code == 1)
    #expect(
      outcome.error == """
        out/corpus.json: missing
        out/markdown/gone/letter.md: no longer belongs to the corpus

        """)
  }

  @Test("compares only the formats that are named")
  func formats() throws {
    try FileManager.default.removeItem(atPath: folder.path("out/corpus.sqlite"))
    #expect(try check().code == 1)
    let outcome = try command(
      "convert", "book.xlsx", "--output", "out", "--check", "--format", "json,markdown")
    #expect(outcome == Command.Outcome(code: 0, output: "", error: ""))
  }

  @Test("finds everything missing where there is no output at all, and makes none")
  func noOutput() throws {
    let outcome = try command("convert", "book.xlsx", "--output", "none", "--check")
    #expect(outcome.code == 1)
    #expect(outcome.error.contains("none/corpus.json: missing\n"))
    #expect(!folder.has("none"))
  }
}
