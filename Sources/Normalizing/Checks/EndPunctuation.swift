package import CorpusModel

/// One side ends with a full stop and the other with nothing, or one asks and the other states.
///
/// Titles, headings, greetings, sign-offs, signatures and list items of a few words are left alone,
/// and so is a sentence that is cut between two rows (`fragment`). Widths do not matter.
///
/// - Fires: `We are sorry.` | `我们非常抱歉`
/// - Stays silent: `We are sorry!` | `我们非常抱歉。`; `Could you tell us?` | `请您告诉我们。`
package struct EndPunctuation: EntryCheck {
  package static let code = "end-punctuation"
  package static let severity = Finding.Severity.info
  package static let summary = "The two sides end with different marks."

  package init() {}

  package func findings(in entry: CheckedEntry) -> [Finding] {
    entry.pairs.enumerated().compactMap { index, pair in
      guard Self.sentences.contains(pair.pair.role), let (en, zh) = pair.both else { return nil }
      let next = index + 1 < entry.pairs.count ? entry.pairs[index + 1].en : nil
      if let next, Fragment.isCut(en.bare, before: next.text) { return nil }
      let left = End(en.bare)
      let right = End(zh.bare)
      guard left.length >= 12, right.length >= 4 else { return nil }
      if left.mark == .stop, right.mark == .none {
        return entry.finding(
          Self.self, pair: pair, at: .zh,
          "The English text ends with a full stop, the Chinese one with none.")
      }
      if left.mark == .none, right.mark == .stop {
        return entry.finding(
          Self.self, pair: pair, at: .en,
          "The Chinese text ends with a full stop, the English one with none.")
      }
      return nil
    }
  }

  private static let sentences: Set<Role> = [.opening, .cause, .item, .body, .closing]

  /// How a text ends.
  private struct End {
    enum Mark { case stop, none, other }
    var mark = Mark.other
    var length = 0

    init(_ text: ScalarText) {
      length = text.count
      var index = text.count - 1
      while index >= 0, text[index].isClosing { index -= 1 }
      let last = text[index]
      if last.endsSentence {
        mark = .stop
      } else if last.isHan || last.isASCIILetter {
        mark = .none
      }
    }
  }
}
