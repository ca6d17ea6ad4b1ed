/// Wordings that are looked for at one place of a text, whatever the letter case, the width and the
/// Chinese script.
///
/// Built once from lower-case words; asking costs a step or two where no wording begins like the text.
struct Wordings: Sendable {
  /// The wordings, the longest first.
  private let words: [[Unicode.Scalar]]
  /// The first scalars of the wordings.
  private let heads: [Unicode.Scalar]
  /// One bit for the lowest six bits of a wording's first scalar: most texts end here.
  private var firsts: UInt64 = 0
  private var lasts: UInt64 = 0

  init(_ words: [String]) {
    self.words = words.map { $0.unicodeScalars.map(Self.folded) }.filter { !$0.isEmpty }
      .sorted { $0.count > $1.count }
    heads = self.words.map { $0[0] }
    for word in self.words {
      firsts |= Self.bit(word[0])
      lasts |= Self.bit(word[word.count - 1])
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.isHan ? ChineseScript.simplified(scalar) : scalar.lowercased
  }

  private static func bit(_ scalar: Unicode.Scalar) -> UInt64 { 1 << UInt64(scalar.value & 63) }

  /// The end of the longest wording that begins at an index and ends before a limit; `nil` for none.
  func end(from index: Int, in text: ScalarText, before limit: Int) -> Int? {
    let first = Self.folded(text[index])
    guard firsts & Self.bit(first) != 0 else { return nil }
    for place in heads.indices where heads[place] == first {
      let word = words[place]
      if index + word.count <= limit, Self.stands(word, at: index, in: text) {
        return index + word.count
      }
    }
    return nil
  }

  /// Whether one of the wordings stands anywhere in a text.
  func stands(anywhereIn text: ScalarText) -> Bool {
    (0..<text.count).contains { end(from: $0, in: text, before: text.count) != nil }
  }

  /// Whether one of the wordings is what a range ends with.
  func endsRange(_ range: Range<Int>, of text: ScalarText) -> Bool {
    guard !range.isEmpty else { return false }
    let last = Self.folded(text[range.upperBound - 1])
    guard lasts & Self.bit(last) != 0 else { return false }
    return words.contains { word in
      word[word.count - 1] == last && word.count <= range.count
        && Self.stands(word, at: range.upperBound - word.count, in: text)
    }
  }

  /// Whether one of the wordings is all of a range.
  func fills(_ range: Range<Int>, of text: ScalarText) -> Bool {
    guard !range.isEmpty else { return false }
    let first = Self.folded(text[range.lowerBound])
    guard firsts & Self.bit(first) != 0 else { return false }
    return words.contains { word in
      word[0] == first && word.count == range.count
        && Self.stands(word, at: range.lowerBound, in: text)
    }
  }

  private static func stands(_ word: [Unicode.Scalar], at start: Int, in text: ScalarText) -> Bool {
    for step in word.indices where folded(text[start + step]) != word[step] { return false }
    return true
  }
}
