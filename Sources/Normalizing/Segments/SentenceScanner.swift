import CorpusModel

/// The one pass of ``SentenceSplitter``: walks a text and remembers where the sentence began.
struct SentenceScanner {
  let text: ScalarText
  let range: Range<Int>
  let language: Language
  private let tokens: [TechnicalToken]
  /// The place of the next token in ``tokens``, and where it begins.
  private var nextToken = 0
  private var tokenStart: Int
  private var sentences: [Sentence] = []
  private var start: Int
  private var lineStart: Int
  /// The marker of the last list item, and of the sentence that began last.
  private var lastMarker: ListMarker?
  private var marker: ListMarker?
  private let widest: Int

  init(text: ScalarText, range: Range<Int>, tokens: [TechnicalToken]?, language: Language) {
    self.text = text
    self.range = range.clamped(to: 0..<text.count)
    self.language = language
    self.tokens = tokens ?? TechnicalToken.all(in: text, self.range)
    tokenStart = self.tokens.first?.range.lowerBound ?? .max
    start = range.lowerBound
    lineStart = start
    widest = LineWrap.widest(text, self.range)
  }

  mutating func scan() -> [Sentence] {
    var index = begin(at: range.lowerBound)
    while index < range.upperBound {
      if index >= tokenStart, let end = tokenEnd(at: index) {
        index = end
        continue
      }
      let scalar = text.scalars[index]
      if lastMarker == nil, !scalar.mayEndSentence {
        index += 1
      } else if scalar == "\n" {
        index = lineBreak(at: index)
      } else if scalar.endsSentence {
        index = mark(at: index)
      } else if scalar == ":" || scalar == ";" || scalar == "," {
        index = pause(at: index)
      } else if index > start, let marker = nextMarker(at: index) {
        cut(at: index)
        index = begin(at: index, marker: marker)
      } else {
        index += 1
      }
    }
    cut(at: range.upperBound)
    return sentences
  }

  private mutating func tokenEnd(at index: Int) -> Int? {
    while nextToken < tokens.count, tokens[nextToken].range.upperBound <= index { nextToken += 1 }
    tokenStart = nextToken < tokens.count ? tokens[nextToken].range.lowerBound : .max
    guard tokenStart <= index else { return nil }
    return min(tokens[nextToken].range.upperBound, range.upperBound)
  }

  private mutating func cut(at end: Int) {
    let sentence = text.trimmed(start..<max(start, end))
    if !sentence.isEmpty {
      let isItem = marker.map { $0.range.upperBound < sentence.upperBound } ?? false
      sentences.append(Sentence(range: sentence, marker: isItem ? marker : nil))
    }
    start = max(start, end)
  }

  /// Begins a sentence at the next visible character and passes over its list marker.
  private mutating func begin(at index: Int, marker: ListMarker? = nil) -> Int {
    var index = index
    while index < range.upperBound, text[index].isSpace {
      if text[index] == "\n" { lineStart = index + 1 }
      index += 1
    }
    start = index
    self.marker = marker ?? ListMarker.leading(in: text, at: index, before: range.upperBound)
    guard let marker = self.marker else { return index }
    lastMarker = marker
    return max(marker.range.upperBound, index)
  }

  private func nextVisible(from index: Int) -> Int {
    var index = index
    while index < range.upperBound, text[index].isSpace { index += 1 }
    return index
  }

  private mutating func lineBreak(at index: Int) -> Int {
    let next = nextVisible(from: index)
    defer { lineStart = next }
    let isBlankLine = text.scalars[index..<next].filter { $0 == "\n" }.count > 1
    guard !isBlankLine, next < range.upperBound,
      LineWrap.goesOn(
        text, line: lineStart..<index, next: next, before: range.upperBound, widest: widest,
        language: language)
    else {
      cut(at: index)
      return begin(at: next)
    }
    return next
  }

  private mutating func mark(at index: Int) -> Int {
    var end = index
    while end < range.upperBound {
      if text[end].endsSentence || text[end] == "~" && end > index {
        end += 1
      } else if text[end] == " ", text[end + 1] == ".", !text[end + 2].isDigit,
        end + 1 < range.upperBound
      {
        // `. . .`
        end += 2
      } else {
        break
      }
    }
    while end < range.upperBound, text[end].isClosing, closes(at: end) { end += 1 }
    let mark = SentenceEnd(
      text: text, marks: index..<end, next: nextVisible(from: end), limit: range.upperBound,
      start: start, language: language)
    guard mark.isEnd else { return end }
    cut(at: end)
    return begin(at: end)
  }

  /// A straight quotation mark after the full stop closes if something opened in the sentence, or
  /// if white space follows.
  private func closes(at index: Int) -> Bool {
    let scalar = text[index]
    guard scalar == "\"" || scalar == "'" else { return true }
    return text[index + 1].isSpace || index + 1 >= range.upperBound || text[index + 1].isHan
  }

  /// A colon or semicolon before a list, a comma or colon after a greeting or a sign-off.
  private mutating func pause(at index: Int) -> Int {
    let end = index + 1
    let next = nextVisible(from: end)
    guard next < range.upperBound else { return end }
    if text[index] != ",", let marker = listBegins(at: next) {
      cut(at: end)
      return begin(at: end, marker: marker)
    }
    guard text[index] != ";", LetterEdge.ends(text, start..<index, next: next, language: language)
    else { return end }
    cut(at: end)
    return begin(at: end)
  }

  private func listBegins(at index: Int) -> ListMarker? {
    guard let marker = ListMarker.leading(in: text, at: index, before: range.upperBound) else {
      return nil
    }
    switch marker.style {
    case .decimal, .bracketed, .circled, .chinese:
      return marker.number == 1 || follows(marker) ? marker : nil
    case .ordinalWord, .letter: return marker.number == 1 || follows(marker) ? marker : nil
    case .bullet: return text[marker.range.lowerBound].value > 0x7F ? marker : nil
    }
  }

  private func follows(_ marker: ListMarker) -> Bool {
    guard let lastMarker, lastMarker.style == marker.style, let last = lastMarker.number,
      let number = marker.number
    else { return false }
    return number == last + 1
  }

  /// The marker of the next item in mid-line, where items follow each other without full stops.
  private func nextMarker(at index: Int) -> ListMarker? {
    guard lastMarker != nil else { return nil }
    let before = text[index - 1]
    // A letter in the middle of a word begins no item.
    if before.isASCIILetter, text[index].isASCIILetter { return nil }
    // `1、核对库存2、回复买家`: no space stands between the items.
    let isGlued = language == .zh && before.isHan && before != "第"
    guard before.isSpace || before.continuesSentence || isGlued || text[index].isEnclosedNumber
    else { return nil }
    guard let marker = ListMarker.leading(in: text, at: index, before: range.upperBound),
      marker.style != .letter, marker.style != .bullet, follows(marker)
    else { return nil }
    // `reduced it from 1, 2, …` counts on within the sentence.
    if marker.style == .decimal, text[marker.range.upperBound - 1] == ",", before != "\n" {
      return nil
    }
    return marker
  }
}

extension Unicode.Scalar {
  /// A line end or a mark after which a sentence may end; nearly every scalar is passed over by it.
  fileprivate var mayEndSentence: Bool {
    guard value < 0x80 else { return endsSentence }
    // `!` `,` `.` `:` `;` `?` and the line end.
    let marks: UInt64 = 0x8C00_5002_0000_0400
    return value < 64 && marks >> UInt64(value) & 1 == 1
  }
}
