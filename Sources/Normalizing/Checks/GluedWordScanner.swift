/// Finds places where a space is missing.
struct GluedWordScanner {
  private let text: ScalarText
  private let tokens: [Range<Int>]

  init(side: ReadText) {
    text = side.text
    tokens = side.placeables.filter { $0.kind.isToken || $0.kind == .date }.map(\.range)
  }

  func ranges() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var tokens = tokens[...]
    var index = 0
    while index < text.count {
      if let token = tokens.first, token.lowerBound <= index {
        index = max(index, token.upperBound)
        tokens.removeFirst()
        continue
      }
      if let range = place(at: index) {
        found.append(range)
        index = range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func place(at index: Int) -> Range<Int>? {
    let (scalar, next) = (text[index], text[index + 1])
    guard scalar.isASCIIAlphanumeric || scalar == ")",
      !(scalar.isASCIILower && next.isASCIILower)
    else { return nil }
    if scalar == ")" { return afterBracket(index) }
    if scalar.isASCIILower, next.isDigit { return wordBeforeNumber(endingAt: index) }
    if scalar.isDigit, next.isASCIILower { return numberBeforeWord(at: index) }
    if scalar.isASCIILower, next.isASCIIUpper { return twoWords(meetingAt: index + 1) }
    if scalar.isASCIILower, isWide(index + 1) { return nil }
    if scalar.isASCIILower, next == "(" { return beforeBracket(index + 1) }
    if next == "," || next == ";" || next == "!" || next == "?" { return aroundComma(index + 1) }
    return next == "." ? aroundStop(index + 1) : nil
  }

  /// A full-width mark has its own space.
  private func isWide(_ index: Int) -> Bool {
    index < text.count && text.offset(of: index + 1) - text.offset(of: index) > 1
  }

  private func word(before end: Int) -> Range<Int> {
    var start = end
    while start > 0, text[start - 1].isASCIILetter, end - start < 16 { start -= 1 }
    return start..<end
  }

  private func word(from start: Int) -> Range<Int> {
    var end = start
    while text[end].isASCIILetter, end - start < 16 { end += 1 }
    return start..<end
  }

  private func isCommon(_ range: Range<Int>) -> Bool {
    CommonWords.all.contains(text.key(range))
  }

  /// `within12`: a small word and digits.
  private func wordBeforeNumber(endingAt index: Int) -> Range<Int>? {
    let word = word(before: index + 1)
    guard CommonWords.beforeNumbers.contains(text.key(word)), text[word.lowerBound - 1] != "-",
      !text[word.lowerBound - 1].isASCIIAlphanumeric
    else { return nil }
    var end = index + 1
    while text[end].isDigit { end += 1 }
    guard !text[end].isASCIILetter || CommonWords.counted.contains(text.key(self.word(from: end)))
    else { return nil }
    return word.lowerBound..<end
  }

  /// `3days`: digits and what they count.
  private func numberBeforeWord(at index: Int) -> Range<Int>? {
    let word = word(from: index + 1)
    guard CommonWords.counted.contains(text.key(word)), !text[word.upperBound].isDigit else {
      return nil
    }
    var start = index
    while start > 0, text[start - 1].isDigit, index - start < 12 { start -= 1 }
    guard !text[start - 1].isASCIILetter else { return nil }
    return start..<word.upperBound
  }

  /// `thatI`, `ourTeam`: two common words, the second with a capital letter.
  private func twoWords(meetingAt index: Int) -> Range<Int>? {
    let (first, second) = (word(before: index), word(from: index))
    guard first.count >= 2, isCommon(first), text[first.lowerBound - 1] != "-",
      second.count == 1 ? text[index] == "I" : isCommon(second)
    else { return nil }
    // The rest of the second word is in lower case: no abbreviation, no brand.
    guard text.scalars[second].dropFirst().allSatisfy(\.isASCIILower) else { return nil }
    return first.lowerBound..<second.upperBound
  }

  /// `lamps(all tested)`: a word and a bracket; `item(s)` and `compan(ies)` are one word.
  private func beforeBracket(_ bracket: Int) -> Range<Int>? {
    let first = word(before: bracket)
    var end = bracket + 1
    while text[end].isASCIIAlphanumeric, end - bracket < 16 { end += 1 }
    guard first.count >= 3, text[first.lowerBound - 1].isSpace || first.lowerBound == 0,
      text.scalars[first].allSatisfy(\.isASCIILower),
      end - bracket > 3 || text[end] == " " && end > bracket + 1,
      text.key(bracket + 1..<end) != "ies"
    else { return nil }
    return first.lowerBound..<end
  }

  /// `(see below)is`: a bracket and a small word.
  private func afterBracket(_ bracket: Int) -> Range<Int>? {
    let second = word(from: bracket + 1)
    guard second.count >= 2, !isWide(bracket), isCommon(second),
      text.scalars[second].allSatisfy(\.isASCIILower), !text[second.upperBound].isASCIIAlphanumeric
    else { return nil }
    return bracket..<second.upperBound
  }

  /// `amazon,and`: a mark between two letters.
  private func aroundComma(_ mark: Int) -> Range<Int>? {
    let (first, second) = (word(before: mark), word(from: mark + 1))
    guard first.count >= 2, !second.isEmpty, text[first.upperBound - 1].isASCIILower,
      second.count >= 2 || text[second.lowerBound] == "I" || text[second.lowerBound] == "a"
        || text.matches("i.e.", at: second.lowerBound)
        || text.matches("e.g.", at: second.lowerBound)
    else { return nil }
    return first.lowerBound..<second.upperBound
  }

  /// `policy.at`, `time.We`: a full stop between two words that are no address.
  private func aroundStop(_ mark: Int) -> Range<Int>? {
    let (first, second) = (word(before: mark), word(from: mark + 1))
    guard first.count >= 2, !second.isEmpty, text[first.upperBound - 1].isASCIILower,
      text[second.upperBound] != ".", text[first.lowerBound - 1] != ".",
      text[first.lowerBound - 1] != "/", text[second.upperBound] != "/",
      !text[second.upperBound].isDigit, !CommonWords.sites.contains(text.key(first))
    else { return nil }
    let key = text.key(second)
    if text[second.lowerBound].isASCIIUpper {
      guard
        text[second.lowerBound] == "I" && second.count == 1
          || text[second.lowerBound + 1].isASCIILower,
        !CommonWords.endings.contains(key)
      else { return nil }
      return first.lowerBound..<second.upperBound
    }
    // In lower case only a small word that goes on with the sentence.
    guard isCommon(second), second.count >= 2,
      text[second.upperBound].isSpace || second.upperBound == text.count,
      !CommonWords.endings.contains(key) || key == "at" || key == "it" || key == "in"
    else { return nil }
    return first.lowerBound..<second.upperBound
  }
}
