internal import XMLEvents

/// Parses documents of rows without knowing what stands before them in the sheet.
struct AheadParser: ~Copyable {
  private var parser: XMLPushParser<SheetState>
  /// The state before any document.
  private var start: SheetState
  private let limits: XMLLimits

  init(_ state: SheetState, limits: XMLLimits) {
    parser = XMLPushParser(state: state, limits: limits)
    start = parser.state.pointee
    self.limits = limits
  }

  deinit { parser.state.pointee.free() }

  /// Parses the slot's document; whatever depends on earlier rows or fails is left for the one who
  /// reads the sheet in order.
  mutating func parse(_ slot: RowSlot) -> RowSlot.Outcome {
    do {
      try parser.parse(document: slot.document)
      let isWhole = parser.state.pointee.carriesNothing
      if isWhole { slot.take(&parser.state.pointee, end: parser.position) }
      parser.state.pointee.goBack(to: start)
      return isWhole ? .rows : .unparsed
    } catch {
      parser.state.pointee.goBack(to: start)
      // A parser that was stopped half-way is not used again.
      parser = XMLPushParser(state: parser.state.pointee, limits: limits)
      start = parser.state.pointee
      return .unparsed
    }
  }
}
