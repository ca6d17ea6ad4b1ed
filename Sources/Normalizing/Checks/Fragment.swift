package import CorpusModel

/// An English sentence is cut between two rows.
///
/// The row ends without a full stop and the next one begins in lower case. Lists whose items are
/// written in lower case are left alone.
///
/// - Fires: `We have read your policy.at` in one row, `the same time, we train our staff.` in the next.
/// - Stays silent: `Yours sincerely,` over a name; `- certificate` over `- invoice`.
package struct Fragment: EntryCheck {
  package static let code = "fragment"
  package static let severity = Finding.Severity.warning
  package static let summary = "An English sentence is cut between two rows."

  package init() {}

  package func findings(in entry: CheckedEntry) -> [Finding] {
    zip(entry.pairs, entry.pairs.dropFirst()).compactMap { pair, next in
      guard let en = pair.en, let following = next.en,
        Self.isCut(en.bare, before: following.text),
        Self.bodies.contains(pair.pair.role), Self.bodies.contains(next.pair.role)
      else { return nil }
      return entry.finding(
        Self.self, pair: pair, at: .en, "The sentence goes on in the next row.")
    }
  }

  private static let bodies: Set<Role> = [.opening, .cause, .item, .body, .closing, .planHeading]

  /// Whether a sentence breaks off at the end of a text and goes on in the next one.
  static func isCut(_ text: ScalarText, before next: ScalarText) -> Bool {
    let range = text.trimmed(max(0, text.count - 200)..<text.count)
    let start = next.trimmed(0..<next.count).lowerBound
    guard range.count >= 12, text[range.upperBound - 1].isASCIILetter, next[start].isASCIILower,
      ListMarker.leading(in: next, at: start, before: next.count) == nil,
      next[start + 1].isASCIILower || next[start + 1].isSpace
    else { return false }
    // A row that begins in lower case itself is one of a list.
    let head = text.trimmed(0..<text.count).lowerBound
    let marker = ListMarker.leading(in: text, at: head, before: text.count)
    guard marker != nil || !text[head].isASCIILower else { return false }
    return text.words(in: range).count >= 4
  }
}
