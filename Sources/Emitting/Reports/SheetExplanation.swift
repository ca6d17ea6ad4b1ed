public import CorpusModel

/// A sheet as the normalizer sees it, row by row: where each cell's text went, and why.
///
/// Everything comes from the corpus: nothing is decided here.
public struct SheetExplanation: Sendable, Equatable {
  /// What a row holds that went to one place: one pair, or one cell.
  public struct Line: Sendable, Equatable {
    /// The row, 1-based.
    public var row: Int
    /// The stretch of letters that it belongs to, as an index into the sheet's blocks.
    public var block: Int?
    /// Where the text went.
    public var place: SourceCell.Place
    /// The cells, as `A107`, English before Chinese.
    public var cells: [String]
    /// The text of each side of a pair.
    public var sides = Localized()
    /// The text of a cell that is in no pair.
    public var text: String?
    /// The text's language as a BCP 47 tag, where the corpus tells.
    public var language: String?
    /// The id of the entry.
    public var entry: String?
    /// The index of the pair in its entry, 1-based.
    public var pair: Int?
    /// What the pair does in its letter.
    public var role: Role?
    /// Whether the pair began in a row above.
    public var isContinued = false
    /// The rule that decided, and how sure it is; for a title, the rule that found the entry's bounds.
    public var decision: Decision?
    /// What is odd here.
    public var findings: [Finding] = []

    /// Creates a line.
    package init(row: Int, place: SourceCell.Place, cells: [String]) {
      self.row = row
      self.place = place
      self.cells = cells
    }
  }

  /// The sheet.
  public let sheet: SourceSheet
  /// The entries of the sheet, in its order.
  public let entries: [Entry]
  /// The rows that hold something, block by block from top to bottom.
  public let lines: [Line]
  /// What is odd with the sheet as a whole.
  public let findings: [Finding]

  /// Creates an explanation.
  package init(sheet: SourceSheet, entries: [Entry], lines: [Line], findings: [Finding]) {
    self.sheet = sheet
    self.entries = entries
    self.lines = lines
    self.findings = findings
  }
}

extension JSONReport {
  /// Sheets row by row: an array.
  package static func explanations(_ sheets: [SheetExplanation]) throws -> [UInt8] {
    try bytes { json in
      try json.array(sheets) { json, sheet in
        try json.object { json in
          try json.object("sheet") { try $0.members(of: sheet.sheet) }
          try json.array("rows", sheet.lines) { json, line in
            try json.object { try $0.members(of: line) }
          }
          try json.array("findings", sheet.findings) { json, finding in
            json.object { $0.members(of: finding) }
          }
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func members(of line: SheetExplanation.Line) throws {
    member("row", line.row)
    member("block", line.block.map { $0 + 1 })
    member("place", line.place.rawValue)
    try array("cells", line.cells)
    member("en", line.sides.en)
    member("zh", line.sides.zh)
    member("text", line.text)
    member("language", line.language)
    member("entry", line.entry)
    member("pair", line.pair)
    member("role", line.role?.rawValue)
    member("continued", line.isContinued)
    if let decision = line.decision {
      object("decision") { $0.members(of: decision) }
    } else {
      null("decision")
    }
    try array("findings", line.findings) { json, finding in
      json.object { $0.members(of: finding) }
    }
  }
}
