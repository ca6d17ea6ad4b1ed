import CorpusModel

extension JSONWriter {
  mutating func members(of entry: Entry) throws {
    member("id", entry.id)
    member("category", entry.category)
    member("number", entry.number)
    member("kind", entry.kind.rawValue)
    object("title") { $0.members(of: entry.title) }
    member("title_origin", entry.titleOrigin.rawValue)
    try array("title_cells", entry.titleCells)
    object("source") { json in
      json.member("sheet", entry.source.sheet)
      json.member("range", entry.source.range)
    }
    object("bounds") { $0.members(of: entry.bounds) }
    object("text") { $0.members(of: entry.text) }
    try array("pairs", entry.pairs) { json, pair in try json.object { try $0.members(of: pair) } }
    try array("steps", entry.steps) { json, step in try json.object { try $0.members(of: step) } }
    try array("contacts", entry.contacts) { json, contact in
      json.object { $0.members(of: contact) }
    }
    try array("notes", entry.notes) { json, note in
      json.object { json in
        json.member("text", note.text)
        json.member("language", note.language)
        json.member("cell", note.cell)
      }
    }
    try array("images", entry.images) { json, image in json.object { $0.members(of: image) } }
    try array("variables", entry.variables) { json, variable in
      json.object { json in
        json.member("name", variable.name)
        json.member("pair", variable.pair)
        json.mention("en", variable.en)
        json.mention("zh", variable.zh)
      }
    }
  }

  private mutating func members(of pair: Pair) throws {
    member("index", pair.index)
    member("role", pair.role.rawValue)
    member("en", pair.en)
    member("zh", pair.zh)
    try object("cells") { json in
      try json.array("en", pair.cells.en)
      try json.array("zh", pair.cells.zh)
    }
    object("pairing") { $0.members(of: pair.pairing) }
    try array("segments", pair.segments) { json, segment in
      json.object { json in
        json.member("en", segment.en)
        json.member("zh", segment.zh)
        json.member("score", score: segment.score)
      }
    }
  }

  private mutating func members(of step: Step) throws {
    member("index", step.index)
    object("caption") { $0.members(of: step.caption) }
    member("cell", step.cell)
    try array("rows", [step.firstRow, step.lastRow]) { json, row in json.number(row) }
    try array("images", step.images) { json, image in json.object { $0.members(of: image) } }
  }

  private mutating func members(of contact: Contact) {
    object("label") { $0.members(of: contact.label) }
    member("email", contact.email)
    member("marketplace", contact.marketplace)
    member("section", contact.section)
    member("note", contact.note)
    member("cell", contact.cell)
  }

  private mutating func members(of image: Image) {
    member("file", image.file)
    member("sha256", image.sha256)
    member("media_type", image.mediaType)
    member("width", image.width)
    member("height", image.height)
    object("anchor") { json in
      json.member("from", image.anchor.from)
      json.member("to", image.anchor.to)
    }
    member("kind", image.kind.rawValue)
  }

  private mutating func mention(_ key: String, _ mention: Variable.Mention?) {
    guard let mention else { return null(key) }
    object(key) { json in
      json.member("text", mention.text)
      json.member("offset", mention.offset)
    }
  }
}
