/// Counts the Latin words of a text and how they look: English or another language.
struct LatinWordCount {
  /// How many words there are; codes such as `B0BX3M7L5D` are none.
  private(set) var total = 0
  /// How many of them are written in lower case and longer than a letter.
  private(set) var lowercase = 0
  /// How many are abbreviations: `SKU`, `FBA`; a Chinese text keeps those in Latin letters.
  private(set) var abbreviations = 0
  /// The length of the longest word.
  private(set) var longest = 0
  private var accented = 0
  /// How many are function words of English.
  private(set) var english = 0
  /// One count for each of ``FunctionWords/tags``.
  private var byLanguage = SIMD16<Int32>()

  /// Counts the words in a run of letters, digits, hyphens and apostrophes, and says how many.
  mutating func add(_ run: Range<Int>, of text: ScalarText) -> Int {
    let isCode = text.scalars[run].contains { $0.isDigit }
    var counted = 0
    var start = run.lowerBound
    while start < run.upperBound {
      var end = start
      while end < run.upperBound, text[end] != "-", text[end] != "_" { end += 1 }
      if end > start, !isCode || isPlainWord(start..<end, of: text) {
        counted += 1
        look(at: start..<end, of: text)
      }
      start = end + 1
    }
    // `A-to-z` and `real-time` are one word each.
    let words = isCode ? counted : min(counted, 1)
    if words > 0, isAbbreviation(run, of: text) { abbreviations += 1 }
    total += words
    return words
  }

  /// Up to six capitals that are no small word of English.
  private func isAbbreviation(_ range: Range<Int>, of text: ScalarText) -> Bool {
    range.count >= 2 && range.count <= 6 && text.scalars[range].allSatisfy(\.isASCIIUpper)
      && FunctionWords.languages[range, text] == nil
  }

  /// `hour` in `24-hour` is a word, `SKU` in `SKU-12-X` is a part of a code.
  private func isPlainWord(_ range: Range<Int>, of text: ScalarText) -> Bool {
    range.count >= 3
      && text.scalars[range].dropFirst().allSatisfy { $0.isLatinLetter && !$0.isASCIIUpper }
      && text[range.lowerBound].isLatinLetter
  }

  private mutating func look(at range: Range<Int>, of text: ScalarText) {
    longest = max(longest, range.count)
    if range.count > 1, text[range.lowerBound].isASCIILower { lowercase += 1 }
    if text.scalars[range].contains(where: \.isAccentedLatin) { accented += 1 }
    guard range.count <= FunctionWords.longest else { return }
    guard let languages = FunctionWords.languages[range, text] else { return }
    if languages & 1 != 0 { english += 1 }
    guard languages > 1 else { return }
    for language in FunctionWords.tags.indices where languages & (2 << UInt16(language)) != 0 {
      byLanguage[language] &+= 1
    }
  }

  /// The tag of a language other than English, if its function words or diacritics outweigh the
  /// English ones; `und` where only diacritics tell.
  var foreignTag: String? {
    var best = 0
    for index in FunctionWords.tags.indices where byLanguage[index] > byLanguage[best] {
      best = index
    }
    let score = Int(byLanguage[best])
    if score > english, score * 8 >= total { return FunctionWords.tags[best] }
    if accented > english, accented * 8 >= total, total > 1 || lowercase > 0 {
      return score > 0 ? FunctionWords.tags[best] : "und"
    }
    return nil
  }
}
