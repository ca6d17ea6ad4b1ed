import Foundation
import Testing

/// `search`: pairs that speak of something.
@Suite("search")
struct SearchTests {
  private let folder: TestFolder
  private let command: Command

  init() throws {
    folder = try TestFolder()
    command = Command(folder: folder)
    try folder.write(Books.letters, to: "book.xlsx")
    try #require(
      try command("convert", "book.xlsx", "-o", ".", "-f", "sqlite", "--quiet").code == 0)
  }

  @Test(
    "finds Chinese words of any length and English words in any form",
    arguments: ["单", "订单", "每个订单", "迟发率", "shipping", "SHIPPED", "order two"])
  func finds(query: String) throws {
    let outcome = try command("search", "corpus.sqlite", query)
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
    #expect(outcome.output.contains("迟发率高的"), "\(outcome.output)")
  }

  @Test("shows the entry, the place and both texts")
  func text() throws {
    let outcome = try command("search", "corpus.sqlite", "订单")
    try expectSnapshot(outcome.output, "search")
  }

  @Test(
    "A text that fits is shown whole; a long one begins with a whole word before what was found")
  func excerpts() throws {
    let long = "We are writing to tell you that we have found out what went wrong with the parcel"
    try folder.write(
      Books.book(
        sheet: "Letters",
        [
          ["Dear Amazon team,", "尊敬的亚马逊团队："],
          ["\(long) and that we ask for patience with the new warehouse.", "我们已查明包裹出了什么问题。"],
          ["All parcels have now arrived at their buyers.", "所有包裹现已送达买家。"],
          ["Yours sincerely", "此致敬礼"],
        ]), to: "long.xlsx")
    try #require(
      try command("convert", "long.xlsx", "-o", "long", "-f", "sqlite", "--quiet").code == 0)
    let whole = try command("search", "long/corpus.sqlite", "buyers")
    #expect(whole.output.contains("  en  All parcels have now arrived at their buyers.\n"))
    let cut = try command("search", "long/corpus.sqlite", "warehouse")
    #expect(cut.output.contains("  en  …patience with the new warehouse.\n"))
  }

  @Test("--json has the hits, --limit as many as asked for")
  func json() throws {
    let outcome = try command("search", "corpus.sqlite", "迟发率", "--json", "--limit", "1")
    #expect(outcome.code == 0)
    let hits = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    #expect(hits.count == 1)
    let none = try command("search", "corpus.sqlite", "nothing-like-it", "--json")
    #expect(none.output == "[]\n")
  }

  @Test("says where nothing is found")
  func nothing() throws {
    let outcome = try command("search", "corpus.sqlite", "大象")
    #expect(
      outcome == Command.Outcome(code: 0, output: "", error: "corpus.sqlite: nothing found\n"))
  }

  @Test("Of a folder it takes the database")
  func folders() throws {
    #expect(
      try command("search", ".", "订单") == command("search", "corpus.sqlite", "订单"))
    try folder.write("{}", to: "other/corpus.json")
    #expect(
      try command("search", "other", "订单")
        == Command.Outcome(
          code: 2, output: "",
          error: "other: no corpus.sqlite in this folder; convert a workbook into it\n"))
  }

  @Test("A file that is no corpus is an error", arguments: ["missing.sqlite", "book.xlsx"])
  func notACorpus(file: String) throws {
    let outcome = try command("search", file, "订单")
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    try expectSnapshot(outcome.error, "error-search-" + file.prefix { $0 != "." })
  }
}
