package import CorpusModel

/// A letter has no title, or one that the catalogue does not know.
///
/// The letter is kept under its own name. So is a section of a directory, which is reported where it
/// has a title. Nothing is said in a workbook of which the catalogue knows nothing.
///
/// - Fires: `收到警告后联系权利人` beside sections that the catalogue lists.
/// - Stays silent: `3.1 迟发率高`, `遲發率高的`.
package struct UnknownTitle: CorpusCheck {
  package static let code = "unknown-title"
  package static let severity = Finding.Severity.info
  package static let summary = "A letter has no title, or one that the catalogue does not know."

  package init() {}

  package func findings(in entries: [Entry]) -> [Finding] {
    guard entries.contains(where: { $0.number != nil }) else { return [] }
    return entries.compactMap { entry in
      let hasTitle = !entry.titleCells.isEmpty
      guard entry.number == nil,
        entry.kind == .template || entry.kind == .directory && hasTitle
      else { return nil }
      let first = entry.pairs.first
      return Finding(
        code: Self.code, severity: Self.severity, sheet: entry.source.sheet,
        cell: entry.titleCells.first ?? first?.cells.en.first ?? first?.cells.zh.first,
        entry: entry.id,
        message: hasTitle
          ? "The catalogue does not know this title." : "The letter has no title.",
        en: hasTitle && entry.titleOrigin == .workbook ? entry.title.en.map(Excerpt.short) : nil,
        zh: hasTitle ? entry.title.zh.map(Excerpt.short) : nil)
    }
  }
}
