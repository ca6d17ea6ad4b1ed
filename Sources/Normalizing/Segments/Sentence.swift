/// A sentence or list item of a text.
package struct Sentence: Sendable, Equatable {
  /// Where it stands, as indexes into the scalars of its text, without white space at its ends.
  package var range: Range<Int>
  /// The sign of a list item that it begins with, if something follows the sign.
  package var marker: ListMarker?
}

extension Sentence {
  /// All of a range as one sentence.
  init(whole range: Range<Int>, of text: ScalarText) {
    self.range = range
    marker = ListMarker.leading(in: text, at: range.lowerBound, before: range.upperBound)
  }
}
