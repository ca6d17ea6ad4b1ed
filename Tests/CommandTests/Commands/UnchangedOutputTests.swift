import Foundation
import Testing
import WorkbookBuilder

/// `convert` into a folder that holds a corpus of the same workbook already.
@Suite("convert again")
struct UnchangedOutputTests {
  private let folder: TestFolder
  private let command: Command

  init() throws {
    folder = try TestFolder()
    command = Command(folder: folder)
    try folder.write(Books.letters, to: "book.xlsx")
    _ = try convert()
  }

  private func convert() throws -> Command.Outcome {
    try command("convert", "book.xlsx", "--output", "out")
  }

  /// Every file's number in the file system and the time it was changed, by its path.
  private func stamps() throws -> [String: String] {
    var stamps: [String: String] = [:]
    for path in try folder.tree("out").keys {
      let file = folder.url.appending(path: "out").appending(path: path)
      let facts = try FileManager.default.attributesOfItem(
        atPath: file.path(percentEncoded: false))
      stamps[path] =
        "\(facts[.systemFileNumber] ?? "") \(facts[.modificationDate] ?? "")"
    }
    return stamps
  }

  @Test("touches no file where all are the same, and says what the corpus is")
  func touchesNothing() throws {
    let before = try stamps()
    let outcome = try convert()
    #expect(outcome.code == 0)
    try expectSnapshot(outcome.error.masked, "convert-single")
    #expect(try stamps() == before)
    #expect(try folder.names(".") == ["book.xlsx", "out"])
  }

  @Test(
    "makes every file anew where one differs, is missing or is not the corpus's",
    arguments: [
      "echo x >> out/corpus.json", "rm out/markdown/README.md", "echo x > out/markdown/old.md",
      "echo x > out/corpus.sqlite", "rm -r out/corpus.json && mkdir out/corpus.json",
    ])
  func mends(damage: String) throws {
    let whole = try folder.tree("out")
    #expect(try command.shell(damage).code == 0)
    #expect(try convert().code == 0)
    #expect(try folder.tree("out") == whole)
    #expect(try folder.names(".") == ["book.xlsx", "out"])
  }
}
