import CorpusModel
import Testing

@testable import Normalizing

@Suite("The laws hold for any grid")
struct LawTests {
  static let seeds = Array(UInt64(1)...80)

  private func corpus(_ sheets: [SheetGrid], includeHidden: Bool = false) -> Corpus {
    Normalizer.normalize(
      sheets: sheets, source: (file: "b.xlsx", sha256: "0", bytes: 1), generator: "test",
      options: NormalizerOptions(includeHidden: includeHidden))
  }

  @Test("Conservation: every cell has exactly one place and no rule forgets one", arguments: seeds)
  func conservation(seed: UInt64) {
    var random = RandomSheets(seed: seed)
    let sheets = random.workbook()
    let corpus = corpus(sheets, includeHidden: seed.isMultiple(of: 3))
    let given = sheets.flatMap { sheet in
      sheet.rows.flatMap { row in row.cells.map { [sheet.index, row.number, $0.column] } }
    }
    #expect(corpus.cells.map { [$0.sheet, $0.row, $0.column] } == given)
    #expect(corpus.accounting.cellsTotal == given.count)
    #expect(corpus.accounting.cellsByPlace.reduce(0) { $0 + $1.cells } == given.count)
    #expect(!corpus.findings.contains { $0.code == "unplaced-cells" })
    let skipped = Set(corpus.cells.filter { $0.place == .skipped }.map(\.sheet))
    let said = Set(corpus.findings.map(\.sheet))
    for index in skipped { #expect(said.contains(sheets[index - 1].name)) }
  }

  @Test("Every cell of a pair, title, step or contact says so in the accounts", arguments: seeds)
  func places(seed: UInt64) {
    var random = RandomSheets(seed: seed)
    let sheets = random.workbook()
    let corpus = corpus(sheets)
    for entry in corpus.entries {
      let sheet = corpus.source.sheets.filter { $0.name == entry.source.sheet }.map(\.index)
      func place(_ name: String) -> SourceCell.Place? {
        let cell = CellReference.place(of: name)
        return corpus.cells.first {
          sheet.contains($0.sheet) && $0.row == cell?.row && $0.column == cell?.column
            && $0.entry == entry.id
        }?.place
      }
      for pair in entry.pairs {
        #expect(pair.en != nil || pair.zh != nil)
        for cell in pair.cells.en + pair.cells.zh { #expect(place(cell) == .pair) }
      }
      for cell in entry.titleCells { #expect(place(cell) == .title) }
      for step in entry.steps { #expect(place(step.cell) == .step) }
      for contact in entry.contacts { #expect(place(contact.cell) == .contact) }
    }
  }

  /// Cells that hold both languages are taken apart; all others are kept whole.
  @Test("Raw text: a pair that is whole cells holds them as they are", arguments: seeds)
  func rawText(seed: UInt64) {
    var random = RandomSheets(seed: seed)
    let corpus = corpus(random.workbook())
    let raw = corpus.cells
    for entry in corpus.entries {
      let shared = Set(
        entry.pairs.filter { $0.pairing.rule == "same-cell" }.flatMap { $0.cells.en + $0.cells.zh })
      for pair in entry.pairs where shared.isDisjoint(with: pair.cells.en + pair.cells.zh) {
        for (text, cells) in [(pair.en, pair.cells.en), (pair.zh, pair.cells.zh)] {
          guard let text, let name = cells.first, let place = CellReference.place(of: name) else {
            continue
          }
          let texts = raw.filter { $0.row == place.row && $0.column == place.column }.map(\.text)
          #expect(texts.contains { text.contains($0) })
        }
      }
    }
  }

  @Test("Determinism: the same sheets give the same corpus", arguments: seeds)
  func determinism(seed: UInt64) {
    var random = RandomSheets(seed: seed)
    let sheets = random.workbook()
    #expect(corpus(sheets) == corpus(sheets))
  }

  @Test("Ids are unique, and a row inserted above changes none", arguments: seeds)
  func stableIDs(seed: UInt64) {
    var random = RandomSheets(seed: seed)
    let sheets = random.workbook()
    let before = corpus(sheets)
    #expect(Set(before.entries.map(\.id)).count == before.entries.count)
    var moved = sheets
    for index in moved.indices {
      moved[index].rows = moved[index].rows.map { row in
        var row = row
        row.number += 1
        return row
      }
      moved[index].merges = moved[index].merges.map(shifted)
      moved[index].pictures = moved[index].pictures.map { picture in
        var picture = picture
        picture.range = shifted(picture.range)
        return picture
      }
    }
    #expect(corpus(moved).entries.map(\.id) == before.entries.map(\.id))
  }

  private func shifted(_ range: GridRange) -> GridRange {
    GridRange(
      firstRow: range.firstRow + 1, firstColumn: range.firstColumn, lastRow: range.lastRow + 1,
      lastColumn: range.lastColumn)
  }

  @Test("A new letter in between changes the ids of no other")
  func insertedLetter() {
    let first =
      "催款\nDear buyer, | 尊敬的买家：\nPlease pay for your order. | 请为您的订单付款。\nBest regards, | 此致问候，\nLin Hao | 林浩\n"
    let second =
      "发错地址\nDear buyer, | 尊敬的买家：\nWe sent it to a wrong address. | 我们寄错了地址。\nBest regards, | 此致问候，\nLin Hao | 林浩\n"
    let third =
      "节日问候\nDear buyer, | 尊敬的买家：\nOur office is closed this week. | 我们本周休息。\nBest regards, | 此致问候，\nLin Hao | 林浩\n"
    let before = corpus([sketch(first + second)]).entries.map(\.id)
    let after = corpus([sketch(first + "\n" + third + second)]).entries.map(\.id)
    #expect(before.count == 2)
    #expect(after.filter(before.contains) == before)
    #expect(after.count == 3)
  }
}
