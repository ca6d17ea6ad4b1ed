internal import XMLEvents

/// The state of a parser that is given a long part segment by segment.
///
/// Each segment is a document with the part's own root: the root is seen again and again.
protocol SegmentState: XMLEventState, SendableMetatype {
  /// What a segment holds.
  associatedtype Parsed: ParsedSegment

  /// The part that the state is for.
  static var shape: SegmentShape { get }

  /// Whether what comes now depends on nothing that is open, as between two items.
  var carriesNothing: Bool { get }

  /// This state as it was in `earlier`, between two segments; the memory stays.
  mutating func goBack(to earlier: Self)

  /// Hands over what was parsed, and takes the memory that was in `parsed` instead.
  mutating func exchange(with parsed: inout Parsed)

  /// Goes on behind a segment of so many bytes that another parser has read; false where this one
  /// would have read it otherwise, knowing those before it.
  mutating func advance(over parsed: Parsed, bytes: Int) -> Bool

  /// Frees all memory; the state is not used after it.
  func free()
}

/// What was parsed of a segment: flat memory, used again for every segment that comes to its place.
protocol ParsedSegment: BitwiseCopyable, SendableMetatype {
  /// Memory for a first segment.
  init()

  /// Frees the memory.
  func free()
}
