import CorpusModel
import Normalizing

/// Checks that the labels of a generated sheet add up with its cells.
struct SheetHonesty {
  private let sheet: LabelledSheet
  private let texts: [CellPlace: String]

  init(_ sheet: LabelledSheet) {
    self.sheet = sheet
    var texts: [CellPlace: String] = [:]
    for row in sheet.grid.rows {
      for cell in row.cells { texts[CellPlace(row: row.number, column: cell.column)] = cell.text }
    }
    self.texts = texts
  }

  /// What is wrong with the sheet; nothing, if the generator is honest.
  var complaints: [String] {
    let all = cellComplaints + sheet.entries.flatMap(complaints(about:)) + findingComplaints
    return all.map { "\(sheet.layout), seed \(sheet.seed): \($0)" }
  }

  private var cellComplaints: [String] {
    var complaints = texts.keys.filter { sheet.cells[$0] == nil }.map { "\($0) has no label" }
    complaints += texts.filter { $0.value.isEmpty }.map { "\($0.key) is empty" }
    let paired = sheet.entries.flatMap { $0.pairs.flatMap { Set($0.enCells + $0.zhCells) } }
    let titles = sheet.entries.flatMap(\.titles)
    complaints += sheet.cells.filter { $0.value == .pair && !paired.contains($0.key) }
      .map { "\($0.key) is said to be a pair’s and no pair names it" }
    complaints += sheet.cells.filter { $0.value == .title && !titles.contains($0.key) }
      .map { "\($0.key) is said to be a title and no entry names it" }
    complaints += (paired + titles).filter { texts[$0] == nil }.map { "\($0) holds nothing" }
    complaints += Dictionary(grouping: paired, by: \.self).filter { $0.value.count > 1 }
      .map { "\($0.key) stands in two pairs" }
    return complaints.sorted()
  }

  private func complaints(about entry: EntryLabel) -> [String] {
    var complaints: [String] = []
    let cells = entry.titles + entry.pairs.flatMap { $0.enCells + $0.zhCells }
    for cell in cells
    where cell.row < entry.firstRow || cell.row > entry.lastRow
      || !entry.columns.contains(cell.column)
    {
      complaints.append("\(cell) lies outside of its entry \(entry.letter)")
    }
    if entry.pairs.isEmpty { complaints.append("\(entry.letter) has no pairs") }
    complaints += entry.pairs.flatMap { pair in
      self.complaints(about: pair, .en, pair.en, pair.enCells, pair.segments.map(\.en))
        + self.complaints(about: pair, .zh, pair.zh, pair.zhCells, pair.segments.map(\.zh))
    }
    return complaints
  }

  private func complaints(
    about pair: PairLabel, _ language: Language, _ text: MarkedText?, _ cells: [CellPlace],
    _ segments: [String]
  ) -> [String] {
    guard let text, let first = cells.first else {
      return text == nil && cells.isEmpty ? [] : ["a side has a text or a cell, not both"]
    }
    var complaints: [String] = []
    let held = cells.map { texts[$0] ?? "" }.joined().essence
    let sharesCell = pair.enCells == pair.zhCells
    if sharesCell
      ? !pair.paragraphsAreHeld(in: held, language) : held != text.string.essence
    {
      complaints.append("\(first) does not hold the \(language) text of its pair")
    }
    if segments.joined().essence != text.lifted.essence {
      complaints.append("\(first): the segments do not make up the text")
    }
    let bytes = Array(text.string.utf8)
    for mention in text.mentions {
      let words = Array(mention.text.utf8)
      let end = mention.offset + words.count
      if end > bytes.count || Array(bytes[mention.offset..<end]) != words {
        complaints.append("\(first): “\(mention.text)” does not stand where it is said to")
      }
    }
    return complaints
  }

  private var findingComplaints: [String] {
    sheet.findings.flatMap { finding -> [String] in
      finding.cells.filter { texts[$0] == nil }.map { "a finding names \($0), which is empty" }
        + (finding.codes.isEmpty || finding.cells.isEmpty ? ["a finding says nothing"] : [])
    }
  }
}

extension PairLabel {
  /// Whether every sentence of one side stands in a cell that holds both.
  fileprivate func paragraphsAreHeld(in cell: String, _ language: Language) -> Bool {
    segments.allSatisfy { cell.contains((language == .en ? $0.en : $0.zh).essence) }
  }
}
