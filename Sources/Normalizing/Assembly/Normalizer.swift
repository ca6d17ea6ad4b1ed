package import CorpusModel

/// Turns sheets into a corpus: pure, without input or output; whatever is odd becomes a finding.
package enum Normalizer {
  /// Normalizes the sheets of one workbook; linear in their cells.
  ///
  /// - Parameters:
  ///   - sheets: The sheets in their order, hidden ones included.
  ///   - source: The workbook's file name, the SHA-256 of its bytes in hexadecimal, and its size.
  ///   - generator: The name and version of the program.
  ///   - options: What the caller chose.
  /// - Returns: The corpus; ``Corpus/media`` is left for the caller to fill.
  package static func normalize(
    sheets: [SheetGrid], source: (file: String, sha256: String, bytes: Int), generator: String,
    options: NormalizerOptions = NormalizerOptions()
  ) -> Corpus {
    var corpus = Corpus(
      generator: generator,
      source: Source(
        file: source.file, sha256: source.sha256, bytes: source.bytes, sheets: []))
    let matcher = options.catalogue
    var categories = CategoryNames(matcher: matcher)
    let checks = CheckRun { !options.disabledChecks.contains($0) }
    var checked: [Finding] = []
    for grid in sheets {
      let slug = matcher.category(forSheet: grid.name)?.slug
      var normalizer = SheetNormalizer(grid, options: options) { title in
        matcher.match(title: title, category: slug) != nil
      }
      let outcome = normalizer.normalize()
      var category: Category?
      if !outcome.entries.isEmpty { category = categories.category(sheet: grid.name) }
      add(outcome, of: grid, category: category, matcher: matcher, to: &corpus) { entry in
        checked += checks.findings(in: entry)
      }
    }
    corpus.findings += checked + checks.findings(acrossEntries: corpus.entries)
    corpus.findings.removeAll { options.disabledChecks.contains($0.code) }
    corpus.findings = FindingOrder.sorted(corpus.findings, sheets: sheets.map(\.name))
    corpus.languages = languages(of: corpus)
    corpus.accounting = Accounting(cells: corpus.cells, sheets: corpus.source.sheets)
    return corpus
  }

  private static func add(
    _ outcome: SheetOutcome, of grid: SheetGrid, category: Category?, matcher: CatalogueMatcher,
    to corpus: inout Corpus, check: (CheckedEntry) -> Void
  ) {
    var ledger = CellLedger(grid)
    for (cell, place) in outcome.cells { ledger.put(cell, at: place) }
    corpus.findings += outcome.findings
    if let category {
      corpus.categories.append(category)
      var names = EntryNames(category: category, matcher: matcher)
      for draft in outcome.entries {
        var assembly = EntryAssembly(draft, sheet: grid.name)
        let name = names.name(draft, isOnly: outcome.entries.count == 1)
        let entry = assembly.entry(name, category: category.id)
        for (cell, place) in draft.cells { ledger.put(cell, at: place, entry: entry.id) }
        check(CheckedEntry(entry, reads: assembly.reads))
        corpus.entries.append(entry)
        corpus.findings += assembly.findings
      }
    }
    corpus.findings += ledger.findings
    corpus.cells += ledger.cells
    corpus.source.sheets.append(outcome.sheet)
  }

  /// The languages of the pairs, in ascending order.
  private static func languages(of corpus: Corpus) -> [String] {
    var hasEnglish = false
    var script = ChineseScript(of: "")
    var hasChinese = false
    for entry in corpus.entries {
      for pair in entry.pairs {
        if pair.en != nil { hasEnglish = true }
        guard let zh = pair.zh else { continue }
        hasChinese = true
        let counts = ChineseScript(of: zh)
        script.simplified += counts.simplified
        script.traditional += counts.traditional
      }
    }
    return (hasEnglish ? ["en"] : []) + (hasChinese ? [script.tag] : [])
  }
}
