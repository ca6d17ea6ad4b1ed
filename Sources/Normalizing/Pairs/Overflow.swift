import CorpusModel

/// Joins a text that runs over into the next row with the row that it began in.
///
/// ```
/// …we have taken the following steps to | ……我们采取了以下措施，库存每天核对。
/// make sure that the stock is right.    |
/// ```
/// The first row stops in mid-sentence, the second has one side only and goes on: with a small letter in
/// English, without a list marker in Chinese. A row that has both sides is never joined, and a list that
/// runs over a row boundary stays two rows.
enum Overflow {
  /// Joins the overflow rows of an entry and says so.
  static func join(_ draft: inout EntryDraft) {
    let lines = draft.lines
    // Few letters have such a row: the others are not copied.
    guard zip(lines, lines.dropFirst()).contains(where: { continues($0, with: $1) != nil }) else {
      return
    }
    var joined: [Line] = []
    for line in lines {
      guard let last = joined.last, let language = continues(last, with: line) else {
        joined.append(line)
        continue
      }
      joined[joined.count - 1] = self.joined(last, line, language)
      draft.findings.append(finding(for: line, after: last, language))
    }
    draft.lines = joined
  }

  private static func continues(_ first: Line, with second: Line) -> Language? {
    guard second.en == nil || second.zh == nil else { return nil }
    guard let above = first.cells.last, let below = second.cells.first, above.row < below.row else {
      return nil
    }
    switch (second.en, second.zh) {
    case (let en?, nil):
      guard let other = first.zh, let begun = first.en,
        goesOn(english: begun.text, en.text, beside: other.text)
      else { return nil }
      return .en
    case (nil, let zh?):
      guard let other = first.en, let begun = first.zh,
        goesOn(chinese: begun.text, zh.text, beside: other.text)
      else { return nil }
      return .zh
    default: return nil
    }
  }

  /// A letter or a comma at the end, a small letter at the beginning; or a whole letter that breaks off.
  private static func goesOn(
    english begun: String, _ rest: String, beside chinese: String
  ) -> Bool {
    let next = ScalarText(rest)
    let start = next.trimmed(0..<next.count).lowerBound
    guard stopsShort(begun, .en),
      ListMarker.leading(in: next, at: start, before: next.count) == nil
    else { return false }
    if next[start].isASCIILower { return true }
    let isLong = LanguageProfile(of: begun).latinWords >= 25 && !LetterCues(begun).endsWithSignoff
    guard isLong, LanguageProfile(of: next).latinWords >= 5, !LetterCues(rest).isSignoff else {
      return false
    }
    let translation = LanguageProfile(of: chinese)
    return fits(LanguageProfile(of: begun + " " + rest), translation)
      >= fits(LanguageProfile(of: begun), translation)
  }

  /// No full stop at the end of a sentence of some length, and no list marker at the beginning of the next.
  private static func goesOn(
    chinese begun: String, _ rest: String, beside english: String
  ) -> Bool {
    let next = ScalarText(rest)
    let start = next.trimmed(0..<next.count).lowerBound
    let profile = LanguageProfile(of: begun)
    guard stopsShort(begun, .zh), profile.han >= 15, !LetterCues(begun).endsWithSignoff,
      ListMarker.leading(in: next, at: start, before: next.count) == nil,
      !LetterCues(rest).isSignoff, !LetterCues(rest).isGreeting
    else { return false }
    if TextEnd.endsWithComma(begun) { return true }
    guard LanguageProfile(of: next).han >= 8 else { return false }
    let original = LanguageProfile(of: english)
    return fits(original, LanguageProfile(of: begun + rest)) >= fits(original, profile)
  }

  /// Whether a text stops before its sentence does; an author's note behind its end does not matter.
  private static func stopsShort(_ text: String, _ language: Language) -> Bool {
    TextEnd.stopsShort(text)
      && TextEnd.stopsShort(NoteLifter.lift(from: text, language: language).text)
  }

  /// How well the lengths of two sides fit: what goes on makes them fit no worse.
  private static func fits(_ english: LanguageProfile, _ chinese: LanguageProfile) -> Double {
    PairLength.score(english: english, chinese: chinese)
  }

  private static func joined(_ first: Line, _ second: Line, _ language: Language) -> Line {
    var line = first
    switch language {
    case .en:
      line.en = Line.Side(
        text: (first.en?.text ?? "") + " " + (second.en?.text ?? ""),
        cells: (first.en?.cells ?? []) + (second.en?.cells ?? []))
    case .zh:
      line.zh = Line.Side(
        text: (first.zh?.text ?? "") + (second.zh?.text ?? ""),
        cells: (first.zh?.cells ?? []) + (second.zh?.cells ?? []))
    }
    line.pairing = Decision(rule: "overflow-row", score: 0.85)
    return line
  }

  private static func finding(for line: Line, after first: Line, _ language: Language) -> Finding {
    let cell = line.cells.first
    let begun = first.cells.first {
      language == .en ? first.en?.cells.contains($0) == true : first.zh?.cells.contains($0) == true
    }
    let name = language == .en ? "English" : "Chinese"
    return Finding(
      code: "overflow-row", severity: .warning, sheet: "", cell: cell?.name,
      message:
        "The \(name) text of \(begun?.name ?? "the row above") goes on in this cell; they are joined in one pair.",
      en: line.en?.text, zh: line.zh?.text)
  }
}
