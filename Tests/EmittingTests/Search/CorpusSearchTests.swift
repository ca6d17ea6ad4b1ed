import CorpusModel
import Emitting
import Foundation
import Testing

@Suite struct CorpusSearchTests {
  /// Letters made for searching: texts by entry and pair.
  static let corpus: Corpus = {
    var corpus = SampleCorpus.corpus
    corpus.entries = [
      letter(
        "late-shipment", "High late shipment rate", "迟发率高",
        [
          (.greeting, "Dear team,", "尊敬的团队："),
          (.cause, "Our shipments were late because stock ran out.", "由于缺货，我们的迟发率超标，库存不足。"),
          (.item, "We refund late orders.", "我们为迟到的订单退款。"),
        ]),
      letter(
        "refunds", "Buyer asks for a refund", "买家要求退款",
        [
          (.opening, "You were refunded on Monday; refunding takes three days.", "款项已于周一退回。"),
          (.body, "The carrier sent it late. Shipment 12 is late.", "ＯＤＲ超４％，订单缺陷率高。"),
          (.signature, "Refund Team", "退款组"),
        ]),
      letter(
        "odd", "Signs", "符号",
        [
          (.body, "A \"quoted\" AND NEAR(x) star* it's 100% C++ _under_ -dash", "库"),
          (.body, "relationship within12 hours", "库存 管理"),
          (.body, "Nothing to see\u{0}here", "迟 发\n率"),
        ]),
    ]
    corpus.findings = []
    return corpus
  }()

  private static func letter(
    _ slug: String, _ en: String, _ zh: String, _ texts: [(Role, String, String)]
  ) -> Entry {
    Entry(
      id: "performance/\(slug)", category: "performance", number: slug == "refunds" ? "8.10" : nil,
      kind: .template, title: Localized(en: en, zh: zh), titleOrigin: .workbook,
      source: SourceRange(sheet: "效绩模板", range: "A1:B9"),
      bounds: Decision(rule: "title-row", score: 1),
      pairs: texts.enumerated().map { index, text in
        Pair(
          index: index + 1, role: text.0, en: text.1, zh: text.2,
          cells: LocalizedCells(en: ["A1"], zh: ["B1"]),
          pairing: Decision(rule: "same-row", score: 1))
      })
  }

  /// What a query finds, as `entry#pair`, best first.
  private func find(_ query: String, limit: Int = 20) throws -> [String] {
    try hits(query, limit: limit).map { hit in
      String(hit.entry.dropFirst("performance/".count)) + (hit.pair.map { "#\($0)" } ?? "")
    }
  }

  private func hits(_ query: String, limit: Int = 20) throws -> [SearchHit] {
    try TemporaryFolder.with { folder in
      let path = folder.appending(path: "corpus.sqlite").path
      let file = try #require(SQLiteEmitter().files(for: Self.corpus).first)
      guard case .file(let build) = file.content else { return [] }
      try build(path)
      return try CorpusSearch(path: path).hits(for: query, limit: limit)
    }
  }

  @Test(arguments: [
    ("率", ["late-shipment", "late-shipment#2", "odd#3", "refunds#2"]),
    ("库存", ["late-shipment#2", "odd#2"]), ("库", ["late-shipment#2", "odd#2", "odd#1"]),
    ("迟发率", ["late-shipment", "late-shipment#2", "odd#3"]),
    ("订单缺陷率", ["refunds#2"]), ("迟发率低", []), ("ODR超", ["refunds#2"]), ("odr", ["refunds#2"]),
    ("４％", ["refunds#2"]), ("4%", ["refunds#2"]), ("8.10", ["refunds"]),
  ])
  func `finds Chinese words of any length, and codes in any width`(
    query: String, found: [String]
  ) throws {
    let result = try find(query)
    #expect(result == found)
  }

  @Test(arguments: [
    ("refund", ["refunds", "refunds#3", "late-shipment#3", "refunds#1"]),
    ("Refunding", ["refunds", "refunds#1", "refunds#3", "late-shipment#3"]),
    ("late shipments", ["late-shipment", "late-shipment#2", "refunds#2", "late-shipment#3"]),
    ("sending", ["refunds#2"]), ("send", ["refunds#2"]), ("shipping", []),
    ("ship", ["late-shipment", "late-shipment#2", "refunds#2", "odd#2"]),
    ("RUN", ["late-shipment#2"]),
    ("hour", ["odd#2"]),
  ])
  func `finds English words in all their forms`(query: String, found: [String]) throws {
    let result = try find(query)
    #expect(result == found)
  }

