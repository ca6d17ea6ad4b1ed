extension SearchRanking {
  /// The places of all terms in a text, in UTF-8 bytes of the text as it is, ascending and apart.
  func highlights(in text: String?) -> [Range<Int>] {
    guard let text else { return [] }
    let (folded, offsets) = FoldedText.foldWithOffsets(text)
    let bytes = Array(text.utf8)
    var places: [Range<Int>] = []
    for term in terms {
      term.forEachMatch(in: folded) { place, _ in
        // The end is that of the last character, for white space after it may have been folded away.
        let last = offsets[place.upperBound - 1]
        places.append(offsets[place.lowerBound]..<last + FoldedText.characterLength(bytes[last]))
      }
    }
    return places.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, place in
      if let last = merged.last, place.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        merged.append(place)
      }
    }
  }
}
