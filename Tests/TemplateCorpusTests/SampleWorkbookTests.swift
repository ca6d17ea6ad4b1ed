import Foundation
import TemplateCorpus
import Testing

/// What comes out of the sample workbook, as WORKBOOK's twin: counts, sections, planted defects.
@Suite("Sample workbook")
struct SampleWorkbookTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "SampleWorkbooks").path(percentEncoded: false)
  static let workbook = folder + "/amazon-appeal-templates.xlsx"
  static let wpsWorkbook = folder + "/amazon-appeal-templates.wps.xlsx"

  private let corpus: Corpus

  init() throws { corpus = try Corpus(workbook: Self.workbook) }

  private func entries(on sheet: String) -> [Entry] {
    corpus.entries.filter { $0.source.sheet == sheet }
  }

  @Test("holds 8 sheets and 823 rows")
  func sizes() {
    #expect(corpus.source.sheets.map(\.lastRow) == [44, 129, 108, 150, 96, 44, 62, 190])
    #expect(corpus.source.rows == 823)
  }

  @Test("has a directory of 37 addresses in 3 sections, and no pair in it")
  func directory() {
    let sections = entries(on: "官方邮箱")
    #expect(sections.map(\.kind) == [.directory, .directory, .directory])
    #expect(sections.map(\.contacts.count) == [13, 8, 16])
    let addresses = Set(sections.flatMap(\.contacts).map { $0.email.lowercased() })
    #expect(addresses.count == 32)
    let pairs = sections.flatMap(\.pairs)
    #expect(pairs.isEmpty)
  }

  @Test("has a playbook of 7 steps with every picture on its step")
  func playbook() throws {
    let playbook = try #require(entries(on: "申诉思路").first)
    #expect(playbook.kind == .playbook)
    #expect(playbook.steps.count == 7)
    #expect(playbook.images.isEmpty && playbook.pairs.isEmpty)
    for step in playbook.steps {
      #expect(!step.images.isEmpty, "step \(step.index)")
      for image in step.images {
        let row = try #require(Int(image.anchor.from.drop { $0.isLetter }))
        #expect((step.firstRow...step.lastRow).contains(row), "step \(step.index), row \(row)")
      }
    }
    #expect(playbook.steps.last?.images.first?.anchor.from == "A130")
  }

  @Test("has eight letters on its third sheet, 62 rows in both languages")
  func letters() throws {
    let sheet = corpus.source.sheets[2]
    #expect(sheet.pairedRows == 62 && sheet.englishOnlyRows == 3 && sheet.chineseOnlyRows == 2)
    #expect(
      entries(on: "效绩模板").map(\.source.range) == [
        "A1:B27", "A28:B46", "A47:B70", "A71:B85", "A86:B101", "B102:B103", "A104:B105",
        "A106:B108",
      ])
  }

  @Test("has every section of the catalogue, 29 of 29")
  func catalogue() {
    let numbers = corpus.entries.compactMap(\.number)
    #expect(numbers.count == 29)
    #expect(Set(numbers).count == 29)
  }

  @Test("joins the overflow row of a letter, and keeps the cells' texts as they are")
  func overflow() throws {
    let pair = try #require(entries(on: "效绩模板").last?.pairs.first)
    #expect(pair.cells.en == ["A107", "A108"])
    #expect(pair.en?.contains("（") == true)
    let letter = try #require(entries(on: "效绩模板").last?.text.en)
    #expect(!letter.contains("（"))
  }

  @Test("gives each planted defect at its cell, and at most five findings besides")
  func plantedDefects() throws {
    struct Place: Hashable, Decodable, CustomStringConvertible {
      var sheet: String
      var cell: String
      var code: String
      var description: String { "\(sheet)!\(cell) \(code)" }
    }
    let file = URL(filePath: Self.folder + "/planted-defects.json")
    let planted = Set(try JSONDecoder().decode([Place].self, from: Data(contentsOf: file)))
    let found = Set(
      corpus.findings.map { Place(sheet: $0.sheet, cell: $0.cell ?? "", code: $0.code) })
    #expect(planted.subtracting(found).isEmpty)
    #expect(found.subtracting(planted).count <= 5, "\(found.subtracting(planted))")
  }

  @Test("gives the same corpus from WPS Office but for punctuation width and pictures' places")
  func wps() throws {
    let wps = try Corpus(workbook: Self.wpsWorkbook)
    #expect(wps.entries.map(\.id) == corpus.entries.map(\.id))
    #expect(
      wps.entries.map { $0.pairs.map(\.cells.en) }
        == corpus.entries.map { $0.pairs.map(\.cells.en) })
    for (one, other) in zip(corpus.entries, wps.entries) {
      #expect(one.pairs.map { narrow($0.zh) } == other.pairs.map { narrow($0.zh) }, "\(one.id)")
      #expect(one.pairs.map { narrow($0.en) } == other.pairs.map { narrow($0.en) }, "\(one.id)")
      #expect(
        one.steps.map { $0.images.map(\.sha256) } == other.steps.map { $0.images.map(\.sha256) })
    }
    let kinds = wps.entries.flatMap(\.steps).flatMap(\.images).map(\.kind)
    #expect(kinds.allSatisfy { $0 == .wps } && kinds.count == 10)
  }

  /// A text without what half and full width make different: punctuation and the spaces around it.
  private func narrow(_ text: String?) -> String? {
    let widths: [Character: Character] = [
      "，": ",", "：": ":", "（": "(", "）": ")", "！": "!", "？": "?", "；": ";",
    ]
    return text.map { String($0.map { widths[$0] ?? $0 }) }
  }
}
