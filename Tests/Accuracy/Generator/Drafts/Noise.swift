import CorpusModel

/// What a layout may do to its letters beyond laying them out.
struct Noise: OptionSet, Sendable {
  let rawValue: Int
  /// Paragraphs without their English or Chinese side.
  static let missingSides = Noise(rawValue: 1)
  /// Author's notes in Chinese brackets within English texts.
  static let notes = Noise(rawValue: 2)
  /// English sentences cut into two rows.
  static let overflow = Noise(rawValue: 4)
  /// Defects for the checks.
  static let defects = Noise(rawValue: 8)
  /// Chinese punctuation in half width.
  static let widths = Noise(rawValue: 16)
  /// A character too many or two exchanged in a title.
  static let typos = Noise(rawValue: 32)
  /// Pairs with each language in the other one's column.
  static let swaps = Noise(rawValue: 64)
  /// Sentences that are two in one language and one in the other, or missing in one.
  static let beads = Noise(rawValue: 128)

  static let all: Noise = [
    .missingSides, .notes, .overflow, .defects, .widths, .typos, .swaps, .beads,
  ]
  /// What does no harm where the order of the lines is all there is to go by.
  static let inOrder: Noise = [.notes, .defects, .widths, .typos, .beads]
  /// The same where each line stands beside or right above its translation.
  static let lineByLine: Noise = inOrder.union(.missingSides)
}

extension LetterDraft {
  /// Adds noise; how much depends on the seed.
  mutating func add(_ noise: Noise, random: inout SplitMix64) {
    if noise.contains(.beads), random.happens(0.25) { joinSentences(&random) }
    if noise.contains(.beads), random.happens(0.1) { dropSentence(&random) }
    if noise.contains(.widths), random.happens(0.25) { narrowPunctuation() }
    if noise.contains(.typos), random.happens(0.2) { mistypeTitle(&random) }
    if noise.contains(.missingSides), random.happens(0.2) { leaveOutSide(&random) }
    if noise.contains(.overflow), random.happens(0.2) { cutIntoRows(&random) }
    if noise.contains(.swaps), random.happens(0.05) { swapColumns(&random) }
    if noise.contains(.notes), random.happens(0.25) { addNote(&random) }
  }

  private mutating func narrowPunctuation() {
    let narrow: [Character: Character] = [
      "，": ",", "：": ":", "；": ";", "（": "(", "）": ")", "！": "!", "？": "?",
    ]
    for index in paragraphs.indices {
      for sentence in paragraphs[index].sentences.indices {
        let text = paragraphs[index].sentences[sentence].zh
        paragraphs[index].sentences[sentence].zh = text.mapLiterals { literal in
          String(literal.map { narrow[$0] ?? $0 })
        }
      }
    }
  }

  private mutating func mistypeTitle(_ random: inout SplitMix64) {
    guard var characters = title.zh.map(Array.init), characters.count >= 4 else { return }
    let place = random.number(1...characters.count - 2)
    if random.happens(0.5) {
      characters.swapAt(place, place + 1)
    } else {
      characters.insert(characters[place], at: place)
    }
    title.zh = String(characters)
  }

  private mutating func leaveOutSide(_ random: inout SplitMix64) {
    // The first and the last paragraph stay whole: they are what tells where a letter begins and ends.
    guard paragraphs.count >= 5 else { return }
    let index = random.number(2...paragraphs.count - 3)
    let side = random.pick([Language.en, .zh], or: .zh)
    // Beside another oddity nobody could tell the two apart.
    guard paragraphs[index - 1...index + 1].allSatisfy({ $0.defects.isEmpty }) else { return }
    // A numbered list would lose a number.
    guard paragraphs[index].roles.first != .item else { return }
    paragraphs[index].missing = side
    paragraphs[index].defects.append(
      Defect(codes: ["untranslated"], about: "one side is missing", isRequired: true))
  }

  private mutating func swapColumns(_ random: inout SplitMix64) {
    guard paragraphs.count >= 5 else { return }
    let index = random.number(1...paragraphs.count - 3)
    guard paragraphs[index].defects.isEmpty, paragraphs[index].string(in: .en).utf8.count > 40
    else { return }
    paragraphs[index].isSwapped = true
    paragraphs[index].defects.append(
      Defect(
        codes: ["wrong-language-column"], about: "each language in the other one's column",
        isRequired: true))
  }

  private mutating func cutIntoRows(_ random: inout SplitMix64) {
    let long = paragraphs.indices.filter { index in
      paragraphs[index].defects.isEmpty && !paragraphs[index].cuts.isEmpty
    }
    guard !long.isEmpty else { return }
    let index = random.pick(long, or: 0)
    paragraphs[index].overflow = random.pick(paragraphs[index].cuts, or: 0)
    paragraphs[index].defects.append(
      Defect(
        codes: ["overflow-row", "fragment", "end-punctuation", "untranslated"],
        about: "a sentence goes on in the row below", isRequired: false))
  }

  private mutating func addNote(_ random: inout SplitMix64) {
    let long = paragraphs.indices.filter { index in
      paragraphs[index].defects.isEmpty && paragraphs[index].string(in: .en).utf8.count > 60
    }
    guard !long.isEmpty else { return }
    let index = random.pick(long, or: 0)
    let note = random.pick(LetterDraft.notes)
    let last = paragraphs[index].sentences.count - 1
    let sentence = random.number(0...last)
    paragraphs[index].sentences[sentence].en.pieces.append(.note(note))
    paragraphs[index].defects.append(
      Defect(codes: ["foreign-note"], about: note, isRequired: true))
  }

  private static let notes = [
    "（这里改成自己的实际情况）", "（没有的话删掉这一句）", "（数据要和后台保持一致）", "(按自己的情况修改)",
    "（这句可以不写）", "（此处附上截图）", "(金额自己换算)", "（注意不要写太多）",
  ]
}

extension ParagraphDraft {
  /// The words before which the English can be cut: in mid-sentence, before a small letter, far
  /// from either end.
  var cuts: [Int] {
    let text = text(in: .en)
    guard text.mentions.isEmpty, text.notes.isEmpty else { return [] }
    let words = text.string.split(separator: " ")
    guard words.count >= 16 else { return [] }
    return (6...words.count - 5).filter { index in
      let before = words[index - 1].last ?? " "
      return before.isLetter && before.isLowercase && (words[index].first?.isLowercase ?? false)
        && (words[index].last?.isLetter ?? false)
    }
  }
}
