import CorpusModel

/// Counts what a sentence and its translation share.
struct PieceFeatures {
  private(set) var weight = 0.0
  private(set) var numbers: [UInt64] = []
  private(set) var words: [UInt64] = []
  private(set) var terms = TermSet()

  /// How many English characters stand for a Han character where nothing else is known: the
  /// inverse of c = 0.30.
  static let charactersPerHan = 1 / 0.30

  /// What two neighbours have together.
  init(_ first: Piece, _ second: Piece) {
    weight = first.weight + second.weight
    numbers = Self.merged(first.numbers, second.numbers)
    words = Self.merged(first.words, second.words)
    terms = first.terms.union(second.terms)
  }

  private static func merged(_ left: [UInt64], _ right: [UInt64]) -> [UInt64] {
    if left.isEmpty || right.isEmpty { return left + right }
    return (left + right).sorted()
  }

  /// What a range of a text has.
  init(_ range: Range<Int>, of text: ScalarText) {
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = text[index]
      if scalar.isHan {
        weight += Self.charactersPerHan
        index += 1
      } else if scalar.isDigit {
        index = number(from: index, in: text, before: range.upperBound)
      } else if scalar.isLatinLetter {
        index = word(from: index, in: text, before: range.upperBound)
      } else {
        // Punctuation is as long on both sides.
        weight += 1
        index += 1
      }
    }
    for match in SellerTerms.index.matches(in: text, range) { terms.insert(match.meaning) }
    if numbers.count > 1 { numbers.sort() }
    if words.count > 1 { words.sort() }
  }

  private mutating func number(from start: Int, in text: ScalarText, before limit: Int) -> Int {
    var hash = Hash()
    var index = start
    while index < limit {
      let scalar = text[index]
      if scalar.isDigit || (scalar == "." && text[index + 1].isDigit) {
        hash.add(scalar)
      } else if !(scalar == "," && text[index + 1].isDigit && text[index + 2].isDigit
        && text[index + 3].isDigit)
      {
        break
      }
      index += 1
    }
    weight += Double(index - start)
    numbers.append(hash.value)
    return max(index, start + 1)
  }

  private mutating func word(from start: Int, in text: ScalarText, before limit: Int) -> Int {
    var hash = Hash()
    var index = start
    while index < limit, text[index].isLatinLetter || text[index].isDigit {
      hash.add(text[index].lowercased)
      index += 1
    }
    weight += Double(index - start)
    if index - start >= 2 { words.append(hash.value) }
    return index
  }

  /// FNV-1a over the scalars of a word: the same on every machine.
  private struct Hash {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ scalar: Unicode.Scalar) {
      value = (value ^ UInt64(scalar.value)) &* 0x100_0000_01B3
    }
  }
}
