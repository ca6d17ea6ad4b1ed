extension ScalarText {
  /// The words of ASCII letters in a range; an apostrophe between letters belongs to its word.
  package func words(in range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = range.lowerBound
    while let word = nextWord(in: index..<range.upperBound) {
      words.append(word)
      index = word.upperBound
    }
    return words
  }

  /// How many words of ASCII letters there are in a range.
  func wordCount(in range: Range<Int>) -> Int {
    var count = 0
    var index = range.lowerBound
    while let word = nextWord(in: index..<range.upperBound) {
      count += 1
      index = word.upperBound
    }
    return count
  }

  /// The first word of a range.
  func nextWord(in range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    let limit = min(range.upperBound, count)
    while index < limit, !scalars[index].isLatinLetter { index += 1 }
    return word(at: index, before: range.upperBound)
  }

  /// The word that a letter at an index begins; `nil` where no letter stands there.
  func word(at start: Int, before end: Int) -> Range<Int>? {
    let limit = min(end, count)
    guard start < limit, scalars[start].isLatinLetter else { return nil }
    var index = start
    while index < limit {
      let scalar = scalars[index]
      guard scalar.isLatinLetter || (scalar.isApostrophe && self[index + 1].isLatinLetter) else {
        break
      }
      index += 1
    }
    return start..<index
  }

  /// Whether a folded, lower-case text stands anywhere in this one.
  ///
  /// Knuth, Morris and Pratt's search: linear whatever the two texts are.
  package func contains(_ key: String) -> Bool {
    let pattern = Array(key.unicodeScalars)
    guard !pattern.isEmpty else { return true }
    var borders = [Int](repeating: 0, count: pattern.count)
    var matched = 0
    for index in pattern.indices.dropFirst() {
      while matched > 0, pattern[index] != pattern[matched] { matched = borders[matched - 1] }
      if pattern[index] == pattern[matched] { matched += 1 }
      borders[index] = matched
    }
    matched = 0
    for scalar in scalars {
      let scalar = scalar.lowercased
      while matched > 0, scalar != pattern[matched] { matched = borders[matched - 1] }
      if scalar == pattern[matched] { matched += 1 }
      if matched == pattern.count { return true }
    }
    return false
  }
}