  @Test(arguments: [
    ("\"", ["odd#1"]), ("\"quoted\"", ["odd#1"]), ("star*", ["odd#1"]), ("refund*", []),
    ("AND", ["odd#1"]), ("NEAR(", ["odd#1"]), ("NEAR(x)", ["odd#1"]), ("it’s", ["odd#1"]),
    ("100%", ["odd#1"]), ("c++", ["odd#1"]), ("_under_", ["odd#1"]), ("-dash", ["odd#1"]),
    ("en_search:refund", []), ("late XOR refund", []), ("') --", []), ("*", ["odd#1"]),
    ("(", ["odd#1"]),
    ("see\u{0}here", ["odd#3"]), ("", []), (" \t\n", []), ("\u{0}", []),
    ("%", ["odd#1", "refunds#2"]),
  ])
  func `every sign is plain text`(query: String, found: [String]) throws {
    let result = try find(query)
    #expect(result == found)
  }

  @Test func `terms may be spread over the languages and the title, but one stands in the pair`()
    throws
  {
    #expect(try find("orders 退款") == ["late-shipment#3"])
    #expect(try find("迟发率 dear") == ["late-shipment#1"])
    #expect(try find("高 休假") == [])
  }

  @Test func `a hit says what was found and where`() throws {
    let hit = try #require(try hits("refunded odr ４％ 退回").first ?? hits("refunded 退回").first)
    #expect(hit.entry == "performance/refunds")
    #expect(hit.number == "8.10")
    #expect(hit.title == Localized(en: "Buyer asks for a refund", zh: "买家要求退款"))
    #expect(hit.pair == 1)
    #expect(hit.role == .opening)
    #expect(hit.text.zh == "款项已于周一退回。")
    let en = Array((hit.text.en ?? "").utf8)
    #expect(
      hit.englishHighlights.map { String(decoding: en[$0], as: UTF8.self) }
        == ["refunded", "refunding"])
    #expect(hit.chineseHighlights == [18..<24])
  }

  @Test func `highlights leave out the space that folding drops`() throws {
    let hit = try #require(try hits("发率").last { $0.entry.hasSuffix("odd") })
    #expect(hit.text.zh == "迟 发\n率")
    #expect(hit.chineseHighlights == [4..<11])
    #expect(hit.englishHighlights == [])
  }

  @Test func `gives the best within the limit`() throws {
    let all = try find("率")
    for limit in 0...5 { #expect(try find("率", limit: limit) == Array(all.prefix(limit))) }
    #expect(try find("率", limit: .max) == all)
    #expect(try find("率", limit: .min) == [])
  }

  @Test func `a very long query does no harm`() throws {
    #expect(try find(String(repeating: "退款 refund x\" ", count: 20_000)) == [])
    #expect(try find((0..<5000).map { "词\($0)" }.joined(separator: " ")) == [])
    #expect(try find(String(repeating: "迟", count: 100_000)) == [])
  }

  @Test func `says in one sentence why a file cannot be searched`() throws {
    try TemporaryFolder.with { folder in
      func description(_ name: String) -> String {
        do {
          _ = try CorpusSearch(path: folder.appending(path: name).path)
          return "opened"
        } catch {
          return error.description.replacing(folder.path + "/", with: "")
        }
      }
      #expect(description("missing.sqlite") == "missing.sqlite: the file cannot be opened.")
      let no = ": this is not a corpus.sqlite written by template-corpus."
      try Data("just text, long enough to be read as a page of a database".utf8)
        .write(to: folder.appending(path: "text.sqlite"))
      #expect(description("text.sqlite") == "text.sqlite" + no)
      try Data().write(to: folder.appending(path: "empty.sqlite"))
      #expect(description("empty.sqlite") == "empty.sqlite" + no)
      #expect(description("") == folder.path + ": the file cannot be opened.")
    }
  }
}
