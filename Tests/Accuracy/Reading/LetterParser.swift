import CorpusModel

/// Reads a file of letters, line by line; README.md beside it shows the format.
struct LetterParser {
  private let file: String
  private var line = 0
  private var letters: [Letter] = []
  private var roles: [Role] = []
  private var english: MarkedText?
  private var startsParagraph = true

  private init(file: String) { self.file = file }

  /// The letters of a file.
  static func letters(in text: String, file: String) throws(LetterProblem) -> [Letter] {
    var parser = LetterParser(file: file)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      parser.line += 1
      try parser.read(String(line))
    }
    try parser.endLetter()
    return parser.letters
  }

  private mutating func read(_ text: String) throws(LetterProblem) {
    guard text.first != " ", text.last != " " else { throw problem("white space at the edge") }
    if text.isEmpty {
      try endParagraph()
    } else if text.hasPrefix("//") {
      return
    } else if text.hasPrefix("letter ") {
      try endLetter()
      try beginLetter(text.dropFirst(7).split(separator: " ").map(String.init))
    } else if text.hasPrefix("title ") {
      try readTitle(String(text.dropFirst(6)))
    } else if text.hasPrefix("@") {
      try endParagraph()
      try readRoles(text.dropFirst())
    } else {
      try readSentence(text)
    }
  }

  private mutating func beginLetter(_ words: [String]) throws(LetterProblem) {
    guard words.count >= 2, let kind = Letter.Kind(rawValue: words[1]) else {
      throw problem("“letter id kind”; the kinds are \(list(Letter.Kind.allCases.map(\.rawValue)))")
    }
    guard !letters.contains(where: { $0.id == words[0] }) else {
      throw problem("a second letter “\(words[0])”")
    }
    var letter = Letter(id: words[0], kind: kind)
    for word in words.dropFirst(2) {
      switch word {
      case "written": letter.listing = .written
      case "traditional": letter.isTraditional = true
      default: throw problem("“\(word)” is no property of a letter")
      }
    }
    letters.append(letter)
    roles = []
  }

  private mutating func readTitle(_ text: String) throws(LetterProblem) {
    guard let bar = text.firstRange(of: " | "), let last = letters.indices.last else {
      throw problem("“title 中文 | English”, below “letter”")
    }
    let zh = String(text[..<bar.lowerBound])
    let en = String(text[bar.upperBound...])
    letters[last].title = Localized(en: en, zh: zh)
  }

  private mutating func readRoles(_ text: Substring) throws(LetterProblem) {
    roles = []
    for word in text.split(separator: "/") {
      guard let role = Role(rawValue: String(word)) else {
        throw problem("“\(word)” is no role; the roles are \(list(Role.allCases.map(\.rawValue)))")
      }
      roles.append(role)
    }
  }

  private mutating func readSentence(_ text: String) throws(LetterProblem) {
    guard let last = letters.indices.last, !roles.isEmpty else {
      throw problem("a sentence needs a “letter” and an “@role” above it")
    }
    let marked: MarkedText
    do { marked = try MarkParser.parse(text) } catch { throw problem(error.message) }
    let hasHan = text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    guard let first = english else {
      english = marked
      return
    }
    english = nil
    let isName = roles.first == .signature
    guard hasHan || isName else { throw problem("the Chinese line holds no Chinese") }
    let keys = [first, marked].map { Set($0.mentions.compactMap(\.mark.key)) }
    guard keys[0] == keys[1] else { throw problem("a key needs its counterpart in the other line") }
    let sentence = Sentence(en: first, zh: marked)
    if startsParagraph {
      letters[last].paragraphs.append(Paragraph(roles: roles, sentences: [sentence]))
      startsParagraph = false
    } else {
      let paragraph = letters[last].paragraphs.count - 1
      letters[last].paragraphs[paragraph].sentences.append(sentence)
    }
  }

  private mutating func endParagraph() throws(LetterProblem) {
    guard english == nil else { throw problem("an English line without its Chinese one") }
    startsParagraph = true
  }

  private mutating func endLetter() throws(LetterProblem) {
    try endParagraph()
    guard let letter = letters.last else { return }
    guard letter.title.zh != nil else { throw problem("“\(letter.id)” has no title") }
    guard letter.paragraphs.count >= 2 else { throw problem("“\(letter.id)” has no text") }
  }

  private func problem(_ message: String) -> LetterProblem {
    LetterProblem(file: file, line: line, message: message)
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
