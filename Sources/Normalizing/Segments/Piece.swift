import CorpusModel

/// A sentence as the aligner sees it: how long it is and what it has that its translation must
/// have too.
final class Piece: Sendable {
  /// Where it stands, as indexes into the scalars of its text.
  let range: Range<Int>
  /// The length in English characters: a Han character stands for several.
  let weight: Double
  /// The number of the list marker that it begins with.
  let item: Int?
  /// How many of its sentences begin with a list marker.
  let markers: Int
  /// Its numbers as hashes of their normal form, in ascending order.
  let numbers: [UInt64]
  /// Its Latin words as hashes, in ascending order; in English only those that Chinese texts keep.
  let words: [UInt64]
  /// The seller's terms in it.
  let terms: TermSet
  /// How many terms those are.
  let termCount: Int
  let isGreeting: Bool
  let isSignoff: Bool
  let isQuestion: Bool
  let endsWithColon: Bool
  /// Whether it is the first one of its line.
  let opensLine: Bool

  private init(
    range: Range<Int>, marker: (item: Int?, count: Int), features: PieceFeatures,
    isGreeting: Bool, isSignoff: Bool, isQuestion: Bool, endsWithColon: Bool, opensLine: Bool
  ) {
    self.range = range
    item = marker.item
    markers = marker.count
    weight = features.weight
    numbers = features.numbers
    words = features.words
    terms = features.terms
    termCount = features.terms.count
    self.isGreeting = isGreeting
    self.isSignoff = isSignoff
    self.isQuestion = isQuestion
    self.endsWithColon = endsWithColon
    self.opensLine = opensLine
  }

  /// Two neighbours as one.
  func joined(with next: Piece) -> Piece {
    Piece(
      range: range.lowerBound..<next.range.upperBound, marker: (item, markers + next.markers),
      features: PieceFeatures(self, next), isGreeting: isGreeting,
      isSignoff: isSignoff || next.isSignoff, isQuestion: next.isQuestion,
      endsWithColon: next.endsWithColon, opensLine: opensLine)
  }

  /// Looks at one sentence of a text.
  convenience init(_ sentence: Sentence, of text: ScalarText, language: Language) {
    let (range, marker) = (sentence.range, sentence.marker)
    let body = (marker?.range.upperBound ?? range.lowerBound)..<range.upperBound
    var isGreeting = false
    var isSignoff = false
    let edge = range.clamped(to: range.lowerBound..<range.lowerBound + 40)
    for match in LetterPhrase.index.matches(in: text, atBeginningOf: edge) {
      switch match.meaning {
      case .greeting: isGreeting = range.count <= 60
      case .signoff: isSignoff = range.count <= 40
      default: break
      }
    }
    let last = text[range.upperBound - 1]
    self.init(
      range: range, marker: (marker?.number, marker == nil ? 0 : 1),
      features: PieceFeatures(body, of: text), isGreeting: isGreeting,
      isSignoff: isSignoff, isQuestion: last == "?", endsWithColon: last == ":",
      opensLine: range.lowerBound == 0 || Self.followsLineBreak(range.lowerBound, in: text))
  }

  private static func followsLineBreak(_ index: Int, in text: ScalarText) -> Bool {
    var index = index - 1
    while index >= 0, text[index].isSpace {
      if text[index] == "\n" { return true }
      index -= 1
    }
    return index < 0
  }
}
