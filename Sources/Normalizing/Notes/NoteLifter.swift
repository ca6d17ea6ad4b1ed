package import CorpusModel

/// Lifts author's notes out of a letter: bracket groups in the other language.
///
/// `We ship within 12 hours (这里改成自己的时间).` holds a note to the reader of the workbook, not
/// to the reader of the letter. A name of a gap, as in `Dear （买家姓名）,`, is no note, and
/// neither is a term that a Chinese letter gives in English, as in `订单缺陷率（Order Defect Rate）`.
package enum NoteLifter {
  /// Takes the notes out of a text.
  ///
  /// - Parameters:
  ///   - text: the text of one side of a pair.
  ///   - language: the language that the text is in.
  ///   - counterpart: the text of the other side; what stands there word for word is no note.
  /// - Returns: the text as it was, and no notes, where nothing would remain of it.
  package static func lift(
    from text: String, language: Language, counterpart: String? = nil
  ) -> LiftedText {
    lift(from: ScalarText(text), language: language, counterpart: counterpart)
  }

  /// Takes the notes out of a text that was taken apart already.
  static func lift(
    from scan: ScalarText, language: Language, counterpart: String?
  ) -> LiftedText {
    let ranges = ranges(in: scan, language: language, counterpart: counterpart)
    guard !ranges.isEmpty else { return LiftedText(text: scan.text, notes: [], ranges: []) }
    let rest = kept(of: scan, without: ranges).map(scan.raw).joined()
    let notes = ranges.map { range in
      let note = scan.raw(range)
      return LiftedNote(
        text: note, language: LanguageProfile(of: note).tag,
        offset: scan.offset(of: range.lowerBound),
        length: scan.offset(of: range.upperBound) - scan.offset(of: range.lowerBound))
    }
    return LiftedText(text: rest, notes: notes, ranges: ranges)
  }

  /// What ``lift(from:language:counterpart:)`` leaves of a text, as ranges of its UTF-8 bytes.
  package static func kept(
    of text: String, language: Language, counterpart: String?
  ) -> [Range<Int>] {
    let scan = ScalarText(text)
    let ranges = ranges(in: scan, language: language, counterpart: counterpart)
    return kept(of: scan, without: ranges).map {
      scan.offset(of: $0.lowerBound)..<scan.offset(of: $0.upperBound)
    }
  }

  /// Where the notes of a text stand; none where nothing would remain of it.
  private static func ranges(
    in text: ScalarText, language: Language, counterpart: String?
  ) -> [Range<Int>] {
    let ranges = BracketGroup.outermost(in: text).compactMap { group in
      isNote(group, in: text, language: language, counterpart: counterpart) ? group.range : nil
    }
    guard !ranges.isEmpty, LanguageProfile(of: text.blanking(ranges)).language != .none else {
      return []
    }
    return ranges
  }

  private static func isNote(
    _ group: BracketGroup, in text: ScalarText, language: Language, counterpart: String?
  ) -> Bool {
    let inside = text.raw(group.inside)
    let profile = LanguageProfile(of: inside)
    switch language {
    case .en:
      guard profile.han >= 2, profile.han >= profile.latinWords, profile.kana == 0 else {
        return false
      }
      return PlaceholderWords.name(for: inside) == nil
    case .zh:
      guard profile.language == .english, profile.longestLatinRun >= 4 else { return false }
      guard isSentence(text, group.inside) else { return false }
      guard let counterpart else { return true }
      return !ScalarText(counterpart).contains(text.key(group.inside))
    }
  }

  /// Several words in lower case, one of them a function word: a term is written in capitals, or
  /// has none.
  private static func isSentence(_ text: ScalarText, _ range: Range<Int>) -> Bool {
    var lower = 0
    var function = 0
    for word in text.words(in: range) {
      if text[word.lowerBound].isASCIILower { lower += 1 }
      if let languages = FunctionWords.languages[word, text], languages & 1 != 0 { function += 1 }
    }
    return lower >= 3 && function >= 1
  }

  /// What remains of a text without its notes: the space around each is closed up.
  private static func kept(of text: ScalarText, without ranges: [Range<Int>]) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    var start = 0
    for range in ranges {
      var end = range.lowerBound
      var next = range.upperBound
      let opensLine = end == start ? kept.isEmpty : text[end - 1] == "\n"
      if opensLine {
        while text[next] == " " { next += 1 }
        if text[next] == "\n" { next += 1 }
      } else if closesUp(text, before: next) {
        while end > start, text[end - 1] == " " { end -= 1 }
      }
      if start < end { kept.append(start..<end) }
      start = max(start, next)
    }
    if start < text.count { kept.append(start..<text.count) }
    return kept
  }

  /// Whether the space before a lifted note would be one too many.
  private static func closesUp(_ text: ScalarText, before next: Int) -> Bool {
    let scalar = text[next]
    return scalar == "\0" || scalar.isSpace || ".,;:!?。，、；：！？)".unicodeScalars.contains(scalar)
  }
}
