/// Tells the gaps of a letter from values that a template happens to give.
package enum ExplicitGap {
  /// Whether a text as a whole is a gap to fill in: `[date]`, `{{name}}`, `XXX`, `___`, `（店铺名）`.
  package static func holds(_ text: String) -> Bool {
    let scan = ScalarText(text)
    return PlaceholderReader.read(scan, at: 0)?.end == scan.count
  }

  /// Whether a gap says nothing of what belongs there: `XXX`, `___`, `[ ]`.
  package static func isBare(_ text: String) -> Bool {
    let scan = ScalarText(text)
    guard let gap = PlaceholderReader.read(scan, at: 0), gap.end == scan.count else { return false }
    return scan.trimmed(gap.words).isEmpty
  }
}
