import CorpusModel

/// A sentence as the aligner sees it: how long it is and what it has that its translation must
/// have too.
struct Piece: Sendable {
  /// Where it stands, as indexes into the scalars of its text.
  var range: Range<Int>
  /// The length in English characters: a Han character stands for several.
  var weight: Double
  /// The number of the list marker that it begins with.
  var item: Int?
  /// How many of its sentences begin with a list marker.
  var markers: Int
  /// Its numbers as hashes of their normal form, in ascending order.
  var numbers: [UInt64]
  /// Its Latin words as hashes, in ascending order; in English only those that Chinese texts keep.
  var words: [UInt64]
  /// The seller's terms in it.
  var terms: TermSet
  var isGreeting: Bool
  var isSignoff: Bool
  var isQuestion: Bool
  var endsWithColon: Bool
  /// Whether it is the first one of its line.
  var opensLine: Bool

  /// Two neighbours as one.
  func joined(with next: Piece) -> Piece {
    var joined = self
    joined.range = range.lowerBound..<next.range.upperBound
    joined.weight += next.weight
    joined.markers += next.markers
    joined.numbers = (numbers + next.numbers).sorted()
    joined.words = (words + next.words).sorted()
    joined.terms = terms.union(next.terms)
    joined.isSignoff = isSignoff || next.isSignoff
    joined.isQuestion = next.isQuestion
    joined.endsWithColon = next.endsWithColon
    return joined
  }
}

extension Piece {
  /// Looks at one sentence of a text.
  init(_ sentence: Sentence, of text: ScalarText, language: Language) {
    let (range, marker) = (sentence.range, sentence.marker)
    let body = (marker?.range.upperBound ?? range.lowerBound)..<range.upperBound
    self.range = range
    item = marker?.number
    markers = marker == nil ? 0 : 1
    var features = PieceFeatures(body, of: text, language: language)
    weight = features.weight
    numbers = features.numbers.sorted()
    features.words.sort()
    words = features.words
    terms = features.terms
    let edge = range.clamped(to: range.lowerBound..<range.lowerBound + 40)
    isGreeting = false
    isSignoff = false
    for match in LetterPhrase.index.matches(in: text, edge)
    where match.range.lowerBound == range.lowerBound {
      switch match.meaning {
      case .greeting: isGreeting = range.count <= 60
      case .signoff: isSignoff = range.count <= 40
      default: break
      }
    }
    let last = text[range.upperBound - 1]
    isQuestion = last == "?"
    endsWithColon = last == ":"
    opensLine = range.lowerBound == 0 || Self.followsLineBreak(range.lowerBound, in: text)
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
