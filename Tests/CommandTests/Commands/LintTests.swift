import Foundation
import Testing

/// `lint`: what is odd.
@Suite("lint")
struct LintTests {
  private let folder: TestFolder
  private let command: Command

  init() throws {
    folder = try TestFolder()
    command = Command(folder: folder)
    try folder.write(Books.letters, to: "clean.xlsx")
    try folder.write(Books.letters(sheet: "绩效, 2", rate: "7"), to: "odd.xlsx")
  }

  @Test("has nothing to say of a clean workbook")
  func clean() throws {
    let outcome = try command("lint", "clean.xlsx", "--strict")
    #expect(
      outcome == Command.Outcome(code: 0, output: "clean.xlsx: no findings\n", error: ""))
  }

  @Test("names the cell where the numbers differ, and quotes both sides")
  func text() throws {
    let outcome = try command("lint", "odd.xlsx")
    #expect(outcome.code == 0)
    try expectSnapshot(outcome.output, "lint-text")
  }

  @Test("--strict exits with 1")
  func strict() throws {
    #expect(try command("lint", "odd.xlsx", "--strict").code == 1)
  }

  @Test("--format json has the findings by file")
  func json() throws {
    let outcome = try command("lint", ".", "--format", "json")
    #expect(outcome.code == 0)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    #expect(report.map { $0["file"] as? String } == ["./clean.xlsx", "./odd.xlsx"])
    #expect((report[0]["findings"] as? [Any])?.isEmpty == true)
    let finding = try #require((report[1]["findings"] as? [[String: Any]])?.first)
    #expect(finding["cell"] as? String == "A3")
    #expect(finding["code"] as? String == "percent-mismatch")
  }

  @Test("--format github prints annotations, with commas and colons written as Actions wants them")
  func github() throws {
    let outcome = try command("lint", "odd.xlsx", "--format", "github")
    #expect(outcome.code == 0)
    try expectSnapshot(outcome.output, "lint-github")
  }

  @Test("A workbook that cannot be read is an error, and the others are still looked at")
  func unreadable() throws {
    try folder.write("", to: "empty.xlsx")
    let outcome = try command("lint", "empty.xlsx", "clean.xlsx")
    #expect(outcome.code == 2)
    #expect(outcome.error == "empty.xlsx: is empty\n")
    #expect(outcome.output == "clean.xlsx: no findings\n")
  }
}
