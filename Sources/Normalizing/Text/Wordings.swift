/// Wordings that are looked for at one place of a text, whatever the letter case, the width and the
/// Chinese script.
///
/// Built once from lower-case words; asking costs a step or two where no wording begins like the text.
struct Wordings: Sendable {
  private var byFirst: [UInt32: [[Unicode.Scalar]]] = [:]
  private var byLast: [UInt32: [[Unicode.Scalar]]] = [:]
  /// One bit for the lowest six bits of a wording's first scalar: most texts end here.
  private var firsts: UInt64 = 0
  private var lasts: UInt64 = 0

  init(_ words: [String]) {
    for word in words {
      let scalars = word.unicodeScalars.map(Self.folded)
      guard let first = scalars.first, let last = scalars.last else { continue }
      byFirst[first.value, default: []].append(scalars)
      byLast[last.value, default: []].append(scalars)
      firsts |= Self.bit(first)
      lasts |= Self.bit(last)
    }
    for first in byFirst.keys { byFirst[first]?.sort { $0.count > $1.count } }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.isHan ? ChineseScript.simplified(scalar) : scalar.lowercased
  }

  private static func bit(_ scalar: Unicode.Scalar) -> UInt64 { 1 << UInt64(scalar.value & 63) }

  /// The end of the longest wording that begins at an index and ends before a limit; `nil` for none.
  func end(from index: Int, in text: ScalarText, before limit: Int) -> Int? {
    let first = Self.folded(text[index])
    guard firsts & Self.bit(first) != 0, let candidates = byFirst[first.value] else { return nil }
    for word in candidates where index + word.count <= limit {
      if Self.stands(word, at: index, in: text) { return index + word.count }
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
    guard lasts & Self.bit(last) != 0, let candidates = byLast[last.value] else { return false }
    return candidates.contains { word in
      word.count <= range.count && Self.stands(word, at: range.upperBound - word.count, in: text)
    }
  }

  /// Whether one of the wordings is all of a range.
  func fills(_ range: Range<Int>, of text: ScalarText) -> Bool {
    guard !range.isEmpty else { return false }
    let first = Self.folded(text[range.lowerBound])
    guard firsts & Self.bit(first) != 0, let candidates = byFirst[first.value] else { return false }
    return candidates.contains { word in
      word.count == range.count && Self.stands(word, at: range.lowerBound, in: text)
    }
  }

  private static func stands(_ word: [Unicode.Scalar], at start: Int, in text: ScalarText) -> Bool {
    for step in word.indices where folded(text[start + step]) != word[step] { return false }
    return true
  }
}
