internal import XMLEvents

extension SheetState {
  /// Keeps a piece of the text that is being collected, as far as a row may hold text.
  @inline(__always)
  mutating func append(_ start: XMLPointer, _ length: Int, _ session: inout XMLSession) {
    guard length <= stringLimit &- (text.count &- rowText) else {
      return fail(.stringLimit, &session)
    }
    text.append(start, count: length)
  }

  @inline(__always)
  mutating func beginValue() {
    guard isInCell else { return }
    target = .value
    valueStart = text.count
  }

  @inline(__always)
  mutating func endValue() {
    guard target == .value else { return }
    target = .none
    valueEnd = text.count
  }

  /// `<t>`, inside `<is>` or one of its runs; phonetic runs are left out.
  mutating func beginText(_ attributes: XMLAttributes) {
    guard isInCell, phoneticDepth == 0 else { return }
    keepsSpacesInText = keepsSpaces
    if attributes.count > 0, let asked = attributes.keepSpaces(names.space) {
      keepsSpacesInText = asked
    }
    target = .inline
    if inlineEnd < 0 { inlineStart = text.count }
    pieceStart = text.count
  }

  mutating func endText() {
    guard target == .inline else { return }
    target = .none
    let base = text.base + pieceStart
    var length = text.count - pieceStart
    if !keepsSpacesInText { length = XString.trim(base, count: length) }
    length = XString.decode(base, count: length)
    text.count = pieceStart + length
    inlineEnd = text.count
  }

  mutating func beginFormula(_ attributes: XMLAttributes, _ session: inout XMLSession) {
    guard collectsFormulas else { return }
    target = .formula
    pieceStart = text.count
    formula.begin(attributes, &text)
    if isAhead, formula.kind != .ordinary { return fail(.needsEarlierRows, &session) }
    if text.count &- rowText > stringLimit { fail(.stringLimit, &session) }
  }

  /// The formula of the array or data table that a cell without its own belongs to.
  @inline(never)
  mutating func adoptFormula() {
    guard let record = formula.record(row: rowNumber, column: column) else { return }
    formulas.append(record)
    cell.formula = UInt32(clamping: formulas.count)
  }

  mutating func endFormula() {
    guard target == .formula else { return }
    target = .none
    formulas.append(formula.end(offset: pieceStart, text, row: rowNumber, column: column))
    cell.formula = UInt32(clamping: formulas.count)
  }
}
