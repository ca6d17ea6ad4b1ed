/// A place in the window of ``SegmentsAhead``: a document and what was parsed of it.
///
/// All that is in it is flat memory, used again for every document that passes through the place.
final class SegmentSlot<Parsed: ParsedSegment> {
  /// How far the document is.
  enum Outcome {
    /// It is being read or parsed.
    case waiting
    /// What it holds is there.
    case parsed
    /// It was read, but can only be parsed after what stands before it.
    case unparsed
    /// It could not be read, or not be cut.
    case unread
  }

  var outcome = Outcome.waiting
  /// The lines of what stands before the items in every document but the first.
  var headLines = 0
  /// How many bytes follow the part's own in the document.
  var closingLength = 0
  /// Whether the part ends with the document.
  var isLast = false
  /// What the document holds, if it is there.
  var parsed = Parsed()
  /// The place the parser reached in the document.
  var end = (line: 1, column: 1)
  private let memory: UnsafeMutableRawBufferPointer
  private var length = 0

  init(room: Int) { memory = .allocate(byteCount: room, alignment: 16) }

  deinit {
    parsed.free()
    memory.deallocate()
  }

  /// The document.
  var document: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[..<length]) }

  /// Keeps a copy of a document; false where it is longer than any may be.
  func keep(_ document: UnsafeRawBufferPointer) -> Bool {
    guard document.count <= memory.count else { return false }
    memory.copyMemory(from: document)
    length = document.count
    return true
  }
}
