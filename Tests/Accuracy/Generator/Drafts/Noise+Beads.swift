import CorpusModel

extension LetterDraft {
  /// Joins two Chinese sentences with a comma: two English ones stand against it.
  mutating func joinSentences(_ random: inout SplitMix64) {
    let places = paragraphs.indices.filter { index in
      paragraphs[index].defects.isEmpty && paragraphs[index].joint != nil
    }
    guard !places.isEmpty else { return }
    let index = random.pick(places, or: 0)
    guard let joint = paragraphs[index].joint else { return }
    let first = paragraphs[index].sentences[joint]
    let second = paragraphs[index].sentences[joint + 1]
    var zh = first.zh
    if case .literal(let text)? = zh.pieces.popLast() {
      zh.pieces.append(.literal(String(text.dropLast()) + "，"))
    }
    paragraphs[index].sentences[joint] = Sentence(
      en: .joined([first.en, second.en], by: " "), zh: zh + second.zh)
    paragraphs[index].sentences.remove(at: joint + 1)
  }

  /// Leaves out one Chinese sentence of three or more, one without anything that changes.
  mutating func dropSentence(_ random: inout SplitMix64) {
    let places = paragraphs.indices.filter { index in
      paragraphs[index].defects.isEmpty && paragraphs[index].sentences.count >= 3
        && paragraphs[index].sentences.dropFirst().contains { $0.isPlain }
    }
    guard !places.isEmpty else { return }
    let index = random.pick(places, or: 0)
    let sentences = paragraphs[index].sentences
    guard let dropped = sentences.indices.dropFirst().first(where: { sentences[$0].isPlain })
    else { return }
    paragraphs[index].sentences[dropped].zh = MarkedText()
    paragraphs[index].defects.append(
      Defect(
        codes: ["length-ratio", "untranslated", "alnum-token-mismatch"],
        about: "a sentence has no Chinese", isRequired: false))
  }
}

extension ParagraphDraft {
  /// The first sentence that can be joined with the next one.
  fileprivate var joint: Int? {
    sentences.indices.dropLast().first { index in
      guard case .literal(let text)? = sentences[index].zh.pieces.last else { return false }
      return text.last == "。" && text.count > 4 && sentences[index].zh.notes.isEmpty
    }
  }
}

extension Sentence {
  /// Whether nothing in it changes from letter to letter, and it is long enough to be missed.
  fileprivate var isPlain: Bool {
    en.mentions.isEmpty && zh.mentions.isEmpty && en.notes.isEmpty && en.string.count > 40
  }
}
