package import CorpusModel

/// Turns sheets into a corpus: pure, without input or output; whatever is odd becomes a finding.
package enum Normalizer {
  /// Normalizes the sheets of one workbook; linear in their cells.
  ///
  /// - Parameters:
  ///   - sheets: The sheets in their order, hidden ones included.
  ///   - source: The workbook's file name, the SHA-256 of its bytes in hexadecimal, and its size.
  ///   - generator: The name and version of the program.
  ///   - found: What the reader found odd; it is listed before what is found here on the same sheet.
  ///   - options: What the caller chose.
  /// - Returns: The corpus; ``Corpus/media`` is left for the caller to fill.
  package static func normalize(
    sheets: [SheetGrid], source: (file: String, sha256: String, bytes: Int), generator: String,
    found: [Finding] = [], options: NormalizerOptions = NormalizerOptions()
  ) -> Corpus {
    let queue = SheetQueue(options: options)
    for (place, sheet) in sheets.enumerated() {
      queue.add(sheet, isLast: place == sheets.count - 1)
    }
    return normalize(queue, source: source, generator: generator, found: found)
  }

  /// Normalizes the sheets of one workbook that were added to a queue.
  package static func normalize(
    _ queue: SheetQueue, source: (file: String, sha256: String, bytes: Int), generator: String,
    found: [Finding]
  ) -> Corpus {
    let options = queue.options
    var corpus = Corpus(
      generator: generator,
      source: Source(
        file: source.file, sha256: source.sha256, bytes: source.bytes, sheets: []))
    let finishedSheets = queue.finish()
    let (sheets, outcomes) = (finishedSheets.map(\.sheet), finishedSheets.map(\.outcome))
    let drafts = named(outcomes, of: sheets, options: options, categories: &corpus.categories)
    let checks = CheckRun(where: options.rules.isOn)
    let finished = options.workers.map(drafts.count) { place in
      FinishedEntry(drafts[place], sheet: sheets[drafts[place].sheet].name, checks: checks)
    }
    add(outcomes, zip(drafts, finished), of: sheets, to: &corpus)
    for entry in finished { corpus.findings += entry.checked }
    corpus.findings += checks.findings(acrossEntries: corpus.entries, workers: options.workers)
    corpus.findings = options.rules.applied(
      to: FindingOrder.sorted(corpus.findings, after: found, sheets: corpus.source.sheets))
    corpus.languages = languages(of: corpus)
    corpus.accounting = Accounting(cells: corpus.cells, sheets: corpus.source.sheets)
    return corpus
  }

  /// What one sheet holds, before its entries have names.
  static func outcome(of grid: SheetGrid, options: NormalizerOptions) -> SheetOutcome {
    let matcher = options.catalogue
    let slug = matcher.category(forSheet: grid.name)?.slug
    var normalizer = SheetNormalizer(grid, options: options) { title in
      matcher.match(title: title, category: slug) != nil
    }
    return normalizer.normalize()
  }

  /// The entries of all sheets with their names, which depend on those before them.
  private static func named(
    _ outcomes: [SheetOutcome], of sheets: [SheetGrid], options: NormalizerOptions,
    categories: inout [Category]
  ) -> [NamedDraft] {
    var categoryNames = CategoryNames(matcher: options.catalogue)
    var drafts: [NamedDraft] = []
    for (sheet, outcome) in outcomes.enumerated() where !outcome.entries.isEmpty {
      let category = categoryNames.category(sheet: sheets[sheet].name)
      categories.append(category)
      var names = EntryNames(category: category, matcher: options.catalogue)
      for draft in outcome.entries {
        let name = names.name(draft, isOnly: outcome.entries.count == 1)
        drafts.append(NamedDraft(draft: draft, name: name, category: category.id, sheet: sheet))
      }
    }
    return drafts
  }

  private static func add(
    _ outcomes: [SheetOutcome], _ entries: some Sequence<(NamedDraft, FinishedEntry)>,
    of sheets: [SheetGrid], to corpus: inout Corpus
  ) {
    var entries = entries.makeIterator()
    for (grid, outcome) in zip(sheets, outcomes) {
      var ledger = CellLedger(grid)
      for (cell, place) in outcome.cells { ledger.put(cell, at: place) }
      corpus.findings += outcome.findings
      for _ in outcome.entries {
        guard let (named, finished) = entries.next() else { break }
        for (cell, place) in named.draft.cells {
          ledger.put(cell, at: place, entry: finished.entry.id)
        }
        corpus.entries.append(finished.entry)
        corpus.findings += finished.findings
      }
      corpus.findings += ledger.findings
      corpus.cells += ledger.cells
      corpus.source.sheets.append(outcome.sheet)
    }
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
