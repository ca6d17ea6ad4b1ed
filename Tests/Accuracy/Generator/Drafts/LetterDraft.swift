import CorpusModel

/// A letter on its way to a sheet: markers, noise and defects put in, no place yet.
struct LetterDraft {
  var letter: String
  var kind: Letter.Kind
  var title: Localized
  var paragraphs: [ParagraphDraft]

  /// Whether both sides have every paragraph.
  var isComplete: Bool { paragraphs.allSatisfy { $0.missing == nil } }
}

/// A paragraph of such a letter.
struct ParagraphDraft {
  var roles: [Role]
  var sentences: [Sentence]
  /// The side that is left out.
  var missing: Language?
  /// Where the English is cut into two rows, in words from its start.
  var overflow: Int?
  /// Whether a list marker was put before it.
  var isMarked = false
  /// Whether each language stands in the other one's column.
  var isSwapped = false
  /// What was done to it on purpose.
  var defects: [Defect] = []

  /// The paragraph's text in one language.
  func text(in language: Language) -> MarkedText {
    .joined(sentences.map { $0[language] }, by: language == .en ? " " : "")
  }

  func string(in language: Language) -> String { text(in: language).string }
}

/// Something wrong that a check must or may find.
struct Defect {
  var codes: [String]
  var about: String
  var isRequired: Bool
}
