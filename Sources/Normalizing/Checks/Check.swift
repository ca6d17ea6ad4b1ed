package import CorpusModel

/// A rule that looks for something odd in a finished corpus.
///
/// One rule is one file; its doc comment is the user's documentation of it. A rule says nothing
/// when it is not sure, and it changes nothing.
package protocol Check: Sendable {
  /// The rule's name in lower case with hyphens: the code of its findings.
  static var code: String { get }
  /// How much the rule's findings matter, unless a finding says otherwise.
  static var severity: Finding.Severity { get }
  /// What the rule finds, in one line.
  static var summary: String { get }
}

/// A rule that looks at one pair at a time.
package protocol PairCheck: Check {
  init()
  /// What is odd in a pair.
  func findings(in pair: CheckedPair) -> [Finding]
}

/// A rule that looks at the pairs of one entry together.
package protocol EntryCheck: Check {
  init()
  /// What is odd in an entry.
  func findings(in entry: CheckedEntry) -> [Finding]
}

/// A rule that compares entries with each other.
package protocol CorpusCheck: Check {
  init()
  /// What is odd in the entries of a workbook.
  func findings(in entries: [Entry]) -> [Finding]
}
