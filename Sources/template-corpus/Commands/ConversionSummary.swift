internal import TemplateCorpus

/// What came out of one workbook, for a person.
struct ConversionSummary {
  let corpus: Corpus
  let files: [WrittenFile]
  let style: Style

  /// One line, for one workbook among several.
  var line: String {
    let findings = corpus.findings.isEmpty ? "" : ", \(findingCounts)"
    return "\(corpus.source.file): \(counted(corpus.entries.count, "entry", "entries")), "
      + "\(counted(pairs(corpus.entries), "pair"))\(findings)\n"
  }

  /// A table by sheet, the findings and the files.
  var table: String {
    var lines = ["", style.bold(corpus.source.file) + style.dim("  " + sizes), ""]
    lines += sheetTable.lines(style: style)
    lines.append("")
    lines.append("  \(findingCounts)")
    for folder in folders { lines.append("  \(folder)") }
    return lines.joined(separator: "\n") + "\n\n"
  }

  private var sizes: String {
    let account = corpus.accounting
    return "\(counted(corpus.source.sheets.count, "sheet")), \(counted(account.rowsTotal, "row"))"
      + " (\(account.rowsUsed) used, \(account.rowsBlank) blank),"
      + " \(counted(account.cellsTotal, "cell"))"
  }

  private var sheetTable: TextTable {
    var table = TextTable(columns: [
      .init(heading: "sheet"), .init(heading: "kind"),
      .init(heading: "rows", isNumber: true), .init(heading: "entries", isNumber: true),
      .init(heading: "pairs", isNumber: true), .init(heading: "steps", isNumber: true),
      .init(heading: "contacts", isNumber: true), .init(heading: "pictures", isNumber: true),
      .init(heading: "findings", isNumber: true),
    ])
    for sheet in corpus.source.sheets {
      let entries = corpus.entries.filter { $0.source.sheet == sheet.name }
      let findings = corpus.findings.reduce(0) { $0 + ($1.sheet == sheet.name ? 1 : 0) }
      table.rows.append(
        [sheet.name.fitted(to: 24), sheet.kind.rawValue, "\(sheet.lastRow)"]
          + counts(entries) + [number(findings)])
    }
    table.rows.append(
      ["total", "", "\(corpus.accounting.rowsTotal)"]
        + counts(corpus.entries) + [number(corpus.findings.count)])
    table.endsWithTotal = true
    return table
  }

  private func counts(_ entries: [Entry]) -> [String] {
    let pictures = entries.reduce(0) { sum, entry in
      sum + entry.images.count + entry.steps.reduce(0) { $0 + $1.images.count }
    }
    return [
      entries.count, pairs(entries), entries.reduce(0) { $0 + $1.steps.count },
      entries.reduce(0) { $0 + $1.contacts.count }, pictures,
    ].map(number)
  }

  private func number(_ count: Int) -> String { count == 0 ? "·" : "\(count)" }

  private func pairs(_ entries: [Entry]) -> Int {
    entries.reduce(0) { sum, entry in
      sum + entry.pairs.reduce(0) { $0 + ($1.en != nil && $1.zh != nil ? 1 : 0) }
    }
  }

  private var findingCounts: String {
    FindingCounts(corpus.findings).text(style: style)
  }

  /// The files by top-level name, with their number and size.
  private var folders: [String] {
    var roots: [(name: String, files: Int, bytes: Int)] = []
    for file in files {
      let parts = file.path.split(separator: "/", maxSplits: 1)
      let name = parts.count > 1 ? parts[0] + "/" : parts[0]
      if let index = roots.firstIndex(where: { $0.name == name }) {
        roots[index].files += 1
        roots[index].bytes += file.bytes
      } else {
        roots.append((String(name), 1, file.bytes))
      }
    }
    let width = roots.map(\.name.displayWidth).max() ?? 0
    return roots.map { root in
      let count = root.name.hasSuffix("/") ? ", \(counted(root.files, "file"))" : ""
      return root.name.padded(to: width + 2) + style.dim(size(root.bytes) + count)
    }
  }

  private func size(_ bytes: Int) -> String {
    bytes < 1_000_000
      ? "\((bytes + 999) / 1000) kB" : "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
  }
}

/// A number and its noun: `1 row`, `2 rows`.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(plural ?? noun + "s")"
}
