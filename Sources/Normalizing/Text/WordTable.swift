/// A table of short words, asked with a range of a text: no string is made for the question.
///
/// Open addressing over a hash of the word's scalars; letter case does not matter.
struct WordTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var word: [Unicode.Scalar]
    var value: Value
  }

  private var entries: [Entry] = []
  /// The place of an entry plus one, by hash; 0 for a free slot.
  ///
  /// There is a power of two of them, at most half of them taken.
  private var slots: [Int]
  private let longest: Int

  /// Builds the table from words in lower case; of two equal words the first one counts.
  init(_ words: some Sequence<(String, Value)>) {
    let words = words.map { (word: Array($0.0.unicodeScalars), value: $0.1) }
    var size = 8
    while size < words.count * 2 { size *= 2 }
    slots = [Int](repeating: 0, count: size)
    longest = words.reduce(0) { max($0, $1.word.count) }
    for (word, value) in words {
      var hash = WordHash()
      for scalar in word { hash.add(scalar) }
      var slot = hash.slot(of: size)
      var isKnown = false
      while slots[slot] > 0, !isKnown {
        isKnown = entries[slots[slot] - 1].word == word
        if !isKnown { slot = (slot + 1) & (size - 1) }
      }
      guard !isKnown else { continue }
      entries.append(Entry(word: word, value: value))
      slots[slot] = entries.count
    }
  }

  /// What the table says of the word that fills a range; `nil` where it doesn't have the word.
  subscript(range: Range<Int>, text: ScalarText) -> Value? {
    guard range.count <= longest, !range.isEmpty, range.lowerBound >= 0,
      range.upperBound <= text.count
    else { return nil }
    var hash = WordHash()
    for index in range { hash.add(text.scalars[index].lowercased) }
    var slot = hash.slot(of: slots.count)
    while slots[slot] > 0 {
      let entry = slots[slot] - 1
      if stands(entry, at: range, in: text) { return entries[entry].value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func stands(_ entry: Int, at range: Range<Int>, in text: ScalarText) -> Bool {
    let count = entries[entry].word.count
    guard count == range.count else { return false }
    for step in 0..<count
    where text.scalars[range.lowerBound + step].lowercased != entries[entry].word[step] {
      return false
    }
    return true
  }
}

/// FNV-1a over scalars: the same on every machine.
private struct WordHash {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ scalar: Unicode.Scalar) {
    value = (value ^ UInt64(scalar.value)) &* 0x100_0000_01B3
  }

  /// A slot of a table whose size is a power of two.
  func slot(of size: Int) -> Int {
    Int(truncatingIfNeeded: value ^ (value >> 29)) & (size - 1)
  }
}
