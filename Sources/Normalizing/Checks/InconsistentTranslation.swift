package import CorpusModel

/// One English sentence is translated in different ways.
///
/// Sentences of eight words or more are compared over the whole workbook; the finding is at each
/// later one that differs.
///
/// - Fires: `Please restore our selling privileges as soon as you can.` with two Chinese wordings.
/// - Stays silent: greetings and other short lines.
package struct InconsistentTranslation: CorpusCheck {
  package static let code = "inconsistent-translation"
  package static let severity = Finding.Severity.info
  package static let summary = "One English sentence is translated in different ways."

  package init() {}

  package func findings(in entries: [Entry]) -> [Finding] {
    var first: [SentenceKey: (zh: String, sheet: String, cell: String)] = [:]
    var findings: [Finding] = []
    for entry in entries {
      for pair in entry.pairs {
        guard let en = pair.en, let zh = pair.zh else { continue }
        let key = SentenceKey(en)
        guard key.words >= 8 else { continue }
        guard let known = first[key] else {
          first[key] = (zh, entry.source.sheet, pair.cells.zh.first ?? "")
          continue
        }
        guard SentenceKey(known.zh) != SentenceKey(zh) else { continue }
        findings.append(
          entry.finding(
            Self.self, pair: pair, at: .zh,
            "The same English sentence is translated differently at \(known.sheet)!\(known.cell)."))
      }
    }
    return findings
  }
}
