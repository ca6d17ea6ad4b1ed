package import CorpusModel

/// Answers of the command in JSON, in the same layout and with the same keys as `corpus.json`.
package enum JSONReport {
  /// What the normalizer found in a workbook: `{"source": …, "entries": […]}`, the entries without
  /// their texts.
  package static func inspection(of corpus: Corpus) throws -> [UInt8] {
    try bytes { json in
      try json.object { json in
        try json.object("source") { try $0.members(of: corpus.source) }
        try json.array("entries", corpus.entries) { json, entry in
          try json.object { try $0.outline(of: entry) }
        }
        json.object("accounting") { $0.members(of: corpus.accounting) }
      }
    }
  }

  /// The findings of some workbooks: `[{"file": …, "findings": […]}]`.
  package static func findings(of workbooks: [(file: String, findings: [Finding])]) throws
    -> [UInt8]
  {
    try bytes { json in
      try json.array(workbooks) { json, workbook in
        try json.object { json in
          json.member("file", workbook.file)
          try json.array("findings", workbook.findings) { json, finding in
            json.object { $0.members(of: finding) }
          }
        }
      }
    }
  }

  /// What a search found: an array of hits, best first.
  package static func hits(_ hits: [SearchHit]) throws -> [UInt8] {
    try bytes { json in
      try json.array(hits) { json, hit in
        try json.object { json in
          json.member("entry", hit.entry)
          json.member("number", hit.number)
          json.object("title") { $0.members(of: hit.title) }
          json.member("pair", hit.pair)
          json.member("role", hit.role?.rawValue)
          json.object("text") { $0.members(of: hit.text) }
          try json.object("highlights") { json in
            try json.ranges("en", hit.englishHighlights)
            try json.ranges("zh", hit.chineseHighlights)
          }
        }
      }
    }
  }

  /// The bytes of a document that `body` writes.
  static func bytes(_ body: (inout JSONWriter) throws -> Void) throws -> [UInt8] {
    let collected = Collected()
    var json = JSONWriter { collected.bytes.append(contentsOf: $0) }
    try body(&json)
    try json.finish()
    return collected.bytes
  }

  private final class Collected {
    var bytes: [UInt8] = []
  }
}

extension JSONWriter {
  /// Ranges of UTF-8 bytes as objects of offset and length.
  fileprivate mutating func ranges(_ key: String, _ ranges: [Range<Int>]) throws {
    try array(key, ranges) { json, range in
      json.object { json in
        json.member("offset", range.lowerBound)
        json.member("length", range.count)
      }
    }
  }

  /// What an entry is and how much it holds.
  fileprivate mutating func outline(of entry: Entry) throws {
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
    member("pairs", entry.pairs.count)
    member("steps", entry.steps.count)
    member("contacts", entry.contacts.count)
    member("notes", entry.notes.count)
    member("images", entry.images.count + entry.steps.reduce(0) { $0 + $1.images.count })
    member("variables", entry.variables.count)
  }
}
