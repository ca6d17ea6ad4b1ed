import CorpusModel
import GRDB

/// The rows of a corpus: what goes into which column, and the ids by which rows refer to each other.
struct SQLiteRows {
  let corpus: Corpus
  private var sheets: [String: Int] = [:]
  private var sheetsByIndex: [Int: Int] = [:]
  private var categories: [String: Int] = [:]
  private(set) var entries: [String: Int] = [:]
  private(set) var pairs: [PairKey: Int] = [:]

  /// What a pair is referred to by: its entry's row id and its index.
  struct PairKey: Hashable {
    let entry: Int
    let index: Int
  }

  init(_ corpus: Corpus) {
    self.corpus = corpus
  }

  /// Inserts everything, each row after the rows that it refers to.
  mutating func insert(into db: Database) throws {
    try insertSource(db)
    try insertCategories(db)
    try insertEntries(db)
    try insertCells(db)
    pairs = try insertPairs(db)
    try insertSteps(db)
    try insertContacts(db)
    try insertNotes(db)
    try insertVariables(db)
    try insertFindings(db)
  }

  // MARK: The workbook

  private mutating func insertSource(_ db: Database) throws {
    var meta = try InsertStatement(into: "meta", "key, value", db)
    let facts = [
      ("format_version", String(Corpus.formatVersion)), ("generator", corpus.generator),
      ("languages", corpus.languages.joined(separator: " ")),
    ]
    for (key, value) in facts {
      try meta.insert { row in
        row.bind(key)
        row.bind(value)
      }
    }
    var source = try InsertStatement(into: "source", "file, sha256, bytes, rows", db)
    try source.insert { row in
      row.bind(corpus.source.file)
      row.bind(corpus.source.sha256)
      row.bind(corpus.source.bytes)
      row.bind(corpus.source.rows)
    }
    var statement = try InsertStatement(
      into: "sheet",
      """
      source_id, position, name, visibility, kind, layout_rule, layout_score, last_row, used_rows, \
      blank_rows, cells, paired_rows, english_only_rows, chinese_only_rows
      """, db)
    var blocks = try InsertStatement(
      into: "block", "sheet_id, cell_range, layout_rule, layout_score, en_column, zh_column", db)
    for sheet in corpus.source.sheets {
      let id = try statement.insert { row in
        row.bind(1)
        row.bind(sheet.index)
        row.bind(sheet.name)
        row.bind(sheet.visibility.rawValue)
        row.bind(sheet.kind.rawValue)
        row.bind(sheet.layout)
        row.bind(sheet.lastRow)
        row.bind(sheet.usedRows)
        row.bind(sheet.blankRows)
        row.bind(sheet.cells)
        row.bind(sheet.pairedRows)
        row.bind(sheet.englishOnlyRows)
        row.bind(sheet.chineseOnlyRows)
      }
      for block in sheet.blocks {
        try blocks.insert { row in
          row.bind(id)
          row.bind(block.range)
          row.bind(block.layout)
          row.bind(block.columns)
        }
      }
      sheets[sheet.name] = id
      sheetsByIndex[sheet.index] = id
    }
  }

  private mutating func insertCategories(_ db: Database) throws {
    var statement = try InsertStatement(into: "category", "slug, name_en, name_zh, sheet_id", db)
    for category in corpus.categories {
      categories[category.id] = try statement.insert { row in
        row.bind(category.id)
        row.bind(category.name)
        row.bind(sheets[category.sheet])
      }
    }
  }

  private mutating func insertEntries(_ db: Database) throws {
    var statement = try InsertStatement(
      into: "entry",
      """
      slug, category_id, number, kind, title_en, title_zh, title_origin, title_cells, sheet_id, \
      cell_range, bounds_rule, bounds_score, text_en, text_zh
      """, db)
    for entry in corpus.entries {
      entries[entry.id] = try statement.insert { row in
        row.bind(entry.id)
        row.bind(categories[entry.category])
        row.bind(entry.number)
        row.bind(entry.kind.rawValue)
        row.bind(entry.title)
        row.bind(entry.titleOrigin.rawValue)
        row.bind(cells: entry.titleCells)
        row.bind(sheets[entry.source.sheet])
        row.bind(entry.source.range)
        row.bind(entry.bounds)
        row.bind(entry.text)
      }
    }
  }

  private func insertCells(_ db: Database) throws {
    var statement = try InsertStatement(
      into: "cell", "sheet_id, row, col, address, type, text, place, entry_id", db)
    for cell in corpus.cells {
      try statement.insert { row in
        row.bind(sheetsByIndex[cell.sheet])
        row.bind(cell.row)
        row.bind(cell.column)
        row.bind(cell.address)
        row.bind(cell.type.rawValue)
        row.bind(cell.text)
        row.bind(cell.place.rawValue)
        row.bind(cell.entry.flatMap { entries[$0] })
      }
    }
  }
}
