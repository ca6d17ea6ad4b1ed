import CorpusModel

@testable import Normalizing

/// A sheet drawn as text: one line a row, ` | ` between columns, `⏎` for a line end inside a cell.
///
/// A blank line is a blank row. `**…**` is bold, `##` before a text fills the cell, `->` after it merges it
/// with the next column.
func sketch(
  _ drawing: String, name: String = "模板", index: Int = 1, merges: [GridRange] = [],
  pictures: [GridPicture] = []
) -> SheetGrid {
  var rows: [GridRow] = []
  var merges = merges
  for (offset, line) in drawing.split(separator: "\n", omittingEmptySubsequences: false)
    .enumerated()
  {
    var cells: [GridCell] = []
    for (column, part) in columns(of: line).enumerated() where !part.isEmpty {
      var cell = GridCell(column: column + 1, text: part)
      if cell.text.hasSuffix("->") {
        cell.text.removeLast(2)
        merges.append(
          GridRange(
            firstRow: offset + 1, firstColumn: column + 1, lastRow: offset + 1,
            lastColumn: column + 2))
      }
      if cell.text.hasPrefix("##") {
        cell.text.removeFirst(2)
        cell.hasFill = true
      }
      if cell.text.hasPrefix("**"), cell.text.hasSuffix("**") {
        cell.text = String(cell.text.dropFirst(2).dropLast(2))
        cell.isBold = true
      }
      if let number = Double(cell.text), number.isFinite { cell.type = .number }
      cell.text = cell.text.replacing("⏎", with: "\n")
      cells.append(cell)
    }
    if !cells.isEmpty { rows.append(GridRow(number: offset + 1, cells: cells)) }
  }
  return SheetGrid(index: index, name: name, rows: rows, merges: merges, pictures: pictures)
}

private func columns(of line: Substring) -> [String] {
  line.split(separator: "|", omittingEmptySubsequences: false).map { part in
    var part = part
    while part.first == " " { part.removeFirst() }
    while part.last == " " { part.removeLast() }
    return String(part)
  }
}

/// A picture that covers the cells from one row to another in column A.
func picture(rows: ClosedRange<Int>, kind: Image.Kind = .drawing, column: Int = 1) -> GridPicture {
  let range = GridRange(
    firstRow: rows.lowerBound, firstColumn: column, lastRow: rows.upperBound, lastColumn: column)
  let image = Image(
    file: "images/\(rows.lowerBound).png", sha256: "\(rows.lowerBound)", mediaType: "image/png",
    anchor: .init(
      from: CellReference.name(row: rows.lowerBound, column: column),
      to: CellReference.name(row: rows.upperBound, column: column)), kind: kind)
  return GridPicture(image: image, range: range)
}

/// The corpus of drawn sheets.
func normalized(
  _ sheets: SheetGrid..., options: NormalizerOptions = NormalizerOptions()
) -> Corpus {
  Normalizer.normalize(
    sheets: sheets, source: (file: "book.xlsx", sha256: "00", bytes: 1), generator: "test",
    options: options)
}

/// What was read, as a person would write it down: entries by title, pairs by line.
func outline(_ corpus: Corpus) -> String {
  var lines: [String] = []
  for entry in corpus.entries {
    let titles = [entry.title.zh, entry.titleOrigin == .workbook ? entry.title.en : nil]
    let title = titles.compactMap { $0 }.joined(separator: " / ")
    lines.append("# \(title.isEmpty ? "-" : title) \(entry.source.range)")
    for pair in entry.pairs { lines.append("\(shown(pair.en)) | \(shown(pair.zh))") }
    for step in entry.steps {
      let pictures = step.images.map(\.anchor.from).joined(separator: " ")
      lines.append(
        "\(step.firstRow)-\(step.lastRow) \(shown(step.caption.zh ?? step.caption.en)) [\(pictures)]"
      )
    }
    for contact in entry.contacts {
      let label = contact.label.zh ?? contact.label.en ?? "-"
      let more = [contact.marketplace, contact.note.map { "(\(shown($0)))" }].compactMap { $0 }
      lines.append(([label, contact.email] + more).joined(separator: " "))
    }
    for note in entry.notes { lines.append("note \(note.cell) \(shown(note.text))") }
  }
  return lines.joined(separator: "\n")
}

private func shown(_ text: String?) -> String {
  text.map { $0.replacing("\n", with: "⏎") } ?? "-"
}
