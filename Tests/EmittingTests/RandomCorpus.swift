import CorpusModel

/// A generator of the same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Corpora whose texts are made of signs, words, line ends and white space in any order.
enum RandomCorpus {
  private static let pieces = [
    "a", "B", "9", "12", " ", "  ", "\n", "\n\n", "\t", "\\", "`", "```", "*", "**", "_", "__", "{",
    "}",
    "[", "]", "(", ")", "#", "##", "+", "-", "---", ".", "!", "|", "<", ">", "&", "&amp;", "&#3;",
    "~",
    "~~", "$", "=", "===", ":", ":-", "\"", "'", "/", "1. ", "2) ", "http://", "www.", ";",
    "https://x.y/_z*",
    "<!--", "-->", "<!-- pair 1 body -->", "迟发率", "，", "　", "\u{A0}", "\u{2028}", "\u{FEFF}",
    "\r", "\u{1}", "é", "e\u{301}", "👩‍👩‍👧", "𠮷", "\u{200B}", "word", "@x.com", "null", "%", "?",
  ]

  static func text(_ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 1...8, using: &random)
    return (0..<count).reduce(into: "") { text, _ in
      text += pieces[Int.random(in: pieces.indices, using: &random)]
    }
  }

  static func corpus(seed: UInt64) -> Corpus {
    var random = SeededGenerator(seed: seed)
    var corpus = SampleCorpus.corpus
    corpus.findings = []
    corpus.entries = (0..<4).map { number in
      var entry = SampleCorpus.letter
      entry.id = "\(entry.category)/\(text(&random))\(number)"
      entry.title = Localized(en: text(&random), zh: text(&random))
      entry.notes = (0..<3).map { _ in Note(text: text(&random), language: "en", cell: "A1") }
      entry.pairs = (1...25).map { index in
        let sides = Int.random(in: 0...4, using: &random)
        return Pair(
          index: index, role: Role.allCases[Int.random(in: Role.allCases.indices, using: &random)],
          en: sides == 0 ? nil : text(&random), zh: sides == 1 ? nil : text(&random),
          cells: LocalizedCells(en: ["A1"], zh: ["B1"]),
          pairing: Decision(rule: "random", score: Double.random(in: 0...1, using: &random)))
      }
      return entry
    }
    return corpus
  }
}
