import CorpusModel

/// One side of a pair, taken apart once: what every pass over pairs borrows.
package final class ReadText: Sendable {
  /// The language of the side.
  let language: Language
  /// The text as its cells hold it; the author's notes are blank in it, so that offsets stay.
  let text: ScalarText
  /// The text without the author's notes and without white space at its ends.
  let bare: ScalarText
  /// The author's notes.
  let notes: [LiftedNote]
  /// What the text is written in.
  let profile: LanguageProfile
  /// The sentences of ``text``.
  let sentences: [Sentence]
  /// Numbers, dates, addresses and gaps in ``text``.
  let placeables: [Placeable]
  /// The sentences of ``bare``.
  let bareSentences: [Sentence]

  /// Takes a text apart.
  ///
  /// - Parameters:
  ///   - raw: The text of one side of a pair.
  ///   - language: The language of the side.
  ///   - counterpart: The text of the other side: what stands there word for word is no note.
  ///   - known: What the text is written in, if that is known.
  init(_ raw: String, language: Language, counterpart: String?, known: LanguageProfile? = nil) {
    let whole = ScalarText(raw)
    let lifted = NoteLifter.lift(from: whole, language: language, counterpart: counterpart)
    self.language = language
    notes = lifted.notes
    text = whole.blanking(lifted.ranges)
    let tokens = TechnicalToken.all(in: text)
    let isKnown = lifted.ranges.isEmpty
    profile = (isKnown ? known : nil) ?? LanguageProfile(of: text, tokens: tokens)
    sentences = SentenceSplitter.split(text, tokens: tokens, language: language)
    placeables = PlaceableScanner.placeables(
      in: text, tokens: tokens, sentences: sentences, language: language)
    let visible = whole.trimmed(0..<whole.count)
    if lifted.ranges.isEmpty, visible.count == whole.count {
      bare = whole
      bareSentences = sentences
    } else {
      let rest = lifted.ranges.isEmpty ? whole : ScalarText(lifted.text)
      bare = ScalarText(rest.raw(rest.trimmed(0..<rest.count)))
      bareSentences = SentenceSplitter.split(bare, language: language)
    }
  }

  /// The words of a placeable.
  func words(_ placeable: Placeable) -> String { text.raw(placeable.range) }

  /// A range of scalars as a span of bytes.
  func span(_ range: Range<Int>) -> Finding.Span {
    let range = range.clamped(to: 0..<text.count)
    let offset = text.offset(of: range.lowerBound)
    return Finding.Span(
      language: language, offset: offset, length: text.offset(of: range.upperBound) - offset)
  }
}

/// The two sides of a pair, each taken apart once; either may be missing.
package struct ReadPair: Sendable {
  /// The English side.
  let en: ReadText?
  /// The Chinese side.
  let zh: ReadText?

  /// Takes the texts of a pair apart.
  package init(en: String?, zh: String?) {
    self.en = en.map { ReadText($0, language: .en, counterpart: zh) }
    self.zh = zh.map { ReadText($0, language: .zh, counterpart: en) }
  }

  /// Takes the texts of a line apart.
  init(_ line: Line) {
    en = line.en.map {
      ReadText($0.text, language: .en, counterpart: line.zh?.text, known: $0.profile)
    }
    zh = line.zh.map {
      ReadText($0.text, language: .zh, counterpart: line.en?.text, known: $0.profile)
    }
  }

  /// Both sides, where both are there.
  var both: (en: ReadText, zh: ReadText)? {
    guard let en, let zh else { return nil }
    return (en, zh)
  }

  /// One side.
  subscript(language: Language) -> ReadText? {
    switch language {
    case .en: en
    case .zh: zh
    }
  }
}
