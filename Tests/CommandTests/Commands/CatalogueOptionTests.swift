import Foundation
import GRDB
import Testing

/// `--catalogue`, and what titles become that no catalogue knows.
@Suite("Catalogues and titles")
struct CatalogueOptionTests {
  private let folder: TestFolder
  private let command: Command

  init() throws {
    folder = try TestFolder()
    command = Command(folder: folder)
    try folder.write(
      Books.book(
        sheet: "回复",
        [
          ["缺货退款通知"],
          ["Dear buyer,", "尊敬的买家："],
          ["We have refunded your order in full today.", "我们今天已全额退还您的订单款项。"],
          ["Best regards", "此致敬礼"],
        ]), to: "book.xlsx")
  }

  @Test("An English title made from the Chinese one is marked as derived in every format")
  func derived() throws {
    try #require(try command("convert", "book.xlsx", "-o", "out", "-q").code == 0)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(folder.text("out/corpus.json").utf8))
        as? [String: Any])
    let entry = try #require((json["entries"] as? [[String: Any]])?.first)
    #expect(entry["title_origin"] as? String == "derived")
    let title = try #require((entry["title"] as? [String: String])?["en"])
    #expect(title.lowercased().contains("refund"), "\(title)")

    let row = try DatabaseQueue(path: folder.path("out/corpus.sqlite")).read {
      try Row.fetchOne($0, sql: "SELECT title_en, title_origin FROM entry")
    }
    #expect(row?["title_en"] == title)
    #expect(row?["title_origin"] == "derived")

    let id = try #require(entry["id"] as? String)
    let page = try folder.text("out/markdown/\(id).md")
    #expect(page.contains("title: \"\(title)\"\n"))
    #expect(page.contains("\ntitle_origin: \"derived\"\n"))
  }

  @Test(
    "A catalogue that is wrong is an error with its place",
    arguments: [
      (
        "{\"categories\": [\n  {\"id\": 'x'}]}", ":2:10: no catalogue: texts stand in double quotes"
      ),
      ("{\"categories\": [}", ":1:17: no catalogue: a value is missing"),
      ("", ":1:1: no catalogue: the file ends too early"),
      ("{}", ": no catalogue: categories is missing"),
      (
        #"{"categories": [{"id": "a", "name": "A", "sections": []}]}"#,
        ": no catalogue: categories[0].name is of the wrong type"
      ),
      (
        #"{"categories": [{"id": "a", "name": {"en": "A", "zh": "甲"}, "sections": [{"number": 3.1}]}]}"#,
        ": no catalogue: categories[0].sections[0].number is of the wrong type"
      ),
    ])
  func wrong(text: String, error: String) throws {
    try folder.write(text, to: "mine.json")
    let outcome = try command("lint", "book.xlsx", "--catalogue", "mine.json")
    #expect(outcome == Command.Outcome(code: 2, output: "", error: "mine.json\(error)\n"))
  }
}
