package import CorpusModel

/// Cuts the two texts of a pair into aligned segments: sentences and list items.
///
/// Equal counts of in-cell lines are taken line by line; otherwise the sentences of both sides are
/// aligned. An alignment that is not sure enough gives no segments: the pair stays whole.
package enum Segmenter {
  /// The mean score, weighted by length, below which a pair stays whole.
  package static let threshold = 0.5

  /// The segments of a pair in order.
  ///
  /// Together they hold every character but white space of either side. There are none for a pair
  /// of one piece and for one that stays whole.
  package static func segments(of read: ReadPair) -> [Segment] {
    guard let (en, zh) = read.both else { return [] }
    let pair = SegmentedPair(en, zh)
    return pair.byLines() ?? pair.bySentences() ?? []
  }
}
