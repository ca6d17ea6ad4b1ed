import CorpusModel

extension LetterDraft {
  /// A letter with its lists marked in one style.
  init(_ letter: Letter, random: inout SplitMix64) {
    self.init(
      letter: letter.id, kind: letter.kind, title: letter.title,
      paragraphs: letter.paragraphs.map {
        ParagraphDraft(roles: $0.roles, sentences: $0.sentences)
      })
    let markers = random.pick(ListMarkers.all, or: ListMarkers.all[0])
    guard letter.listing == .any, random.happens(0.85) else { return }
    mark(with: markers)
  }

  /// Puts markers before the items of each list of two or more.
  private mutating func mark(with markers: ListMarkers) {
    for list in lists where list.count > 1 {
      for (number, index) in list.enumerated() {
        guard let first = paragraphs[index].sentences.first else { continue }
        paragraphs[index].sentences[0] = Sentence(
          en: markers.en(number + 1) + first.en, zh: markers.zh(number + 1) + first.zh)
      }
    }
  }

  /// The runs of items.
  private var lists: [[Int]] {
    var lists: [[Int]] = []
    for (index, paragraph) in paragraphs.enumerated() where paragraph.roles.first == .item {
      if let last = lists.indices.last, lists[last].last == index - 1 {
        lists[last].append(index)
      } else {
        lists.append([index])
      }
    }
    return lists
  }
}
