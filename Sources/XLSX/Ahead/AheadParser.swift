internal import XMLEvents

/// Parses segments of a part without knowing what stands before them.
struct AheadParser<State: SegmentState>: ~Copyable {
  private var parser: XMLPushParser<State>
  /// The state before any segment.
  private var start: State
  private let limits: XMLLimits

  init(_ state: State, limits: XMLLimits) {
    parser = XMLPushParser(state: state, limits: limits)
    start = parser.state.pointee
    self.limits = limits
  }

  deinit { parser.state.pointee.free() }

  /// Parses the slot's document; whatever depends on earlier ones or fails is left for the one who
  /// reads the part in order.
  mutating func parse(_ slot: SegmentSlot<State.Parsed>) -> SegmentSlot<State.Parsed>.Outcome {
    do {
      try parser.parse(document: slot.document)
      let isWhole = parser.state.pointee.carriesNothing
      if isWhole {
        parser.state.pointee.exchange(with: &slot.parsed)
        slot.end = parser.position
      }
      parser.state.pointee.goBack(to: start)
      return isWhole ? .parsed : .unparsed
    } catch {
      parser.state.pointee.goBack(to: start)
      // A parser that was stopped half-way is not used again.
      parser = XMLPushParser(state: parser.state.pointee, limits: limits)
      start = parser.state.pointee
      return .unparsed
    }
  }
}
