internal import XMLEvents

/// Reads a long part segment by segment, in order, with what other threads have read ahead.
struct SegmentReader<State: SegmentState>: ~Copyable {
  private let limits: XMLLimits
  private var segments: Segments
  private var parser: XMLPushParser<State>
  private var place = SegmentPlace()
  private var isPushing = false
  /// The threads that read ahead; nil where the part is read in order by this one alone.
  private var ahead: SegmentsAhead<State>?
  /// How many documents in a row could only be parsed in order.
  private var unparsed = 0
  /// Whether the part was read to its end.
  private(set) var isFinished = false

  /// Opens the part; `state` makes the state that all of it goes through.
  init(
    _ part: String, in package: OfficePackage, segmentLength: Int, state: () -> State
  ) throws(WorkbookError) {
    limits = package.xmlLimits
    segments = Segments(
      try package.reader(of: part), State.shape, length: segmentLength)
    parser = XMLPushParser(state: state(), limits: limits)
  }

  deinit {
    ahead?.stop()
    parser.state.pointee.free()
  }

  /// Takes what others read ahead, and stops them in the end; before anything is read.
  mutating func take(_ ahead: SegmentsAhead<State>?) { self.ahead = ahead }

  /// The state that has been reached; valid as long as the reader.
  var state: UnsafeMutablePointer<State> { parser.state }

  /// How many documents were read ahead.
  var documentsHeld: Int { ahead?.heldCount ?? 0 }

  /// Reads the next few items into the state, or gives the slot where they are if another thread has
  /// read them; it is given back by ``release()``.
  mutating func next() throws -> SegmentSlot<State.Parsed>? {
    if let ahead {
      return try take(from: ahead)
    } else if isPushing {
      try push()
    } else {
      try parseSegment()
    }
    return nil
  }

  /// Gives back the slot that ``next()`` gave.
  func release() { ahead?.release() }

  /// An error of the parser with its place in the part.
  func located(_ error: WorkbookError) -> WorkbookError {
    var result = error
    if let line = error.line, let column = error.column {
      (result.line, result.column) = place.inFile(line: line, column: column)
    }
    return result
  }

  /// Takes the next few items that were read ahead, or parses them where they could not be.
  private mutating func take(
    from ahead: SegmentsAhead<State>
  ) throws -> SegmentSlot<State.Parsed>? {
    let slot = ahead.next()
    if slot.outcome == .parsed,
      parser.state.pointee.advance(over: slot.parsed, bytes: slot.document.count)
    {
      unparsed = 0
      finish(slot, at: slot.end)
      return slot
    }
    unparsed += 1
    guard slot.outcome != .unread, unparsed < Self.patience, parse(slot) else {
      try readInOrder(from: ahead.count)
      return nil
    }
    finish(slot, at: parser.position)
    ahead.release()
    return nil
  }

  /// After so many documents in a row that could only be parsed in order, all are.
  private static var patience: Int { 16 }

  private mutating func finish(
    _ slot: SegmentSlot<State.Parsed>, at end: (line: Int, column: Int)
  ) {
    isFinished = slot.isLast
    place.advance(to: end, closing: slot.closingLength, headLines: slot.headLines)
  }

  /// Parses a document in order; false where it has a fault or was cut wrongly.
  private mutating func parse(_ slot: SegmentSlot<State.Parsed>) -> Bool {
    let earlier = parser.state.pointee
    do {
      try parser.parse(document: slot.document)
      return true
    } catch {
      parser.state.pointee.goBack(to: earlier)
      return false
    }
  }

  /// Goes on by itself from the document of that number on.
  private mutating func readInOrder(from count: Int) throws {
    ahead?.stop()
    ahead = nil
    for _ in 0..<count { _ = try segments.next() }
  }

  /// Parses the next few items in one piece, or begins to push where that cannot be done.
  private mutating func parseSegment() throws {
    switch try segments.next() {
    case .uncut(let bytes):
      try beginPushing(bytes)
    case .document(let document, let isLast):
      let earlier = parser.state.pointee
      do {
        try parser.parse(document: document)
        isFinished = isLast
        place.advance(
          to: parser.position, closing: isLast ? 0 : segments.closingLength,
          headLines: segments.headLines)
      } catch {
        // A wrong cut or a real fault: pushing the same bytes tells which, and where.
        parser.state.pointee.goBack(to: earlier)
        segments.restore()
        try beginPushing(segments.pending)
      }
    }
  }

  /// Goes on with a parser of its own, which is given the part's head first.
  private mutating func beginPushing(_ bytes: UnsafeRawBufferPointer) throws {
    isPushing = true
    parser = XMLPushParser(state: parser.state.pointee, limits: limits)
    if place.isAfterHead { try parser.parse(segments.head) }
    try parser.parse(bytes)
  }

  /// Parses the next bytes as they come.
  private mutating func push() throws {
    let bytes = try segments.read()
    if bytes.isEmpty {
      isFinished = true
      try parser.finish()
    } else {
      try parser.parse(bytes)
    }
  }
}
