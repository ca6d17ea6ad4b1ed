package import CorpusModel

/// One side ends with a full stop and the other with nothing, or one asks and the other states.
///
/// Titles, headings, greetings, sign-offs, signatures and list items of a few words are left alone,
/// and so is a sentence that is cut between two rows (`fragment`). Widths do not matter. Within a whole
/// letter the sentences at the ends of its lines are looked at.
///
/// - Fires: `We are sorry.` | `我们非常抱歉`
/// - Stays silent: `We are sorry!` | `我们非常抱歉。`; `Could you tell us?` | `请您告诉我们。`
package struct EndPunctuation: EntryCheck {
  package static let code = "end-punctuation"
  package static let severity = Finding.Severity.info
  package static let summary = "The two sides end with different marks."

  package init() {}

  package func findings(in entry: CheckedEntry) -> [Finding] {
    entry.pairs.enumerated().flatMap { index, pair -> [Finding] in
      guard Self.sentences.contains(pair.pair.role), let (en, zh) = pair.both else { return [] }
      let next = index + 1 < entry.pairs.count ? entry.pairs[index + 1].en : nil
      var findings = Self.findingsWithin(pair, of: entry)
      if let next, Fragment.isCut(en.bare, before: next.text) { return findings }
      if let language = Self.openSide(en.bare, zh.bare) {
        findings.append(
          entry.finding(Self.self, pair: pair, at: language, Self.message(about: language)))
      }
      return findings
    }
  }

  /// What is odd about the sentences of a whole letter, the last one left out.
  private static func findingsWithin(_ pair: CheckedPair, of entry: CheckedEntry) -> [Finding] {
    let segments = pair.pair.segments
    let odd = segments.indices.dropLast().compactMap { place -> (place: Int, language: Language)? in
      guard isOpen(segments[place].en) != isOpen(segments[place].zh) else { return nil }
      return openSide(ScalarText(segments[place].en), ScalarText(segments[place].zh))
        .map { (place, $0) }
    }
    guard !odd.isEmpty else { return [] }
    let roles = RoleClassifier.roles(
      of: segments.map { LetterLine(en: ScalarText($0.en), zh: ScalarText($0.zh)) })
    let ranges: [Language: [Range<Int>?]] = [
      .en: pair.pair.segmentRanges(in: .en), .zh: pair.pair.segmentRanges(in: .zh),
    ]
    return odd.compactMap { place, language in
      guard sentences.contains(roles[place]), let range = ranges[language]?[place],
        let text = pair.read[language]?.text, endsLine(range.upperBound, of: text)
      else { return nil }
      return entry.finding(
        Self.self, pair: pair, at: language, words: range, message(about: language))
    }
  }

  /// Whether a line ends at an index, spaces left out.
  private static func endsLine(_ index: Int, of text: ScalarText) -> Bool {
    var index = index
    while text[index].isSpace, text[index] != "\n" { index += 1 }
    return text[index] == "\n"
  }

  /// Whether a text ends with no mark, by its last byte: most sentences end here.
  private static func isOpen(_ text: String) -> Bool {
    switch text.utf8.last {
    case nil, UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ","): false
    default: !text.hasSuffix("。")
    }
  }

  /// The side that ends with nothing where the other one ends with a full stop.
  private static func openSide(_ en: ScalarText, _ zh: ScalarText) -> Language? {
    let left = End(en)
    let right = End(zh)
    guard left.length >= 12, right.length >= 4 else { return nil }
    if left.mark == .stop, right.mark == .none { return .zh }
    if left.mark == .none, right.mark == .stop { return .en }
    return nil
  }

  private static func message(about side: Language) -> String {
    switch side {
    case .en: "The Chinese text ends with a full stop, the English one with none."
    case .zh: "The English text ends with a full stop, the Chinese one with none."
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
