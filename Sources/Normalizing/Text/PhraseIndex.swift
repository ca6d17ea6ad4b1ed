/// Finds many phrases in a text in one pass: each English phrase at the beginning of a word, each
/// Chinese one anywhere, whatever the letter case, the width or the Chinese script.
struct PhraseIndex<Meaning: Sendable>: Sendable {
  private struct Phrase: Sendable {
    /// Where its scalars stand in ``scalars``.
    var start: Int32
    var count: Int32
    /// A phrase that ends in `*` may go on within its last word: `refund*` finds `refunded`.
    var isStem: Bool
    var meaning: Meaning
  }

  /// The first three scalars of a phrase or of a place in a text, 0 for the third of two.
  private struct Key: Sendable, Equatable {
    let bits: UInt64

    init(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
      bits = UInt64(first.value) << 42 | UInt64(second.value) << 21
    }

    /// A pair with the scalar that follows it.
    init(_ pair: Key, _ third: Unicode.Scalar) { bits = pair.bits | UInt64(third.value) }

    /// A place for the first two scalars, below 16,384.
    var slot: Int { Int(truncatingIfNeeded: ((bits >> 21) &* 0x9E37_79B9_7F4A_7C15) >> 50) }
  }

  /// The phrases, those of four neighbouring slots beside each other as a group.
  private var phrases: [Phrase] = []
  /// The beginning of each phrase.
  private var keys: [Key] = []
  private var scalars: [Unicode.Scalar] = []
  /// Where the phrases of each group begin, and where those of the last one end.
  private var groups: [Int32] = []
  /// A bit for each slot that some phrase has: few enough to stay in a processor's first cache, so
  /// that nearly every place of a text is passed over by one look.
  private var slots = [UInt64](repeating: 0, count: 256)

  /// Builds the index; phrases of one scalar and empty ones are left out.
  init(_ list: [(phrases: [String], meaning: Meaning)]) {
    var listed: [(phrase: Phrase, key: Key)] = []
    for (texts, meaning) in list {
      for text in texts { add(text, meaning, to: &listed) }
    }
    // Counted into their groups, in which they stay in their order.
    groups = [Int32](repeating: 0, count: 4097)
    for (_, key) in listed {
      groups[key.slot / 4 + 1] += 1
      slots[key.slot / 64] |= 1 << UInt64(key.slot % 64)
    }
    for group in 1..<groups.count { groups[group] += groups[group - 1] }
    let sorted = listed.indices.sorted { left, right in
      let (first, second) = (listed[left].key.slot / 4, listed[right].key.slot / 4)
      return first == second ? left < right : first < second
    }
    phrases = sorted.map { listed[$0].phrase }
    keys = sorted.map { listed[$0].key }
  }

  private mutating func add(
    _ text: String, _ meaning: Meaning, to listed: inout [(phrase: Phrase, key: Key)]
  ) {
    let start = scalars.count
    scalars.append(contentsOf: text.unicodeScalars)
    let isStem = scalars.count > start && scalars[scalars.count - 1] == "*"
    if isStem { scalars.removeLast() }
    let count = scalars.count - start
    guard count >= 2 else {
      scalars.removeSubrange(start...)
      return
    }
    let phrase = Phrase(
      start: Int32(truncatingIfNeeded: start), count: Int32(truncatingIfNeeded: count),
      isStem: isStem, meaning: meaning)
    let pair = Key(scalars[start], scalars[start + 1])
    listed.append((phrase, count > 2 ? Key(pair, scalars[start + 2]) : pair))
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
    var next = Self.folded(text.scalars[range.lowerBound], script)
    for index in range.lowerBound..<range.upperBound - 1 {
      let first = next
      next = Self.folded(text.scalars[index + 1], script)
      let isLetter = first.isASCIILower
      if !isLetter || !isInWord {
        let pair = Key(first, next)
        if mayBegin(pair) {
          add(to: &found, pair, in: text, at: index, before: range.upperBound, script)
        }
      }
      isInWord = isLetter
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
    let script = ChineseScript.table
    let pair = Key(
      Self.folded(text.scalars[start], script), Self.folded(text.scalars[start + 1], script))
    if mayBegin(pair) { add(to: &found, pair, in: text, at: start, before: limit, script) }
    return found
  }

  /// Whether some phrase may begin with two scalars.
  @inline(__always)
  private func mayBegin(_ pair: Key) -> Bool {
    slots[pair.slot / 64] & 1 << UInt64(pair.slot % 64) != 0
  }

  /// Adds the phrases that begin with a pair and stand at an index.
  private func add(
    to found: inout [(meaning: Meaning, range: Range<Int>)], _ pair: Key, in text: ScalarText,
    at index: Int, before limit: Int, _ script: ChineseScript.Table
  ) {
    let group = pair.slot / 4
    let third = index + 2 < limit ? Self.folded(text.scalars[index + 2], script) : "\0"
    let key = Key(pair, third)
    for place in Int(groups[group])..<Int(groups[group + 1])
    where keys[place] == key || keys[place] == pair {
      let phrase = phrases[place]
      if stands(phrase, in: text, at: index, before: limit, script) {
        found.append((phrase.meaning, index..<index + Int(phrase.count)))
      }
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
    for step in 3..<max(3, count)
    where Self.folded(text.scalars[index + step], script) != scalars[start + step] { return false }
    guard !phrase.isStem, scalars[start + count - 1].isASCIILetter else { return true }
    return !text[end].isASCIILetter
  }
}
