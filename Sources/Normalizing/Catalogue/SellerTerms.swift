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
  static let all: [Term] = (letterTerms + "\n" + tradeTerms).split(separator: "\n").compactMap {
    line in
    let sides = line.split(separator: "|", maxSplits: 1)
    guard sides.count == 2 else { return nil }
    let english = sides[0].split(separator: ",").map { trimmed($0) }
    let chinese = sides[1].split(separator: " ").map(String.init)
    guard let first = english.first else { return nil }
    return Term(title: first.filter { $0 != "*" }, english: english, chinese: chinese)
  }

  private static func trimmed(_ word: Substring) -> String {
    var word = word
    while word.first == " " { word = word.dropFirst() }
    while word.last == " " { word = word.dropLast() }
    return String(word)
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

  var count: Int {
    bits[0].nonzeroBitCount + bits[1].nonzeroBitCount + bits[2].nonzeroBitCount
      + bits[3].nonzeroBitCount
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
