/// Finds many phrases in a text in one pass: each English phrase at the beginning of a word, each
/// Chinese one anywhere, whatever the letter case, the width or the Chinese script.
struct PhraseIndex<Meaning: Sendable>: Sendable {
  private struct Phrase: Sendable {
    var scalars: [Unicode.Scalar]
    /// A phrase that ends in `*` may go on within its last word: `refund*` finds `refunded`.
    var isStem: Bool
    var meaning: Meaning
  }

  /// The phrases by their first two scalars.
  private var phrases: [UInt64: [Phrase]] = [:]
  /// One bit for each pair of first scalars: nearly every place of a text is passed over by it.
  private var beginnings = [UInt64](repeating: 0, count: 64)

  /// Builds the index; phrases of one scalar and empty ones are left out.
  init(_ list: [(phrases: [String], meaning: Meaning)]) {
    for (texts, meaning) in list {
      for text in texts {
        let isStem = text.hasSuffix("*")
        let scalars = Array((isStem ? String(text.dropLast()) : text).unicodeScalars)
        guard scalars.count >= 2 else { continue }
        let bit = Self.bit(scalars[0], scalars[1])
        beginnings[bit >> 6] |= 1 << UInt64(bit & 63)
        phrases[Self.key(scalars[0], scalars[1]), default: []].append(
          Phrase(scalars: scalars, isStem: isStem, meaning: meaning))
      }
    }
  }

  private static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
    UInt64(first.value) << 32 | UInt64(second.value)
  }

  private static func bit(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Int {
    Int(truncatingIfNeeded: (first.value &* 61 &+ second.value) & 4095)
  }

  private func mayBegin(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    let bit = Self.bit(first, second)
    return beginnings[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isApostrophe { return "'" }
    return scalar == "\n" ? " " : ChineseScript.simplified(scalar.lowercased)
  }

  /// Every place where a phrase stands, from left to right.
  func matches(in text: ScalarText, _ range: Range<Int>) -> [(meaning: Meaning, range: Range<Int>)]
  {
    var found: [(meaning: Meaning, range: Range<Int>)] = []
    var first = Self.folded(text[range.lowerBound])
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      let second = Self.folded(text[index + 1])
      let candidates =
        !mayBegin(first, second) || first.isASCIILetter && text[index - 1].isASCIILetter
        ? nil : phrases[Self.key(first, second)]
      for phrase in candidates ?? []
      where stands(phrase, in: text, at: index, before: range.upperBound) {
        found.append((phrase.meaning, index..<index + phrase.scalars.count))
      }
      first = second
      index += 1
    }
    return found
  }

  /// Every place in a whole text where a phrase stands.
  func matches(in text: ScalarText) -> [(meaning: Meaning, range: Range<Int>)] {
    matches(in: text, 0..<text.count)
  }

  private func stands(_ phrase: Phrase, in text: ScalarText, at index: Int, before limit: Int)
    -> Bool
  {
    let end = index + phrase.scalars.count
    guard end <= limit else { return false }
    for (step, scalar) in phrase.scalars.enumerated().dropFirst(2)
    where Self.folded(text[index + step]) != scalar {
      return false
    }
    guard !phrase.isStem, let last = phrase.scalars.last, last.isASCIILetter else { return true }
    return !text[end].isASCIILetter
  }
}
