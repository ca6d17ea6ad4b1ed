import Foundation
import Testing

@testable import TemplateCorpus

@Suite("Names of rules")
struct DecisionRuleTests {
  @Test("Every rule that decides something in the sources has a meaning")
  func everyRule() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources").standardizedFileURL
    var names: Set<String> = []
    for file in try FileManager.default.subpathsOfDirectory(
      atPath: sources.appending(path: "Normalizing").path(percentEncoded: false))
    where file.hasSuffix(".swift") {
      let text = try String(
        contentsOf: sources.appending(path: "Normalizing/" + file), encoding: .utf8)
      let written = text.matches(of: /rule: "([a-z-]+)"/).map { String($0.1) }
      names.formUnion(written)
    }
    try #require(names.count > 10)
    for name in names.sorted() { #expect(DecisionRule.meaning(of: name) != nil, "\(name)") }
  }

  @Test("Every rule of the sample has a meaning")
  func sample() throws {
    let corpus = try Corpus(workbook: SampleWorkbookTests.workbook)
    var rules = Set(corpus.source.sheets.map(\.layout.rule))
    rules.formUnion(corpus.source.sheets.flatMap { $0.blocks.map(\.layout.rule) })
    rules.formUnion(corpus.entries.map(\.bounds.rule))
    rules.formUnion(corpus.entries.flatMap { $0.pairs.map(\.pairing.rule) })
    for rule in rules.sorted() { #expect(DecisionRule.meaning(of: rule) != nil, "\(rule)") }
  }

  @Test("A mixed layout means the one that most rows have")
  func mixed() {
    #expect(DecisionRule.meaning(of: "stacked-mixed")?.hasSuffix("other stretches differ") == true)
    #expect(DecisionRule.meaning(of: "nonsense-mixed") == nil)
  }
}
