import CorpusModel

/// Decides whether a full stop or its like ends the sentence.
struct SentenceEnd {
  let text: ScalarText
  /// The marks and the closing quotation marks and brackets after them.
  let marks: Range<Int>
  /// The next visible character.
  let next: Int
  /// The end of what is being split.
  let limit: Int
  /// Where the sentence begins.
  let start: Int
  let language: Language

  /// Whether the sentence ends with the marks.
  var isEnd: Bool {
    guard next < limit else { return true }
    let following = text[next]
    if following.continuesSentence { return false }
    let first = text[marks.lowerBound]
    if first == "。" || first == "｡" { return true }
    if language == .en, isQuoted, following.isASCIILower { return false }
    if first == "!" || first == "?" { return isSpaced || !following.isClosing }
    let isEllipsis =
      first == "…" || text[marks.lowerBound + 1].endsSentence
      || marks.count > 2 && text[marks.lowerBound + 1] == " "
    if isEllipsis { return endsAfterEllipsis(following) }
    return language == .zh ? endsChinese(following) : endsEnglish(following)
  }

  private var before: Unicode.Scalar { text[marks.lowerBound - 1] }
  private var isSpaced: Bool { next > marks.upperBound }
  /// `“Where is it?” he asked`: the marks belong to what is quoted.
  private var isQuoted: Bool { isSpaced && text[marks.upperBound - 1].isClosing }

  private func endsAfterEllipsis(_ following: Unicode.Scalar) -> Bool {
    // `……。` and `…!` end by their last mark.
    for index in marks.dropFirst()
    where text[index] == "。" || text[index] == "!" || text[index] == "?" {
      return true
    }
    return isSpaced && following.isASCIIUpper
  }

  /// A half-width full stop in a Chinese text.
  private func endsChinese(_ following: Unicode.Scalar) -> Bool {
    if before.isHan || before == "%" || before.isClosing || text[marks.upperBound - 1].isClosing {
      return following.isHan || following.isOpening || following.isDigit || following.isASCIIUpper
        || isSpaced
    }
    if following.isHan {
      return before.isASCIIAlphanumeric && !isInitial && !isAbbreviation(before: following)
    }
    return endsEnglish(following)
  }

  private func endsEnglish(_ following: Unicode.Scalar) -> Bool {
    guard isSpaced else { return endsWithoutSpace(following) }
    if isAbbreviation(before: following) { return false }
    if following.isASCIILower { return !isInitial && wordsSoFar >= 3 }
    if isInitial { return Self.starters.contains(nextWord) }
    return true
  }

  /// `in time.We`: the space after the full stop was forgotten.
  private func endsWithoutSpace(_ following: Unicode.Scalar) -> Bool {
    if marks.count > 1 { return !following.isASCIILower }
    if following.isHan { return true }
    guard before.isASCIILower || before.isDigit || before == "%" || before.isClosing else {
      return following.isASCIIUpper && before.isASCIIUpper && Self.starters.contains(nextWord)
        && !isInitial
    }
    if following.isASCIIUpper {
      guard text[next + 1].isASCIILower || text[next + 1].isSpace else { return false }
      return !Self.domainEndings.contains(nextWord)
    }
    if following.isDigit {
      return before.isASCIILower && ListMarker.leading(in: text, at: next, before: limit) != nil
    }
    guard following.isASCIILower, before.isASCIILower else { return following.isOpening }
    return Self.starters.contains(nextWord) && text[next + nextWord.count] == " "
      && !Self.sites.contains(lastWord)
  }

  private var isInitial: Bool {
    before.isASCIILetter && !text[marks.lowerBound - 2].isASCIIAlphanumeric
      && text[marks.lowerBound - 2] != "-" && before != "I"
  }

  /// The word before the full stop, at most 12 letters of it, dots within it included.
  private var lastWord: String {
    var index = marks.lowerBound
    while index > start, marks.lowerBound - index < 12,
      text[index - 1].isASCIILetter || (text[index - 1] == "." && text[index - 2].isASCIILetter)
    {
      index -= 1
    }
    return text.key(index..<marks.lowerBound)
  }

  /// The word after the full stop, at most 12 letters of it.
  private var nextWord: String {
    var index = next
    while index < limit, index - next < 12, text[index].isASCIILetter { index += 1 }
    return text.key(next..<index)
  }

  /// How many words stand before the full stop; it stops counting at three.
  private var wordsSoFar: Int {
    var count = 0
    var index = marks.lowerBound - 1
    while index >= start, count < 3 {
      if text[index].isSpace, !text[index + 1].isSpace { count += 1 }
      index -= 1
    }
    return count + 1
  }

  /// Whether a number follows, or what stands for one: `5`, `#5`, `SH-24-0817`, `[order no.]`.
  private var namesNumber: Bool {
    if text[next].isDigit || "#[{<_*".unicodeScalars.contains(text[next]) { return true }
    var index = next
    while index < limit, index - next < 24, text[index].isASCIIAlphanumeric || text[index].isDash {
      if text[index].isDigit { return true }
      index += 1
    }
    return false
  }

  private func isAbbreviation(before following: Unicode.Scalar) -> Bool {
    let word = lastWord
    if Self.beforeNumbers.contains(word) { return namesNumber }
    if Self.beforeAnything.contains(word) { return true }
    if Self.companies.contains(word) || Self.sometimes.contains(word) || Self.days.contains(word) {
      return !following.isASCIIUpper || !Self.starters.contains(nextWord)
    }
    return false
  }

  private static let beforeNumbers: Set<String> = [
    "no", "nos", "nr", "fig", "vol", "pp", "art", "sec", "para", "ext", "tel", "approx",
  ]
  private static let beforeAnything: Set<String> = [
    "e.g", "i.e", "mr", "mrs", "ms", "dr", "prof", "st", "vs", "cf", "incl", "excl", "attn", "co",
    "dept", "max", "min", "ref",
  ]
  private static let companies: Set<String> = ["inc", "ltd", "corp", "llc", "llp"]
  private static let sometimes: Set<String> = ["etc", "a.m", "p.m", "u.s", "u.k", "u.s.a", "e.u"]
  /// Months and days cut short; those that are words too are left out.
  private static let days: Set<String> = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon",
    "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
  ]
  private static let sites: Set<String> = ["amazon", "ebay", "google", "paypal", "alibaba", "www"]
  private static let domainEndings: Set<String> = [
    "com", "co", "cn", "net", "org", "de", "fr", "uk", "jp", "js", "pdf",
  ]

  /// Words that sentences of letters begin with.
  static let starters: Set<String> = [
    "we", "i", "our", "my", "the", "this", "that", "these", "those", "it", "they", "he", "she",
    "you", "your", "please", "if", "when", "after", "before", "in", "on", "at", "for", "as", "all",
    "and", "but", "so", "then", "also", "now", "thank", "thanks", "there", "however", "since",
    "because", "to", "from", "with", "by", "a", "an", "each", "every", "any", "should", "once",
    "meanwhile", "moreover", "furthermore", "therefore", "first", "second", "third", "finally",
    "dear", "sincerely", "best", "kind", "unfortunately", "although", "while", "during", "no",
  ]
}
