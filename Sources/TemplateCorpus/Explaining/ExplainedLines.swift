internal import Normalizing

/// Collects what each row holds, cell by cell.
struct ExplainedLines {
  /// The lines, by row and column.
  private(set) var lines: [SheetExplanation.Line] = []

  /// A side of a pair that stands in a cell.
  private struct Mention {
    var entry: Int
    var pair: Int
    var language: Language
  }

  private struct PairRow: Hashable {
    var row: Int
    var entry: Int
    var pair: Int
  }

  private let entries: [Entry]
  private var entryByID: [String: Int] = [:]
  private var mentions: [String: [Mention]] = [:]
  private var notes: [String: [Note]] = [:]
  private var lineOfPair: [PairRow: Int] = [:]
  private var firstRows: [[Int?]] = []
  private var lineOfCell: [String: Int] = [:]

  init(entries: [Entry]) {
    self.entries = entries
    for (index, entry) in entries.enumerated() {
      entryByID[entry.id] = index
      for note in entry.notes { notes[note.cell, default: []].append(note) }
      for (place, pair) in entry.pairs.enumerated() {
        for cell in pair.cells.en {
          mentions[cell, default: []].append(Mention(entry: index, pair: place, language: .en))
        }
        for cell in pair.cells.zh {
          mentions[cell, default: []].append(Mention(entry: index, pair: place, language: .zh))
        }
      }
      firstRows.append([Int?](repeating: nil, count: entry.pairs.count))
    }
  }

  /// Takes the next cell of the sheet in.
  mutating func add(_ cell: SourceCell) {
    let name = CellReference.name(row: cell.row, column: cell.column)
    if cell.place == .pair, let mentions = mentions[name] {
      for mention in mentions { add(cell, name, as: mention) }
      // What was lifted out of the cell is a remark of its own.
      for note in notes[name] ?? [] {
        add(note.text, of: cell, name, place: .note, language: note.language)
      }
    } else {
      let isNote = cell.place == .note || cell.place == .label
      add(
        cell.text, of: cell, name, place: cell.place,
        language: isNote ? notes[name]?.first?.language : nil)
    }
  }

  private mutating func add(
    _ text: String, of cell: SourceCell, _ name: String, place: SourceCell.Place,
    language: String?
  ) {
    var line = SheetExplanation.Line(row: cell.row, place: place, cells: [name])
    line.text = text
    line.language = language
    line.entry = cell.entry
    if [.title, .contact, .step].contains(place) {
      line.decision = cell.entry.flatMap { entryByID[$0] }.map { entries[$0].bounds }
    }
    append(line)
  }

  private mutating func add(_ cell: SourceCell, _ name: String, as mention: Mention) {
    let entry = entries[mention.entry]
    let pair = entry.pairs[mention.pair]
    let key = PairRow(row: cell.row, entry: mention.entry, pair: mention.pair)
    let index: Int
    if let known = lineOfPair[key] {
      index = known
      if !lines[index].cells.contains(name) { lines[index].cells.append(name) }
    } else {
      var line = SheetExplanation.Line(row: cell.row, place: .pair, cells: [name])
      line.entry = entry.id
      line.pair = pair.index
      line.role = pair.role
      let first = firstRows[mention.entry][mention.pair]
      firstRows[mention.entry][mention.pair] = first ?? cell.row
      line.isContinued = first != nil
      line.decision = first == nil ? pair.pairing : nil
      index = lines.count
      lineOfPair[key] = index
      append(line)
    }
    lineOfCell[name] = lineOfCell[name] ?? index
    switch mention.language {
    case .en:
      let isWhole = pair.cells.en.count == 1
      lines[index].sides.en = isWhole ? pair.en : joined(lines[index].sides.en, cell.text)
    case .zh:
      let isWhole = pair.cells.zh.count == 1
      lines[index].sides.zh = isWhole ? pair.zh : joined(lines[index].sides.zh, cell.text)
    }
  }

  private func joined(_ text: String?, _ next: String) -> String {
    text.map { $0 + "\n" + next } ?? next
  }

  private mutating func append(_ line: SheetExplanation.Line) {
    for cell in line.cells where lineOfCell[cell] == nil { lineOfCell[cell] = lines.count }
    lines.append(line)
  }

  /// Puts findings to the lines of their cells, and gives back those of no cell.
  mutating func attach(_ findings: [Finding]) -> [Finding] {
    findings.filter { finding in
      let first = finding.cell?.split(separator: ":").first.map(String.init)
      guard let first, let line = line(of: first, finding) else { return true }
      lines[line].findings.append(finding)
      return false
    }
  }

  /// A finding about a pair belongs to that pair's line, where several share the cell.
  private func line(of cell: String, _ finding: Finding) -> Int? {
    if let entry = finding.entry.flatMap({ entryByID[$0] }), let pair = finding.pair,
      let place = entries[entry].pairs.firstIndex(where: { $0.index == pair }),
      let row = CellReference.place(of: cell)?.row,
      let line = lineOfPair[PairRow(row: row, entry: entry, pair: place)]
    {
      return line
    }
    return lineOfCell[cell]
  }
}
