import CorpusModel

extension Pair {
  /// Where each segment stands in one text of the pair, as indexes into its scalars.
  ///
  /// `nil` for a segment that is empty there and for one that an author's note interrupts.
  func segmentRanges(in language: Language) -> [Range<Int>?] {
    let text = ScalarText((language == .en ? en : zh) ?? "")
    var start = 0
    return segments.map { segment in
      let words = ScalarText(language == .en ? segment.en : segment.zh).scalars
      guard let first = words.first, words.count <= text.count else { return nil }
      // The segments stand one behind the other: nearly always the first look finds it.
      for index in start..<max(start, text.count - words.count + 1)
      where text.scalars[index] == first {
        let range = index..<index + words.count
        guard text.scalars[range].elementsEqual(words) else { continue }
        start = range.upperBound
        return range
      }
      return nil
    }
  }

  /// Where a segment stands in one text of the pair; `nil` where that is the whole text or unknown.
  func range(of segment: Int?, in language: Language) -> Range<Int>? {
    segment.flatMap { segmentRanges(in: language)[$0] }
  }
}
