import CorpusModel
import Testing

@testable import Normalizing

/// The examples of `docs/checks.md` fire and stay silent as they say.
@Suite struct DocumentedExamplesTests {
  @Test(arguments: try DocumentedExample.all())
  func anExampleDoesWhatItSays(example: DocumentedExample) {
    let corpus = normalized(sketch(example.sheet))
    let found = corpus.findings.filter { $0.code == example.rule && example.isMeant(by: $0) }
    #expect(found.isEmpty != example.fires, "\(example.sheet)")
    // A text that no letter holds would be silent for nothing.
    let cells = corpus.entries.filter { $0.kind == .template }.flatMap { entry in
      entry.titleCells + entry.pairs.flatMap { $0.cells.en + $0.cells.zh }
    }
    #expect(example.cells.isSubset(of: cells), "\(outline(corpus))")
  }

  @Test func everyRuleAboutTextsHasAnExampleOfEachKind() throws {
    let examples = try DocumentedExample.all()
    let rules = Checks.all.map { $0.code } + ["overflow-row", "foreign-note", "other-language"]
    for rule in rules {
      #expect(examples.contains { $0.rule == rule && $0.fires }, "\(rule)")
      #expect(examples.contains { $0.rule == rule && !$0.fires }, "\(rule)")
    }
    #expect(Set(examples.map(\.rule)) == Set(rules))
  }
}
