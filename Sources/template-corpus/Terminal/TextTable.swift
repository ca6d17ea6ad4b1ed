/// Rows of texts in aligned columns.
struct TextTable {
  /// A column: its heading, and whether it holds numbers.
  struct Column {
    var heading: String
    var isNumber = false
  }

  /// The columns.
  var columns: [Column]
  /// The rows; each has a text per column.
  var rows: [[String]] = []
  /// Whether the last row is a sum, set apart by a line.
  var endsWithTotal = false

  /// The lines of the table, each with two spaces before it.
  func lines(style: Style) -> [String] {
    let widths = columns.indices.map { index in
      (rows.map { $0[index].displayWidth } + [columns[index].heading.displayWidth]).max() ?? 0
    }
    var lines = [style.dim(line(columns.map(\.heading), widths))]
    for (index, row) in rows.enumerated() {
      if endsWithTotal, index == rows.count - 1 {
        let width = widths.reduce(0, +) + 2 * (widths.count - 1)
        lines.append(style.dim("  " + String(repeating: "─", count: width)))
      }
      lines.append(line(row, widths))
    }
    return lines
  }

  private func line(_ texts: [String], _ widths: [Int]) -> String {
    var line = "  "
    for (index, text) in texts.enumerated() {
      if index > 0 { line += "  " }
      let isLast = index == texts.count - 1 && !columns[index].isNumber
      line += isLast ? text : text.padded(to: widths[index], alignRight: columns[index].isNumber)
    }
    return line
  }
}
