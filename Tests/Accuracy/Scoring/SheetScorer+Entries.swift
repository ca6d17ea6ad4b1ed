import CorpusModel
import Normalizing

extension SheetScorer {
  /// Titles and bounds; what was found and is none counts against them.
  mutating func scoreEntries() {
    let found = corpus.entries.filter { $0.kind == .template || $0.kind == .note }
    scoreTitles(found)
    scoreBounds(found)
  }

  private mutating func scoreTitles(_ found: [Entry]) {
    let owed = Set(sheet.entries.flatMap(\.titles))
    let neutral = Set(sheet.entries.flatMap(\.titleRepeats))
    let got = Set(found.flatMap(\.titleCells).compactMap { CellPlace($0) })
    let spurious = got.subtracting(owed).subtracting(neutral)
    count(.titles, owed.intersection(got).count, of: owed.count + spurious.count)
    for cell in owed.subtracting(got).sorted() {
      miss("title", at: "\(cell)", text(at: cell).excerpt(), "not a title")
    }
    for cell in spurious.sorted() {
      miss("title", at: "\(cell)", "not a title", text(at: cell).excerpt())
    }
  }

  private mutating func scoreBounds(_ found: [Entry]) {
    var rest = found.compactMap { entry in usedRows(of: entry).map { (entry: entry, rows: $0) } }
    var right = 0
    for entry in sheet.entries {
      let place = rest.firstIndex { candidate in
        candidate.rows.first == entry.firstRow && candidate.rows.last == entry.lastRow
          && entry.columns.contains(candidate.rows.columns.lowerBound)
          && entry.columns.contains(candidate.rows.columns.upperBound)
      }
      if let place {
        right += 1
        rest.remove(at: place)
      } else {
        let near = found.first { (usedRows(of: $0)?.last ?? 0) >= entry.firstRow }
        miss(
          "entry", at: "row \(entry.firstRow)",
          "\(entry.letter), rows \(entry.firstRow)-\(entry.lastRow)",
          near.map { "\($0.source.range) (\($0.bounds.rule))" } ?? "no entry there")
      }
    }
    count(.entries, right, of: sheet.entries.count + max(0, found.count - sheet.entries.count))
  }

  /// The rows of an entry that hold something; blank rows at its ends belong to nobody.
  private func usedRows(of entry: Entry) -> UsedRows? {
    let corners = entry.source.range.split(separator: ":").compactMap { CellPlace(String($0)) }
    guard let first = corners.first, let last = corners.last else { return nil }
    let cells = sheet.cells.keys.filter { cell in
      (first.row...max(first.row, last.row)).contains(cell.row)
        && (first.column...max(first.column, last.column)).contains(cell.column)
    }
    guard let top = cells.map(\.row).min(), let bottom = cells.map(\.row).max(),
      let left = cells.map(\.column).min(), let right = cells.map(\.column).max()
    else { return nil }
    return UsedRows(first: top, last: bottom, columns: left...right)
  }

  /// The text of a cell.
  func text(at place: CellPlace) -> String {
    let row = sheet.grid.rows.first { $0.number == place.row }
    return row?.cells.first { $0.column == place.column }?.text ?? ""
  }
}

private struct UsedRows {
  var first: Int
  var last: Int
  var columns: ClosedRange<Int>
}
