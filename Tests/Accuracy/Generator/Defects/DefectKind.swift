import CorpusModel

/// A way of doing a paragraph wrong that a check must find.
struct DefectKind: Sendable {
  var name: String
  /// Does it, where the paragraph has what it takes, and says what was done.
  var plant: @Sendable (inout ParagraphDraft, inout SplitMix64) -> [Defect]

  static let all: [DefectKind] = variables + wordings
}

extension [LetterDraft] {
  /// Plants some defects, each kind at most once and at most one in a paragraph.
  mutating func plantDefects(_ random: inout SplitMix64, at most: Int) {
    var count = 0
    plantName(&random)
    for kind in random.shuffled(DefectKind.all) where count < most {
      let places = random.shuffled(
        indices.flatMap { letter in
          self[letter].paragraphs.indices.map { (letter: letter, paragraph: $0) }
        })
      for place in places {
        var paragraph = self[place.letter].paragraphs[place.paragraph]
        guard paragraph.defects.isEmpty, paragraph.missing == nil else { continue }
        let defects = kind.plant(&paragraph, &random)
        guard !defects.isEmpty else { continue }
        paragraph.defects = defects
        self[place.letter].paragraphs[place.paragraph] = paragraph
        count += 1
        break
      }
    }
  }

  /// Marks signatures that the letters themselves write in two ways: a check may say so.
  mutating func labelNames() {
    var chinese: [String: Set<String>] = [:]
    for case let last? in map(\.paragraphs.last) where last.roles.contains(.signature) {
      chinese[last.string(in: .en), default: []].insert(last.string(in: .zh))
    }
    for index in indices {
      guard let last = self[index].paragraphs.last, last.roles.contains(.signature),
        let all = chinese[last.string(in: .en)], all.count > 1
      else { continue }
      self[index].paragraphs[self[index].paragraphs.count - 1].defects.append(
        Defect(codes: ["name-mismatch"], about: last.string(in: .en), isRequired: false))
    }
  }

  /// Gives one person of two letters the same English name and leaves the Chinese ones different.
  private mutating func plantName(_ random: inout SplitMix64) {
    let signed = indices.filter { self[$0].signature != nil }
    guard signed.count >= 2, random.happens(0.5),
      let name = self[signed[0]].signature?.en, let other = self[signed[1]].signature,
      name.string != other.en.string
    else { return }
    let index = self[signed[1]].paragraphs.count - 1
    self[signed[1]].paragraphs[index].sentences[0].en = name
    self[signed[1]].paragraphs[index].defects = [
      Defect(
        codes: ["name-mismatch", "inconsistent-translation"],
        about: "\(name.string) is \(other.zh.string) here and another name before", isRequired: true
      )
    ]
    let first = self[signed[0]].paragraphs.count - 1
    self[signed[0]].paragraphs[first].defects.append(
      Defect(
        codes: ["name-mismatch", "inconsistent-translation"], about: name.string, isRequired: false)
    )
  }
}

extension LetterDraft {
  /// The last paragraph, if it is a signature with nothing done to it.
  fileprivate var signature: Sentence? {
    guard let last = paragraphs.last, last.roles == [.signature], last.missing == nil,
      last.defects.isEmpty, last.sentences.count == 1,
      last.text(in: .en).mentions.map(\.mark.name) == ["signature"],
      last.string(in: .en).isPersonName
    else { return nil }
    return last.sentences[0]
  }
}

extension String {
  /// Whether the text is up to three words that begin with a capital.
  fileprivate var isPersonName: Bool {
    let words = split(separator: " ")
    return words.count <= 3
      && words.allSatisfy { word in
        word.first?.isUppercase == true && word.allSatisfy(\.isLetter)
      }
  }
}
