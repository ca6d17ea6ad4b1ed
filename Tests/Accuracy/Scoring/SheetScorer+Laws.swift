import CorpusModel
import Normalizing

extension SheetScorer {
  /// Conservation, raw texts, unique ids: what holds whatever a sheet looks like.
  mutating func checkLaws() {
    checkCells()
    checkTexts()
    let ids = corpus.entries.map(\.id)
    for (id, same) in Dictionary(grouping: ids, by: \.self) where same.count > 1 {
      breaks("unique ids", at: "", "one entry \(id)", "\(same.count)")
    }
  }

  private mutating func checkCells() {
    var rest: [CellPlace: String] = [:]
    for row in sheet.grid.rows {
      for cell in row.cells { rest[CellPlace(row: row.number, column: cell.column)] = cell.text }
    }
    let total = rest.count
    for cell in corpus.cells {
      let place = CellPlace(row: cell.row, column: cell.column)
      if rest.removeValue(forKey: place) != cell.text {
        breaks("conservation", at: "\(place)", "each cell once, as it is", cell.text.excerpt())
      }
    }
    for place in rest.keys.sorted() {
      breaks("conservation", at: "\(place)", rest[place]?.excerpt() ?? "", "the cell is lost")
    }
    let counted = corpus.accounting.cellsByPlace.reduce(0) { $0 + $1.cells }
    if corpus.accounting.cellsTotal != total || counted != total {
      breaks("accounting", at: "", "\(total) cells", "\(corpus.accounting.cellsTotal), \(counted)")
    }
  }

  private mutating func checkTexts() {
    for pair in corpus.entries.flatMap(\.pairs) {
      check(pair.en, pair.cells.en, pair.segments.map(\.en))
      check(pair.zh, pair.cells.zh, pair.segments.map(\.zh))
    }
  }

  /// Every character of a text stands in its cells, in order, and segments hold no others.
  private mutating func check(_ text: String?, _ cells: [String], _ segments: [String]) {
    guard let text else { return }
    let held = cells.compactMap { CellPlace($0) }.map(self.text(at:)).joined()
    if !text.essence.isSubsequence(of: held.essence) {
      breaks("raw text", at: cells.first ?? "", held.excerpt(), text.excerpt())
    }
    if !segments.joined().essence.isSubsequence(of: text.essence) {
      breaks("segments", at: cells.first ?? "", text.excerpt(), segments.joined().excerpt())
    }
  }
}

extension String {
  /// Whether all characters stand in another text in the same order.
  fileprivate func isSubsequence(of other: String) -> Bool {
    var rest = other.unicodeScalars[...]
    for scalar in unicodeScalars {
      guard let place = rest.firstIndex(of: scalar) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }
}
