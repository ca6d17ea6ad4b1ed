import CorpusModel

extension LetterDraft {
  /// A letter with its lists marked in one style.
  init(_ letter: Letter, random: inout SplitMix64) {
    self.init(
      letter: letter.id, kind: letter.kind, title: letter.title,
      paragraphs: letter.paragraphs.map {
        ParagraphDraft(roles: $0.roles, sentences: $0.sentences)
      })
    allowNeighbouringRoles()
    let markers = random.pick(ListMarkers.all, or: ListMarkers.all[0])
    guard letter.listing == .any else { return }
    if random.happens(0.85) { mark(with: markers) }
    for index in paragraphs.indices where paragraphs[index].roles == [.item] {
      // Without a marker it is the heading above alone that makes an item of it.
      if !paragraphs[index].isMarked { paragraphs[index].roles.append(.body) }
    }
  }

  /// The first words of a letter without an opening may be called one, and the last ones a closing.
  private mutating func allowNeighbouringRoles() {
    let inside = paragraphs.indices.filter { index in
      ![.subject, .greeting, .signoff, .signature].contains(paragraphs[index].roles.first)
    }
    guard let first = inside.first, let last = inside.last else { return }
    if paragraphs[first].roles == [.body] { paragraphs[first].roles.append(.opening) }
    if paragraphs[last].roles.first == .body { paragraphs[last].roles.append(.closing) }
  }

  /// Puts markers before the items of each list of two or more.
  private mutating func mark(with markers: ListMarkers) {
    for list in lists where list.count > 1 {
      for (number, index) in list.enumerated() {
        guard let first = paragraphs[index].sentences.first else { continue }
        paragraphs[index].sentences[0] = Sentence(
          en: Self.marked(first.en, markers.en(number + 1)),
          zh: Self.marked(first.zh, markers.zh(number + 1)))
        paragraphs[index].isMarked = true
      }
    }
  }

  /// A marker and a text, kept apart where they would make a decimal number together.
  private static func marked(_ text: MarkedText, _ marker: String) -> MarkedText {
    let isNumber = text.string.first?.isNumber ?? false
    return (isNumber && [".", "．"].contains(marker.last) ? marker + " " : marker) + text
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
