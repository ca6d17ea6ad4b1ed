import CorpusModel

extension Layout {
  /// Letters with headings in them, and letters in one language only.
  static let parts = [
    Layout(name: "sub-headings") { sheet, drafts in
      let bilingual = sheet.random.happens(0.6)
      sheet.putTitledLetters(
        drafts.map { $0.withHeadings(bilingual: bilingual) }, Sides(en: 1, zh: 2),
        TitleLook(look: .heading))
    },
    Layout(name: "one-language", noise: [.widths, .typos]) { sheet, drafts in
      let sides = Sides(en: 1, zh: 2)
      let kept = sheet.random.number(0...drafts.count - 1)
      let drafts = drafts.enumerated().map { index, draft in
        guard index != kept, sheet.random.happens(0.5) else { return draft }
        return draft.without(sheet.random.pick([Language.en, .zh], or: .en))
      }
      sheet.putTitledLetters(drafts, sides, .any(&sheet.random))
    },
  ]
}

extension LetterDraft {
  /// The letter in one language.
  fileprivate func without(_ language: Language) -> LetterDraft {
    var draft = self
    for index in draft.paragraphs.indices {
      draft.paragraphs[index].missing = language
      draft.paragraphs[index].defects = [
        Defect(codes: ["untranslated"], about: "one language only", isRequired: false)
      ]
    }
    return draft
  }

  /// The letter with a heading before its body and one before its first list.
  fileprivate func withHeadings(bilingual: Bool) -> LetterDraft {
    var draft = self
    draft.paragraphs = []
    var hasFacts = false
    for paragraph in paragraphs {
      if !hasFacts, [.opening, .body, .cause].contains(paragraph.roles.first) {
        hasFacts = true
        draft.paragraphs.append(.heading("Part one: the facts", "第一部分：事实经过", bilingual))
      }
      if paragraph.roles.first == .closing, draft.paragraphs.last?.roles.first != .closing {
        draft.paragraphs.append(.heading("Part two: our request", "第二部分：我们的请求", bilingual))
      }
      draft.paragraphs.append(paragraph)
    }
    return draft
  }
}

extension ParagraphDraft {
  fileprivate static func heading(_ en: String, _ zh: String, _ bilingual: Bool) -> ParagraphDraft {
    ParagraphDraft(
      roles: [.title],
      sentences: [Sentence(en: MarkedText(literal: en), zh: MarkedText(literal: zh))],
      missing: bilingual ? nil : .en,
      defects: bilingual
        ? []
        : [Defect(codes: ["untranslated"], about: "a heading in Chinese only", isRequired: false)])
  }
}
