/// A table of short words, asked with a range of a text: no string is made for the question.
///
/// Open addressing over a hash of the word's scalars; letter case does not matter.
struct WordTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    /// Where its scalars stand in ``scalars``.
    var start: Int
    var count: Int
    var value: Value
  }

  private var entries: [Entry] = []
  private var scalars: [Unicode.Scalar] = []
  /// The place of an entry plus one, by hash; 0 for a free slot.
  ///
  /// There is a power of two of them, at most half of them taken.
  private var slots = [Int32](repeating: 0, count: 64)
  private var longest = 0
  /// A bit for each first and second scalar and length that a word has: most words that the table is
  /// asked for and does not have are told by it, without a hash of all their scalars.
  private var shapes = [UInt64](repeating: 0, count: 32)

  /// Builds the table from words in lower case; of two equal words the first one counts.
  init(_ words: some Sequence<(String, Value)>) {
    for (word, value) in words { add(word.unicodeScalars, value) { _, _ in } }
  }

  /// Builds the table from lists of words in lower case with white space between them.
  ///
  /// - Parameters:
  ///   - lists: The lists, and what the table says of their words.
  ///   - combine: Puts what two lists say of one word together.
  init(lists: [(words: String, value: Value)], combine: (inout Value, Value) -> Void) {
    for (words, value) in lists {
      let all = words.unicodeScalars
      for word in all.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        add(word, value, combine)
      }
    }
  }

  private mutating func add(
    _ word: some Sequence<Unicode.Scalar>, _ value: Value, _ combine: (inout Value, Value) -> Void
  ) {
    if entries.count * 2 >= slots.count { grow() }
    let start = scalars.count
    scalars.append(contentsOf: word)
    let range = start..<scalars.count
    guard !range.isEmpty else { return }
    let shape = Self.shape(of: scalars, range)
    shapes[shape >> 6] |= 1 << UInt64(shape & 63)
    var slot = hash(of: scalars, range).slot(of: slots.count)
    while slots[slot] > 0 {
      let place = Int(slots[slot]) - 1
      if stands(entries[place], at: range, in: scalars) {
        combine(&entries[place].value, value)
        scalars.removeSubrange(range)
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    entries.append(Entry(start: start, count: range.count, value: value))
    slots[slot] = Int32(truncatingIfNeeded: entries.count)
    longest = max(longest, range.count)
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 4)
    for (place, entry) in entries.enumerated() {
      let range = entry.start..<entry.start + entry.count
      var slot = hash(of: scalars, range).slot(of: slots.count)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: place + 1)
    }
  }

  /// What the table says of the word that fills a range; `nil` where it doesn't have the word.
  subscript(range: Range<Int>, text: ScalarText) -> Value? {
    guard range.lowerBound >= 0, range.upperBound <= text.count else { return nil }
    return value(of: text.scalars, range)
  }

  /// Whether the table has the word that fills a range of scalars.
  func has(_ range: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
    value(of: text, range) != nil
  }

  /// What the table says of a word.
  subscript(word: [Unicode.Scalar]) -> Value? { value(of: word, 0..<word.count) }

  private func value(of text: [Unicode.Scalar], _ range: Range<Int>) -> Value? {
    guard range.count <= longest, !range.isEmpty else { return nil }
    let shape = Self.shape(of: text, range)
    guard shapes[shape >> 6] & 1 << UInt64(shape & 63) != 0 else { return nil }
    var slot = hash(of: text, range).slot(of: slots.count)
    while slots[slot] > 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if stands(entry, at: range, in: text) { return entry.value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// A number below 2,048 of a word's first two scalars and its length.
  private static func shape(of text: [Unicode.Scalar], _ range: Range<Int>) -> Int {
    let first = text[range.lowerBound].lowercased.value
    let second = range.count > 1 ? text[range.lowerBound + 1].lowercased.value : 0
    return Int(truncatingIfNeeded: (first &* 29 &+ second) &* 17 &+ UInt32(range.count)) & 2047
  }

  private func hash(of text: [Unicode.Scalar], _ range: Range<Int>) -> WordHash {
    var hash = WordHash()
    for index in range { hash.add(text[index].lowercased) }
    return hash
  }

  private func stands(_ entry: Entry, at range: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
    guard entry.count == range.count else { return false }
    for step in 0..<entry.count
    where text[range.lowerBound + step].lowercased != scalars[entry.start + step] {
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
