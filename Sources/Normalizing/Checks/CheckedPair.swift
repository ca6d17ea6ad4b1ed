package import CorpusModel

/// A pair with both texts taken apart: what every rule needs, made once.
package struct CheckedPair: Sendable {
  /// The entry's id.
  let entry: String
  /// The sheet's name.
  let sheet: String
  /// The pair.
  let pair: Pair
  /// The English text; `nil` where there is none.
  let en: CheckedText?
  /// The Chinese text; `nil` where there is none.
  let zh: CheckedText?

  /// Takes a pair of an entry apart.
  package init(_ pair: Pair, of entry: Entry) {
    self.entry = entry.id
    sheet = entry.source.sheet
    self.pair = pair
    en = pair.en.map {
      CheckedText($0, language: .en, counterpart: pair.zh, cell: pair.cells.en.first)
    }
    zh = pair.zh.map {
      CheckedText($0, language: .zh, counterpart: pair.en, cell: pair.cells.zh.first)
    }
  }

  /// Both texts, where both are there.
  var both: (en: CheckedText, zh: CheckedText)? {
    guard let en, let zh else { return nil }
    return (en, zh)
  }

  /// The texts that are there.
  var sides: [CheckedText] { [en, zh].compactMap(\.self) }

  /// A finding at words of one side.
  func finding<Rule: Check>(
    _ rule: Rule.Type, severity: Finding.Severity? = nil, at side: CheckedText,
    _ range: Range<Int>, other: String? = nil, _ message: String
  ) -> Finding {
    let words = Excerpt.short(side.text.raw(range))
    return Finding(
      code: rule.code, severity: severity ?? rule.severity, sheet: sheet, cell: side.cell,
      entry: entry, pair: pair.index, message: message,
      en: side.language == .en ? words : other.map(Excerpt.short),
      zh: side.language == .zh ? words : other.map(Excerpt.short), span: side.span(range))
  }
}

/// One side of a pair, taken apart.
package struct CheckedText: Sendable {
  /// The text; an author's notes are blank in it.
  let text: ScalarText
  /// Its language.
  let language: Language
  /// The first of its cells.
  let cell: String?
  /// Numbers, dates, addresses and gaps in it.
  let placeables: [Placeable]
  /// What it is written in.
  let profile: LanguageProfile

  init(_ text: String, language: Language, counterpart: String?, cell: String?) {
    self.text = NoteLifter.blanked(text, language: language, counterpart: counterpart)
    self.language = language
    self.cell = cell
    placeables = PlaceableScanner.placeables(in: self.text, language: language)
    profile = LanguageProfile(of: self.text)
  }

  /// The words of a placeable.
  func words(_ placeable: Placeable) -> String { text.raw(placeable.range) }

  /// A range of scalars as a span of bytes.
  func span(_ range: Range<Int>) -> Finding.Span {
    let range = range.clamped(to: 0..<text.count)
    let offset = text.offsets[range.lowerBound]
    return Finding.Span(
      language: language, offset: offset, length: text.offsets[range.upperBound] - offset)
  }
}

/// Words of a text as a finding shows them.
enum Excerpt {
  /// At most 60 characters in one line.
  static func short(_ text: String) -> String {
    var line = ""
    var count = 0
    for character in text {
      guard count < 60 else { return line + "…" }
      line.append(character.isNewline ? " " : character)
      count += 1
    }
    return line
  }
}
