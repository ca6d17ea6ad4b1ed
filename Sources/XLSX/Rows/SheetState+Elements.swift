internal import XMLEvents

extension SheetState {
  /// An element begins.
  @inline(__always)
  mutating func start(
    _ name: XMLToken, _ uri: XMLToken, _ attributes: XMLAttributes,
    _ declarations: XMLDeclarations, _ session: inout XMLSession
  ) {
    guard skippedDepth == 0 else { return }
    if uri == main, isInRow {
      if name == names.cell { return beginCell(attributes, &session) }
      if name == names.value { return beginValue() }
      if name == names.text { return beginText(attributes) }
      if name == names.inline, declarations.count == 0 { return }
    }
    startOther(name, uri, attributes, declarations, &session)
  }

  /// An element ends, whose depth is `depth`.
  @inline(__always)
  mutating func end(
    _ name: XMLToken, _ uri: XMLToken, _ depth: Int32, _ session: inout XMLSession
  ) {
    guard skippedDepth == 0 else {
      if skippedDepth == depth { skippedDepth = 0 }
      return
    }
    if uri == main, isInRow {
      if name == names.value { return endValue() }
      if name == names.cell { return endCell(&session) }
      if name == names.text { return endText() }
      if name == names.inline { return }
    }
    endOther(name, uri)
  }

  private mutating func startOther(
    _ name: XMLToken, _ uri: XMLToken, _ attributes: XMLAttributes,
    _ declarations: XMLDeclarations, _ session: inout XMLSession
  ) {
    if isAhead, session.depth > 1, declarations.count > 0 || uri == names.compatibility {
      // What alternatives require is looked up among the prefixes of the whole sheet.
      return fail(.needsEarlierRows, &session)
    }
    if declarations.count > 0 {
      compatibility.declare(
        declarations, transitional: names.transitional, strict: names.strict, depth: session.depth)
    }
    if session.depth == 1 {
      // The root's namespace says which of the two this sheet is written in.
      main = uri == names.strict ? names.strict : names.transitional
      keepsSpaces = attributes.keepSpaces(names.space) ?? false
    }
    guard uri == main else {
      if uri == names.compatibility,
        compatibility.start(name, attributes, depth: session.depth)
      {
        return
      }
      skippedDepth = session.depth
      return
    }
    if isInCell {
      if name == names.formula { return beginFormula(attributes, &session) }
      if name == names.phonetic {
        phoneticDepth += 1
        return
      }
    }
    if name == names.row, isInSheetData, !isInRow { return beginRow(attributes, &session) }
    if name == names.extensions {
      skippedDepth = session.depth
    } else if name == names.sheetData {
      isInSheetData = true
    }
  }

  private mutating func endOther(_ name: XMLToken, _ uri: XMLToken) {
    guard uri == main else {
      if uri == names.compatibility { compatibility.end(name) }
      return
    }
    if isInCell {
      if name == names.formula { return endFormula() }
      if name == names.phonetic {
        phoneticDepth -= 1
        return
      }
    }
    if name == names.row, isInRow {
      endRow()
    } else if name == names.sheetData {
      isInSheetData = false
    }
  }
}
