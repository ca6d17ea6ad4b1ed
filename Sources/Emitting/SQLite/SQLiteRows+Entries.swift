import CorpusModel
import GRDB

extension SQLiteRows {
  /// Inserts all pairs and their segments; returns the pairs' row ids.
  func insertPairs(_ db: Database) throws -> [PairKey: Int] {
    var statement = try InsertStatement(
      into: "pair",
      """
      entry_id, position, role, en, zh, en_cells, zh_cells, pairing_rule, pairing_score, \
      en_search, zh_search
      """, db)
    var segments = try InsertStatement(into: "segment", "pair_id, position, en, zh, score", db)
    var ids: [PairKey: Int] = [:]
    for (entry, pair) in each(\.pairs) {
      let id = try statement.insert { row in
        row.bind(entry)
        row.bind(pair.index)
        row.bind(pair.role.rawValue)
        row.bind(pair.en)
        row.bind(pair.zh)
        row.bind(cells: pair.cells.en)
        row.bind(cells: pair.cells.zh)
        row.bind(pair.pairing)
        row.bind(pair.en.map(FoldedText.fold))
        row.bind(pair.zh.map(FoldedText.fold))
      }
      ids[PairKey(entry: entry, index: pair.index)] = id
      for (index, segment) in pair.segments.enumerated() {
        try segments.insert { row in
          row.bind(id)
          row.bind(index + 1)
          row.bind(segment.en)
          row.bind(segment.zh)
          row.bind(segment.score)
        }
      }
    }
    return ids
  }

  /// Inserts all steps, and all pictures, whether they belong to a step or to none.
  func insertSteps(_ db: Database) throws {
    var statement = try InsertStatement(
      into: "step",
      "entry_id, position, caption_en, caption_zh, cell, first_row, last_row", db)
    var images = try InsertStatement(
      into: "image",
      """
      entry_id, step_id, file, sha256, media_type, width, height, anchor_from, anchor_to, kind
      """, db)
    for (index, entry) in corpus.entries.enumerated() {
      for step in entry.steps {
        let id = try statement.insert { row in
          row.bind(index + 1)
          row.bind(step.index)
          row.bind(step.caption)
          row.bind(step.cell)
          row.bind(step.firstRow)
          row.bind(step.lastRow)
        }
        for image in step.images { try insert(image, entry: index + 1, step: id, into: &images) }
      }
      for image in entry.images { try insert(image, entry: index + 1, step: nil, into: &images) }
    }
  }

  private func insert(
    _ image: Image, entry: Int, step: Int?, into statement: inout InsertStatement
  ) throws {
    try statement.insert { row in
      row.bind(entry)
      row.bind(step)
      row.bind(image.file)
      row.bind(image.sha256)
      row.bind(image.mediaType)
      row.bind(image.width)
      row.bind(image.height)
      row.bind(image.anchor.from)
      row.bind(image.anchor.to)
      row.bind(image.kind.rawValue)
    }
  }

  func insertContacts(_ db: Database) throws {
    var statement = try InsertStatement(
      into: "contact",
      "entry_id, label_en, label_zh, email, marketplace, section, note, cell", db)
    for (entry, contact) in each(\.contacts) {
      try statement.insert { row in
        row.bind(entry)
        row.bind(contact.label)
        row.bind(contact.email)
        row.bind(contact.marketplace)
        row.bind(contact.section)
        row.bind(contact.note)
        row.bind(contact.cell)
      }
    }
  }

  func insertNotes(_ db: Database) throws {
    var statement = try InsertStatement(into: "note", "entry_id, text, language, cell", db)
    for (entry, note) in each(\.notes) {
      try statement.insert { row in
        row.bind(entry)
        row.bind(note.text)
        row.bind(note.language)
        row.bind(note.cell)
      }
    }
  }

  func insertVariables(_ db: Database) throws {
    var statement = try InsertStatement(
      into: "variable",
      "entry_id, pair_id, name, en_text, en_offset, zh_text, zh_offset", db)
    for (entry, variable) in each(\.variables) {
      try statement.insert { row in
        row.bind(entry)
        row.bind(pairs[PairKey(entry: entry, index: variable.pair)])
        row.bind(variable.name)
        row.bind(variable.en?.text)
        row.bind(variable.en?.offset)
        row.bind(variable.zh?.text)
        row.bind(variable.zh?.offset)
      }
    }
  }

  func insertFindings(_ db: Database) throws {
    var statement = try InsertStatement(
      into: "finding",
      """
      code, severity, sheet, cell, entry_id, pair_id, message, en, zh, span_language, \
      span_offset, span_length
      """, db)
    for finding in corpus.findings {
      let entry = finding.entry.flatMap { entries[$0] }
      let key = entry.flatMap { entry in finding.pair.map { PairKey(entry: entry, index: $0) } }
      try statement.insert { row in
        row.bind(finding.code)
        row.bind(finding.severity.rawValue)
        row.bind(finding.sheet)
        row.bind(finding.cell)
        row.bind(entry)
        row.bind(key.flatMap { pairs[$0] })
        row.bind(finding.message)
        row.bind(finding.en)
        row.bind(finding.zh)
        row.bind(finding.span?.language.rawValue)
        row.bind(finding.span?.offset)
        row.bind(finding.span?.length)
      }
    }
  }

  /// All parts of one kind with the row id of their entry, which is its place in the corpus.
  private func each<Part>(_ parts: @escaping (Entry) -> [Part]) -> some Sequence<(Int, Part)> {
    corpus.entries.enumerated().lazy.flatMap { index, entry in
      parts(entry).lazy.map { (index + 1, $0) }
    }
  }
}
