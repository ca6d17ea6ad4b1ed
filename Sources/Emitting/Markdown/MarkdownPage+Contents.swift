import CorpusModel

extension MarkdownPage {
  /// Writes the first page: the workbook, its categories and all entries.
  mutating func writeContents(of book: MarkdownBook) {
    let corpus = book.corpus
    heading(1) { $0.line(corpus.source.file) }
    let pairs = corpus.entries.reduce(0) { $0 + $1.pairs.count }
    line("Made by \(corpus.generator) from \(corpus.source.file)")
    out.write(": ")
    counts([
      (corpus.source.sheets.count, "sheet", "sheets"), (corpus.source.rows, "row", "rows"),
      (corpus.entries.count, "entry", "entries"), (pairs, "pair", "pairs"),
      (corpus.findings.count, "finding", "findings"),
    ])
    out.write(".\n\n")

    tableHeader(
      ["Category 类别", "Sheet 工作表", "Entries 条目", "Pairs 句对", "Findings 问题"], numbers: [2, 3, 4])
    for (index, category) in corpus.categories.enumerated() {
      let entries = book.entriesByCategory[index].map { corpus.entries[$0] }
      let findings = entries.reduce(book.otherFindings(of: category).count) {
        $0 + book.findings(of: $1).count
      }
      row(0..<5) { page, column in
        switch column {
        case 0:
          page.link(to: book.paths.categories[index] + "/README.md") {
            $0.line(category.name, otherwise: category.id)
          }
        case 1: page.line(category.sheet)
        case 2: page.out.write(entries.count)
        case 3: page.out.write(entries.reduce(0) { $0 + $1.pairs.count })
        default: page.out.write(findings)
        }
      }
    }
    blankLine()

    for (index, category) in corpus.categories.enumerated() {
      heading(2) { $0.line(category.name, otherwise: category.id) }
      entriesTable(book.entriesByCategory[index], of: book) { book.paths.file(ofEntry: $0) }
    }
    entriesTable(book.entriesWithoutCategory, of: book) { book.paths.file(ofEntry: $0) }
    findingsTable(book.otherFindings)
  }

  /// Writes the page of one category.
  mutating func writeCategory(_ index: Int, of book: MarkdownBook) {
    let category = book.corpus.categories[index]
    heading(1) { $0.line(category.name, otherwise: category.id) }
    link(to: "../README.md") { $0.out.write("Contents 目录") }
    out.write(" / ")
    line(category.sheet)
    out.write("\n\n")
    entriesTable(book.entriesByCategory[index], of: book) { book.paths.entries[$0] }
    findingsTable(book.otherFindings(of: category))
  }

  private mutating func entriesTable(
    _ entries: [Int], of book: MarkdownBook, path: (Int) -> String
  ) {
    guard !entries.isEmpty else { return }
    tableHeader(["No. 编号", "Entry 条目", "Range 位置", "Content 内容", "Findings 问题"], numbers: [4])
    for index in entries {
      let entry = book.corpus.entries[index]
      row(0..<5) { page, column in
        switch column {
        case 0: page.line(entry.number ?? "")
        case 1: page.link(to: path(index)) { $0.line(entry.title, otherwise: entry.id) }
        case 2: page.line(entry.source.range)
        case 3: page.content(of: entry)
        default: page.out.write(book.findings(of: entry).count)
        }
      }
    }
    blankLine()
  }

  /// Writes what an entry holds, such as `7 steps, 7 pictures`.
  private mutating func content(of entry: Entry) {
    let pictures = entry.images.count + entry.steps.reduce(0) { $0 + $1.images.count }
    let all = [
      (entry.pairs.count, "pair", "pairs"), (entry.steps.count, "step", "steps"),
      (entry.contacts.count, "contact", "contacts"), (pictures, "picture", "pictures"),
      (entry.notes.count, "note", "notes"),
    ]
    counts(all.filter { $0.0 > 0 })
  }

  /// Writes counted things, such as `1 entry, 3 pairs`.
  private mutating func counts(_ counts: [(count: Int, one: String, many: String)]) {
    for (index, item) in counts.enumerated() {
      if index > 0 { out.write(", ") }
      out.write(item.count)
      out.write(" ")
      out.write(item.count == 1 ? item.one : item.many)
    }
  }

  /// Writes findings as a section of their own.
  mutating func findingsTable(_ findings: [Finding]) {
    guard !findings.isEmpty else { return }
    heading(2, "Findings 问题")
    tableHeader(["Severity", "Rule", "Sheet 工作表", "Cell", "Message"])
    for finding in findings {
      row([finding.severity.rawValue, finding.code, finding.sheet, finding.cell, finding.message])
    }
    blankLine()
  }
}
