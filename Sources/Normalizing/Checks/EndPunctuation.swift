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

  package func findings(in entry: Entry) -> [Finding] {
    entry.pairs.enumerated().compactMap { index, pair in
      guard Self.sentences.contains(pair.role), let en = pair.bare(.en),
        let zh = pair.bare(.zh)
      else {
        return nil
      }
      let next = index + 1 < entry.pairs.count ? entry.pairs[index + 1].en : nil
      if let next, Fragment.isCut(en, before: next) { return nil }
      let left = End(en)
      let right = End(zh)
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

    init(_ text: String) {
      length = text.unicodeScalars.count
      let tail = ScalarText(String(text.suffix(20)))
      var index = tail.trimmed(0..<tail.count).upperBound - 1
      while index >= 0, tail[index].isClosing { index -= 1 }
      let last = tail[index]
      if last.endsSentence {
        mark = .stop
      } else if last.isHan || last.isASCIILetter {
        mark = .none
      }
    }
  }
}
