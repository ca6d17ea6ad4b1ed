import Normalizing

extension LabelledSheet {
  /// The sheet as lines: row, cell, label, text; and the entries above their rows.
  var text: String {
    var lines = ["## \(layout), seed \(seed)"]
    for row in grid.rows {
      for entry in entries where entry.firstRow == row.number {
        lines.append("-- \(entry.letter), rows \(entry.firstRow)-\(entry.lastRow)")
      }
      for cell in row.cells {
        let place = CellPlace(row: row.number, column: cell.column)
        let label = cells[place]?.rawValue ?? "?"
        lines.append("\(place)\t\(label)\t\(cell.text.replacing("\n", with: "⏎"))")
      }
    }
    for finding in findings where finding.isRequired {
      lines.append(
        "!! \(finding.codes[0]) at \(finding.cells.map(\.description).joined(separator: " ")): "
          + finding.about)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
