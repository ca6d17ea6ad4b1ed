import CorpusModel

extension JSONWriter {
  mutating func write(_ corpus: Corpus) throws {
    try object { json in
      json.member("format_version", Corpus.formatVersion)
      json.member("generator", corpus.generator)
      try json.object("source") { try $0.members(of: corpus.source) }
      try json.array("languages", corpus.languages)
      try json.array("categories", corpus.categories) { json, category in
        json.object { json in
          json.member("id", category.id)
          json.object("name") { $0.members(of: category.name) }
          json.member("sheet", category.sheet)
        }
      }
      try json.array("entries", corpus.entries) { json, entry in
        try json.object { try $0.members(of: entry) }
      }
      try json.array("findings", corpus.findings) { json, finding in
        json.object { $0.members(of: finding) }
      }
      json.object("accounting") { $0.members(of: corpus.accounting) }
    }
  }

  mutating func members(of source: Source) throws {
    member("file", source.file)
    member("sha256", source.sha256)
    member("bytes", source.bytes)
    member("rows", source.rows)
    try array("sheets", source.sheets) { json, sheet in
      try json.object { try $0.members(of: sheet) }
    }
  }

  mutating func members(of sheet: SourceSheet) throws {
    member("index", sheet.index)
    member("name", sheet.name)
    member("visibility", sheet.visibility.rawValue)
    member("kind", sheet.kind.rawValue)
    object("layout") { $0.members(of: sheet.layout) }
    try array("blocks", sheet.blocks) { json, block in
      json.object { $0.members(of: block) }
    }
    member("last_row", sheet.lastRow)
    member("used_rows", sheet.usedRows)
    member("blank_rows", sheet.blankRows)
    member("cells", sheet.cells)
    member("paired_rows", sheet.pairedRows)
    member("english_only_rows", sheet.englishOnlyRows)
    member("chinese_only_rows", sheet.chineseOnlyRows)
  }

  mutating func members(of block: SheetBlock) {
    member("range", block.range)
    object("layout") { $0.members(of: block.layout) }
    object("columns") { $0.members(of: block.columns) }
  }

  mutating func members(of finding: Finding) {
    member("code", finding.code)
    member("severity", finding.severity.rawValue)
    member("sheet", finding.sheet)
    member("cell", finding.cell)
    member("entry", finding.entry)
    member("pair", finding.pair)
    member("message", finding.message)
    member("en", finding.en)
    member("zh", finding.zh)
    guard let span = finding.span else { return null("span") }
    object("span") { json in
      json.member("language", span.language.rawValue)
      json.member("offset", span.offset)
      json.member("length", span.length)
    }
  }

  mutating func members(of accounting: Accounting) {
    member("cells_total", accounting.cellsTotal)
    for place in SourceCell.Place.allCases {
      let cells = accounting.cellsByPlace.reduce(0) { $0 + ($1.place == place ? $1.cells : 0) }
      member(place.accountingKey, cells)
    }
    member("rows_total", accounting.rowsTotal)
    member("rows_used", accounting.rowsUsed)
    member("rows_blank", accounting.rowsBlank)
  }

  mutating func members(of text: Localized) {
    member("en", text.en)
    member("zh", text.zh)
  }

  mutating func members(of decision: Decision) {
    member("rule", decision.rule)
    member("score", score: decision.score)
  }
}

extension SourceCell.Place {
  /// The key under which `accounting` counts the place's cells.
  var accountingKey: String {
    switch self {
    case .title: "cells_in_titles"
    case .pair: "cells_in_pairs"
    case .step: "cells_in_steps"
    case .contact: "cells_in_contacts"
    case .note: "cells_in_notes"
    case .header: "cells_in_headers"
    case .label: "cells_in_labels"
    case .image: "cells_in_images"
    case .skipped: "cells_skipped"
    }
  }
}
