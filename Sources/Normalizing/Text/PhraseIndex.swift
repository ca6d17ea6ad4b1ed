/// Finds many phrases in a text in one pass: each English phrase at the beginning of a word, each
/// Chinese one anywhere, whatever the letter case, the width or the Chinese script.
struct PhraseIndex<Meaning: Sendable>: Sendable {
  private struct Phrase: Sendable {
    /// Its first two scalars.
    var first: Unicode.Scalar
    var second: Unicode.Scalar
    /// Where its scalars stand in ``scalars``.
    var start: Int32
    var count: Int32
    /// The next phrase of the same slot; -1 for the last one.
    var next: Int32
    /// A phrase that ends in `*` may go on within its last word: `refund*` finds `refunded`.
    var isStem: Bool
    var meaning: Meaning
  }

  private var phrases: [Phrase] = []
  private var scalars: [Unicode.Scalar] = []
  /// The first phrase of a slot, which a phrase's first two scalars choose; -1 for none, so that
  /// nearly every place of a text is passed over by one look.
  private var heads = [Int32](repeating: -1, count: 4096)

  /// Builds the index; phrases of one scalar and empty ones are left out.
  init(_ list: [(phrases: [String], meaning: Meaning)]) {
    for (texts, meaning) in list {
      for text in texts { add(text, meaning) }
    }
    // From the last one on, so that the phrases of a slot stay in their order.
    for place in phrases.indices.reversed() {
      let slot = Self.slot(phrases[place].first, phrases[place].second)
      phrases[place].next = heads[slot]
      heads[slot] = Int32(truncatingIfNeeded: place)
    }
  }

  private mutating func add(_ text: String, _ meaning: Meaning) {
    let start = scalars.count
    scalars.append(contentsOf: text.unicodeScalars)
    let isStem = scalars.count > start && scalars[scalars.count - 1] == "*"
    if isStem { scalars.removeLast() }
    guard scalars.count >= start + 2 else {
      scalars.removeSubrange(start...)
      return
    }
    phrases.append(
      Phrase(
        first: scalars[start], second: scalars[start + 1],
        start: Int32(truncatingIfNeeded: start),
        count: Int32(truncatingIfNeeded: scalars.count - start), next: -1, isStem: isStem,
        meaning: meaning))
  }

  private static func slot(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Int {
    Int(truncatingIfNeeded: (first.value &* 61 &+ second.value) & 4095)
  }

  @inline(__always)
  private static func folded(
    _ scalar: Unicode.Scalar, _ script: ChineseScript.Table
  ) -> Unicode.Scalar {
    if scalar.value < 0x80 { return scalar == "\n" ? " " : scalar.lowercased }
    return scalar.value >= 0x4E00 ? script.simplified(scalar) : scalar.isApostrophe ? "'" : scalar
  }

  /// Every place where a phrase stands, from left to right.
  func matches(in text: ScalarText, _ range: Range<Int>) -> [(meaning: Meaning, range: Range<Int>)]
  {
    var found: [(meaning: Meaning, range: Range<Int>)] = []
    let range = range.clamped(to: 0..<text.count)
    guard range.count >= 2 else { return found }
    let script = ChineseScript.table
    var isInWord = text[range.lowerBound - 1].isASCIILetter
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      let scalar = text.scalars[index]
      let isLetter = scalar.isASCIILetter
      if !isLetter || !isInWord {
        add(to: &found, in: text, at: index, before: range.upperBound, script)
      }
      isInWord = isLetter
      index += 1
    }
    return found
  }

  /// The phrases that stand at the beginning of a range, and nowhere else in it.
  func matches(
    in text: ScalarText, atBeginningOf range: Range<Int>
  ) -> [(meaning: Meaning, range: Range<Int>)] {
    var found: [(meaning: Meaning, range: Range<Int>)] = []
    let (start, limit) = (range.lowerBound, min(range.upperBound, text.count))
    guard start >= 0, start + 1 < limit,
      !text.scalars[start].isASCIILetter || !text[start - 1].isASCIILetter
    else { return found }
    add(to: &found, in: text, at: start, before: limit, ChineseScript.table)
    return found
  }

  @inline(__always)
  private func add(
    to found: inout [(meaning: Meaning, range: Range<Int>)], in text: ScalarText, at index: Int,
    before limit: Int, _ script: ChineseScript.Table
  ) {
    let first = Self.folded(text.scalars[index], script)
    let second = Self.folded(text.scalars[index + 1], script)
    var place = Int(heads[Self.slot(first, second)])
    while place >= 0 {
      if phrases[place].first == first, phrases[place].second == second {
        let phrase = phrases[place]
        if stands(phrase, in: text, at: index, before: limit, script) {
          found.append((phrase.meaning, index..<index + Int(phrase.count)))
        }
      }
      place = Int(phrases[place].next)
    }
  }

  /// Every place in a whole text where a phrase stands.
  func matches(in text: ScalarText) -> [(meaning: Meaning, range: Range<Int>)] {
    matches(in: text, 0..<text.count)
  }

  private func stands(
    _ phrase: Phrase, in text: ScalarText, at index: Int, before limit: Int,
    _ script: ChineseScript.Table
  ) -> Bool {
    let (start, count) = (Int(phrase.start), Int(phrase.count))
    let end = index + count
    guard end <= limit else { return false }
    for step in 2..<count
    where Self.folded(text.scalars[index + step], script) != scalars[start + step] { return false }
    guard !phrase.isStem, scalars[start + count - 1].isASCIILetter else { return true }
    return !text[end].isASCIILetter
  }
}
