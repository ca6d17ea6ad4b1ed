internal import XMLEvents

/// Reads a table part (ECMA-376 part 1, 18.5.1).
struct TableHandler: XMLHandler {
  private var name = ""
  private var range: CellRange?
  private var columns: [String] = []
  private var hasHeaderRow = true
  private var hasTotalsRow = false

  /// The table; nil where the part gives it no cells.
  var table: Table? {
    range.map {
      Table(
        name: name, range: $0, columns: columns, hasHeaderRow: hasHeaderRow,
        hasTotalsRow: hasTotalsRow)
    }
  }

  var itemCount: Int { columns.count }

  mutating func start(_ element: borrowing XMLElement) {
    switch element.name {
    case "table":
      name = element["displayName"] ?? element["name"] ?? ""
      range = element["ref"].flatMap { CellRange($0) }
      hasHeaderRow = element["headerRowCount"].flatMap { Int($0) } != 0
      hasTotalsRow = (element["totalsRowCount"].flatMap { Int($0) } ?? 0) > 0
    case "tableColumn":
      columns.append(XString.decode(element["name"] ?? ""))
    default: break
    }
  }
}
