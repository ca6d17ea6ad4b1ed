import CorpusModel

/// A draft with its name: all that is needed to finish it, whatever stands beside it.
struct NamedDraft: Sendable {
  /// The entry.
  var draft: EntryDraft
  /// Its name.
  var name: EntryName
  /// The id of its category.
  var category: String
  /// The place of its sheet among the sheets.
  var sheet: Int
}

/// A finished entry and what is odd in it.
struct FinishedEntry: Sendable {
  /// The entry.
  let entry: Entry
  /// What was found while it was put together.
  let findings: [Finding]
  /// What the checks found in it.
  let checked: [Finding]

  init(_ named: NamedDraft, sheet: String, checks: CheckRun) {
    var assembly = EntryAssembly(named.draft, sheet: sheet)
    entry = assembly.entry(named.name, category: named.category)
    findings = assembly.findings
    checked = checks.findings(in: CheckedEntry(entry, reads: assembly.reads))
  }
}
