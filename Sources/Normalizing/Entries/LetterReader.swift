import CorpusModel

/// Reads the letters of one region: layout, titles, entries, lines.
struct LetterReader {
  private let region: Region
  private let isKnown: (String) -> Bool

  /// - Parameters:
  ///   - region: A table of a sheet.
  ///   - isKnown: Whether the catalogue knows a title.
  init(_ region: Region, isKnown: @escaping (String) -> Bool) {
    self.region = region
    self.isKnown = isKnown
  }

  /// What was read.
  struct Reading {
    /// The entries, from top to bottom.
    var entries: [EntryDraft] = []
    /// Header cells and headings of the sheet: they belong to no entry.
    var headers: [TextCell] = []
    /// The layouts of the region's blocks.
    var blocks: [LayoutBlock] = []
    /// The same as the corpus describes them.
    var descriptions: [SheetBlock] = []
    /// Cells in languages that are neither English nor Chinese.
    var foreign: [TextCell] = []
  }

  /// Reads the region once, from top to bottom.
  func read() -> Reading {
    var reading = Reading()
    var names: [Int: ColumnName] = [:]
    var body = Region(columns: region.columns, rows: [])
    for row in region.rows {
      if HeaderNames.isHeader(row.cells) {
        reading.headers += row.cells
        for cell in row.cells where names[cell.column] == nil {
          names[cell.column] = HeaderNames.name(of: cell.text)
        }
      } else {
        body.rows.append(row)
      }
    }
    let labels = LabelColumns.columns(in: body.rows, headers: names)
    body.setAside(labels)
    reading.blocks = LayoutFinder.blocks(of: body)
    reading.descriptions = reading.blocks.map { $0.description(in: body) }
    let rows = letterRows(of: body, blocks: reading.blocks, names: names)
    for stretch in stretches(of: rows) {
      var builder = EntryBuilder(stretch, rows: rows)
      reading.entries.append(builder.build())
      reading.headers += builder.headers
      reading.foreign += builder.foreign
    }
    return reading
  }

  /// The rows of each entry.
  private func stretches(of rows: [LetterRow]) -> [Stretch] {
    let shapes = LetterShapes(rows)
    let finder = TitleFinder(rows: rows, shapes: shapes, isKnown: isKnown)
    if StackedEntries.stacksLanguages(rows) {
      let candidates = finder.candidates(by: TitleEvidence.amongStacked)
      return StackedEntries(rows: rows, candidates: candidates).stretches()
    }
    let candidates = finder.candidates(by: TitleEvidence.amongPairs)
    return LetterEntries(rows: rows, shapes: shapes, candidates: candidates).stretches()
  }

  private func letterRows(
    of region: Region, blocks: [LayoutBlock], names: [Int: ColumnName]
  ) -> [LetterRow] {
    var roles: [Layout: ColumnRoles] = [:]
    for layout in Set(blocks.map(\.layout)) {
      let rows = blocks.lazy.filter { $0.layout == layout }.flatMap { region.rows[$0.rows] }
      roles[layout] = ColumnRoles(rows: rows, layout: layout, headers: names)
    }
    var result: [LetterRow] = []
    result.reserveCapacity(region.rows.count)
    for block in blocks {
      guard let columns = roles[block.layout] else { continue }
      for row in region.rows[block.rows] {
        result.append(LetterRow(row, layout: block.layout, roles: columns))
      }
    }
    return result
  }
}
