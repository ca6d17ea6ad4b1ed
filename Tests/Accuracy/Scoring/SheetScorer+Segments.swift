import CorpusModel

extension SheetScorer {
  /// The segments of pairs that hold several sentences, or are said to.
  mutating func scoreSegments(_ label: PairLabel, _ found: Pair?) {
    guard label.en != nil, label.zh != nil else { return }
    let owed = label.segments
    guard let found else {
      if owed.count > 1 { count(.segmentRecall, 0, of: owed.count) }
      return
    }
    var got = found.segments.map { SegmentLabel(en: $0.en, zh: $0.zh) }
    if got.isEmpty {
      got = [SegmentLabel(en: label.en?.lifted ?? "", zh: label.zh?.lifted ?? "")]
    }
    guard owed.count > 1 || got.count > 1 else { return }
    var rest = got
    var right = 0
    for segment in owed {
      if let place = rest.firstIndex(where: { $0.isSame(as: segment) }) {
        rest.remove(at: place)
        right += 1
      } else {
        let near = got.first { $0.sharesStart(with: segment) }
        miss(
          "segment", at: label.place, "\(segment.en.excerpt(60)) | \(segment.zh.excerpt(40))",
          near.map { "\($0.en.excerpt(60)) | \($0.zh.excerpt(40))" } ?? "—")
      }
    }
    count(.segmentRecall, right, of: owed.count)
    count(.segmentPrecision, right, of: got.count)
  }
}

extension SegmentLabel {
  /// Whether one of the sides holds the beginning of the other segment's.
  fileprivate func sharesStart(with other: SegmentLabel) -> Bool {
    (!other.en.isEmpty && en.contains(other.en.prefix(12)))
      || (!other.zh.isEmpty && zh.contains(other.zh.prefix(5)))
  }

  /// Whether two segments are the same but for white space.
  fileprivate func isSame(as other: SegmentLabel) -> Bool {
    en.essence == other.en.essence && zh.essence == other.zh.essence
  }
}
