import CorpusModel

/// The rules that are wanted, ready to be asked entry by entry.
struct CheckRun: Sendable {
  private let pairChecks: [any PairCheck]
  private let entryChecks: [any EntryCheck]
  private let corpusChecks: [any CorpusCheck]

  init(where isOn: (String) -> Bool) {
    pairChecks = Checks.pairChecks.filter { isOn($0.code) }.map { $0.init() }
    entryChecks = Checks.entryChecks.filter { isOn($0.code) }.map { $0.init() }
    corpusChecks = Checks.corpusChecks.filter { isOn($0.code) }.map { $0.init() }
  }

  /// What the rules for pairs and for entries find; they look at letters only.
  func findings(in checked: CheckedEntry) -> [Finding] {
    guard checked.entry.kind == .template else { return [] }
    var findings: [Finding] = []
    for pair in checked.pairs {
      for check in pairChecks { findings += check.findings(in: pair) }
    }
    for check in entryChecks { findings += check.findings(in: checked) }
    return findings
  }

  /// What the rules find that compare entries.
  func findings(acrossEntries entries: [Entry], workers: Workers = .one) -> [Finding] {
    workers.map(corpusChecks.count) { corpusChecks[$0].findings(in: entries) }.flatMap { $0 }
  }
}
