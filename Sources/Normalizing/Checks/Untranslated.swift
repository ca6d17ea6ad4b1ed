package import CorpusModel

/// A pair has one side only.
///
/// Texts without words (addresses, numbers, gaps) need no translation. Where no pair of the whole
/// workbook has two sides, nothing is missed: it is a workbook in one language.
///
/// - Fires: a postscript in English with an empty Chinese cell.
/// - Stays silent: `service@example.com` in one column.
package struct Untranslated: CorpusCheck {
  package static let code = "untranslated"
  package static let severity = Finding.Severity.warning
  package static let summary = "A pair has one side only."

  package init() {}

  package func findings(in entries: [Entry]) -> [Finding] {
    guard entries.contains(where: { $0.pairs.contains { $0.en != nil && $0.zh != nil } }) else {
      return []
    }
    return entries.flatMap { entry in
      entry.pairs.compactMap { pair in
        guard (pair.en == nil) != (pair.zh == nil), pair.role != .note,
          let text = pair.en ?? pair.zh, Self.needsTranslation(text)
        else { return nil }
        return entry.finding(
          Self.self, pair: pair, at: pair.en == nil ? .zh : .en,
          pair.en == nil ? "The English side is missing." : "The Chinese side is missing.")
      }
    }
  }

  private static func needsTranslation(_ text: String) -> Bool {
    let scan = ScalarText(text)
    let profile = LanguageProfile(of: scan)
    guard profile.language != .none else { return false }
    let range = scan.trimmed(0..<scan.count)
    let gap = PlaceholderReader.read(scan, at: range.lowerBound)
    return gap?.end != range.upperBound
  }
}
