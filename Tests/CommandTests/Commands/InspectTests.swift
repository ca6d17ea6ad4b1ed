import Foundation
import Testing

/// `inspect`: what the normalizer sees.
@Suite("inspect")
struct InspectTests {
  private let folder: TestFolder
  private let command: Command

  init() throws {
    folder = try TestFolder()
    command = Command(folder: folder)
    try folder.write(Books.letters, to: "book.xlsx")
  }

  @Test("shows sheets and entries, and writes no file")
  func text() throws {
    let outcome = try command("inspect", "book.xlsx")
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
    let text = outcome.output.replacing(/sha256 [0-9a-f]+/, with: "sha256 …")
    try expectSnapshot(text, "inspect")
    #expect(try folder.names("") == ["book.xlsx"])
  }

  @Test("--json has the sheets and the entries without their texts")
  func json() throws {
    let outcome = try command("inspect", "book.xlsx", "--json")
    #expect(outcome.code == 0)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let entries = try #require(report["entries"] as? [[String: Any]])
    #expect(entries.count == 1)
    #expect((entries[0]["title"] as? [String: Any])?["zh"] as? String == "迟发率高的")
    #expect(!outcome.output.contains("Dear Amazon team"))
  }

  @Test(
    "A catalogue of one's own gives numbers and ids; one that is wrong is an error with a place")
  func catalogue() throws {
    try folder.write(
      """
      {"categories": [{"id": "health", "name": {"en": "Account health", "zh": "绩效"}, "sections": [
        {"number": "7.1", "id": "late", "title": {"en": "Late shipments", "zh": "迟发率高"}}]}]}
      """, to: "mine.json")
    let outcome = try command("inspect", "book.xlsx", "--catalogue", "mine.json")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("7.1"))
    #expect(outcome.output.contains("health/late"))

    try folder.write(#"{"categories": [{"id": "Health"}]}"#, to: "wrong.json")
    let wrong = try command("inspect", "book.xlsx", "--catalogue", "wrong.json")
    #expect(wrong.code == 2)
    #expect(wrong.output == "")
    try expectSnapshot(wrong.error, "error-catalogue")
  }
}
