import Foundation
import Testing
import WorkbookBuilder

/// `lint --format sarif`: findings for code scanning.
@Suite("lint --format sarif")
struct SARIFTests {
  private let folder: TestFolder
  private let command: Command

  init() throws {
    folder = try TestFolder()
    command = Command(folder: folder)
  }

  private static let rows = [
    ["迟发率高的"],
    ["Dear Amazon team,", "尊敬的亚马逊团队："],
    ["Our late shipment rate rose above 4% last month.", "上个月我们的迟发率超过了7%。"],
    ["It will be below 4% in the next month.", "下个月将低于7%。"],
    ["It will be below 4% in the next month.", "下个月将低于7%。"],
    ["Yours sincerely", "此致敬礼"],
    ["HUA", "华"],
  ]

  private func run(_ arguments: String) throws -> (run: [String: Any], code: Int32) {
    let outcome = try command.shell("template-corpus lint --format sarif \(arguments)")
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return (try #require(runs.first), outcome.code)
  }

  private func results(_ run: [String: Any]) throws -> [[String: Any]] {
    try #require(run["results"] as? [[String: Any]])
  }

  private func fingerprints(_ run: [String: Any]) throws -> [String] {
    try results(run).compactMap {
      ($0["partialFingerprints"] as? [String: String])?["templateCorpusFinding/v1"]
    }
  }

  @Test("A finding has its rule, level, words, workbook, row and cell")
  func result() throws {
    try folder.write(Books.letters(sheet: "绩效", rate: "7"), to: "my books/信.xlsx")
    let outcome = try command.shell("template-corpus lint --format sarif './my books'")
    #expect(outcome.code == 0)
    let start = try #require(outcome.output.range(of: "      \"results\": ["))
    try expectSnapshot(String(outcome.output[start.lowerBound...]), "lint-sarif")
  }

  @Test("The run lists every rule, and results point into the list")
  func rules() throws {
    try folder.write(Books.letters(sheet: "绩效", rate: "7"), to: "odd.xlsx")
    let run = try run("odd.xlsx --rule percent-mismatch=warning").run
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.count > 40)
    #expect(rules.allSatisfy { ($0["help"] as? [String: String])?["text"]?.isEmpty == false })
    let result = try #require(try results(run).first)
    let index = try #require(result["ruleIndex"] as? Int)
    #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    #expect(result["level"] as? String == "warning")
  }

  @Test("Fingerprints differ among findings and stay when rows are inserted above")
  func fingerprints() throws {
    try folder.write(Books.book(sheet: "绩效", Self.rows), to: "book.xlsx")
    let before = try fingerprints(run("book.xlsx").run)
    #expect(before.count >= 3)
    #expect(Set(before).count == before.count)

    let moved = [["未付款订单催款"], ["Dear customer,", "尊敬的客户："], ["Please pay.", "请付款。"], [], []]
    try folder.write(Books.book(sheet: "绩效", moved + Self.rows), to: "book.xlsx")
    let after = try fingerprints(run("book.xlsx").run)
    #expect(Set(after).isSuperset(of: before))
  }

  @Test("A workbook that cannot be read makes the run fail, and the others are in it")
  func unreadable() throws {
    try folder.write("", to: "empty.xlsx")
    try folder.write(Books.letters(sheet: "绩效", rate: "7"), to: "odd.xlsx")
    let (run, code) = try run("empty.xlsx odd.xlsx")
    #expect(code == 2)
    #expect(try results(run).count == 1)
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    let notes = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
    #expect(notes.map { ($0["message"] as? [String: String])?["text"] } == ["empty.xlsx: is empty"])
  }
}
