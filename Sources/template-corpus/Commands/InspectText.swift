internal import TemplateCorpus

/// A workbook's sheets and entries, for a person.
struct InspectText {
  let corpus: Corpus
  let style: Style

  var lines: [String] {
    var lines = [
      style.bold(corpus.source.file)
        + style.dim(
          "  \(counted(corpus.source.sheets.count, "sheet")), sha256 \(corpus.source.sha256.prefix(12))"
        )
    ]
    for sheet in corpus.source.sheets {
      lines += ["", heading(sheet)]
      let entries = corpus.entries.filter { $0.source.sheet == sheet.name }
      if !entries.isEmpty { lines += table(entries).lines(style: style) }
    }
    lines += ["", FindingCounts(corpus.findings).text(style: style)]
    return lines
  }

  private func heading(_ sheet: SourceSheet) -> String {
    var facts = [
      sheet.kind.rawValue,
      "\(sheet.lastRow) rows (\(sheet.usedRows) used, \(sheet.blankRows) blank)",
    ]
    if sheet.pairedRows + sheet.englishOnlyRows + sheet.chineseOnlyRows > 0 {
      facts.append(
        "\(sheet.pairedRows) paired, \(sheet.englishOnlyRows) English only, "
          + "\(sheet.chineseOnlyRows) Chinese only")
    }
    if sheet.visibility != .visible { facts.append("hidden") }
    let rule = "\(sheet.layout.rule) \(percent(sheet.layout.score))"
    return "\(sheet.index). \(style.bold(sheet.name))  \(facts.joined(separator: "; "))  "
      + style.dim(rule)
  }

  private func table(_ entries: [Entry]) -> TextTable {
    var table = TextTable(columns: [
      .init(heading: "no."), .init(heading: "cells"), .init(heading: "holds", isNumber: true),
      .init(heading: "title"), .init(heading: "id"),
    ])
    table.rows = entries.map { entry in
      [
        entry.number ?? "–", entry.source.range, contents(of: entry),
        title(of: entry).fitted(to: 40), entry.id,
      ]
    }
    return table
  }

  private func title(of entry: Entry) -> String {
    entry.title.zh ?? entry.title.en ?? "(no title)"
  }

  private func contents(of entry: Entry) -> String {
    switch entry.kind {
    case .template: counted(entry.pairs.count, "pair")
    case .playbook: counted(entry.steps.count, "step")
    case .directory: counted(entry.contacts.count, "contact")
    case .note: counted(entry.notes.count, "note")
    }
  }

  private func percent(_ score: Double) -> String { "\(Int((score * 100).rounded()))%" }
}
