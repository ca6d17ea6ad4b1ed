/// Words that sellers' letters and titles are made of, in both languages.
///
/// A line is one concept: the English words with `*` where they may go on, then the Chinese ones.
/// The first English word, without its `*`, is the one that derived titles are written with. The
/// list anchors alignments and translates unknown titles; it translates no letter.
package enum SellerTerms {
  /// One concept.
  struct Term: Sendable {
    /// The word that titles use.
    let title: String
    /// The English words, stems with `*`.
    let english: [String]
    /// The Chinese words, in Simplified Chinese.
    let chinese: [String]
  }

  /// All concepts; their places are the bits of ``TermSet``.
  static let all: [Term] = [letterTerms, tradeTerms].flatMap { list in
    list.utf8.split(separator: UInt8(ascii: "\n")).compactMap(term)
  }

  private static func term(_ line: Substring.UTF8View) -> Term? {
    let sides = line.split(separator: UInt8(ascii: "|"), maxSplits: 1)
    guard sides.count == 2 else { return nil }
    let english = sides[0].split(separator: UInt8(ascii: ",")).map { word in
      String(Substring(word.drop { $0 == UInt8(ascii: " ") }))
    }
    guard let first = english.first else { return nil }
    return Term(
      title: String(Substring(first.utf8.prefix { $0 != UInt8(ascii: "*") })), english: english,
      chinese: sides[1].split(separator: UInt8(ascii: " ")).map { String(Substring($0)) })
  }

  /// Finds the concepts in a text of either language.
  static let index = PhraseIndex<Int>(
    all.enumerated().map { place, term in (term.english + term.chinese, place) })
}

/// Which concepts a piece of text speaks of: one bit for each, 256 at most.
struct TermSet: Sendable, Equatable {
  private var bits = SIMD4<UInt64>()

  mutating func insert(_ term: Int) {
    guard term >= 0, term < 256 else { return }
    bits[term / 64] |= 1 << UInt64(term % 64)
  }

  /// How many terms there are; a bit at a time, because few are set and `nonzeroBitCount` is made of
  /// a dozen steps on processors that need not have an instruction for it.
  var count: Int {
    var count = 0
    for place in bits.indices {
      var word = bits[place]
      while word != 0 {
        word &= word - 1
        count += 1
      }
    }
    return count
  }

  func union(_ other: TermSet) -> TermSet {
    var union = self
    union.bits |= other.bits
    return union
  }

  func intersection(_ other: TermSet) -> TermSet {
    var common = self
    common.bits &= other.bits
    return common
  }
}
