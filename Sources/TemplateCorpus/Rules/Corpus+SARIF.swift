internal import Emitting
internal import Normalizing

extension Corpus {
  /// The findings of some workbooks as SARIF 2.1.0, the form that code scanning reads.
  ///
  /// - Parameters:
  ///   - workbooks: The corpora, each with the workbook's path.
  ///   - errors: Why other workbooks could not be read.
  /// - Returns: A log with one run.
  /// - Throws: ``CorpusError`` where it cannot be written.
  public static func findingsSARIF(
    _ workbooks: [(path: String, corpus: Corpus)], errors: [CorpusError] = []
  ) throws(CorpusError) -> String {
    var results: [SARIFReport.Result] = []
    for (path, corpus) in workbooks {
      var fingerprints = FindingFingerprints(corpus)
      results += corpus.findings.map { finding in
        SARIFReport.Result(
          path: path, finding: finding,
          place: finding.cell.flatMap(CellReference.place(of:)) ?? (1, 1),
          fingerprint: fingerprints.fingerprint(of: finding))
      }
    }
    let report = SARIFReport(
      version: Version.number,
      rules: FindingRule.all.map {
        SARIFReport.Rule(name: $0.name, severity: $0.severity, summary: $0.summary)
      }, results: results, errors: errors.map(\.description))
    return try self.report { try report.bytes() }
  }
}

/// Tells findings apart by what they are about, not by where it stands: inserted rows change nothing.
struct FindingFingerprints {
  private let entries: [String: Entry]
  private var counts: [String: Int] = [:]

  init(_ corpus: Corpus) {
    entries = Dictionary(
      corpus.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// 32 hexadecimal digits over rule, sheet, entry and the texts; equal findings are counted.
  mutating func fingerprint(of finding: Finding) -> String {
    let pairs = finding.entry.flatMap { entries[$0] }?.pairs ?? []
    // A pair's index is its place in the entry, from 1.
    let pair = finding.pair.flatMap { pairs.indices.contains($0 - 1) ? pairs[$0 - 1] : nil }
    let parts: [String?] = [
      finding.code, finding.sheet, finding.entry, pair?.en, pair?.zh, finding.en, finding.zh,
      finding.span.map { "\($0.language.rawValue) \($0.offset) \($0.length)" },
    ]
    let key = parts.map { $0 ?? "" }.joined(separator: "\u{0}")
    let count = counts[key, default: 0] + 1
    counts[key] = count
    return String(Digest.sha256(Array("\(key)\u{0}\(count)".utf8)).prefix(32))
  }
}
