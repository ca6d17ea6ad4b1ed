internal import XMLEvents

extension SheetPartState {
  /// An element begins.
  @inline(__always)
  mutating func start(
    _ name: XMLToken, _ uri: XMLToken, _ attributes: XMLAttributes,
    _ declarations: XMLDeclarations, _ session: inout XMLSession
  ) {
    guard skippedDepth == 0 else { return }
    if uri == main, container == names.sheetData {
      level &+= 1
      if name == names.cell { return beginCell(attributes, &session) }
      if name == names.value { return beginText(isFormula: false) }
      if name == names.row { return beginRow(attributes) }
      if name == names.formula { return beginText(isFormula: true) }
      return
    }
    startOther(name, uri, attributes, declarations, &session)
  }

  /// An element ends, whose depth is `depth`.
  @inline(__always)
  mutating func end(_ name: XMLToken, _ uri: XMLToken, _ depth: Int32) {
    guard skippedDepth == 0 else {
      if skippedDepth == depth { skippedDepth = 0 }
      return
    }
    guard uri == main else {
      if uri == names.compatibility { compatibility.end(name) }
      return
    }
    level &-= 1
    if isCollecting, name == names.value || name == names.formula { endText(name) }
    if level == 1 { container = .none }
  }

  @inline(never)
  private mutating func startOther(
    _ name: XMLToken, _ uri: XMLToken, _ attributes: XMLAttributes,
    _ declarations: XMLDeclarations, _ session: inout XMLSession
  ) {
    if declarations.count > 0 {
      compatibility.declare(
        declarations, transitional: names.transitional, strict: names.strict, depth: session.depth)
    }
    if session.depth == 1 {
      // The root's namespace says which of the two this sheet is written in.
      main = uri == names.strict ? names.strict : names.transitional
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
    guard name != names.extensions else {
      skippedDepth = session.depth
      return
    }
    level += 1
    part._withUnsafeGuaranteedRef { part in
      if level == 2 {
        startChild(name, attributes, part)
      } else if level == 3 {
        startLine(name, attributes, part)
      }
    }
  }

  /// A child of the worksheet.
  private mutating func startChild(
    _ name: XMLToken, _ attributes: XMLAttributes, _ part: SheetPart
  ) {
    container = name
    if name == names.format {
      part.setDefaults(attributes)
    } else if name == names.drawing {
      part.addDrawing(relationship: relationship(attributes))
    }
  }

  /// A line of one of the lists around the cells.
  private func startLine(_ name: XMLToken, _ attributes: XMLAttributes, _ part: SheetPart) {
    switch (container, name) {
    case (names.columns, names.column): part.addColumns(attributes)
    case (names.merges, names.merge): part.addMerge(attributes)
    case (names.links, names.link):
      part.addLink(attributes, relationship: relationship(attributes))
    case (names.tables, names.table): part.addTable(relationship: relationship(attributes))
    default: break
    }
  }

  /// The value of `r:id`.
  private func relationship(_ attributes: XMLAttributes) -> String? {
    for attribute in attributes where attribute.name == names.id {
      if attribute.namespace == names.relationships
        || attribute.namespace == names.strictRelationships
      {
        return attribute.string
      }
    }
    return nil
  }
}

extension SheetPartState {
  private mutating func beginRow(_ attributes: XMLAttributes) {
    var number: UInt32?
    var height: Double?
    var isHidden = false
    for attribute in attributes {
      if attribute.name == names.reference {
        number = NumberText.integer(
          from: attribute.start, to: attribute.end, limit: UInt32(CellReference.lastRow))
      } else if attribute.name == names.height {
        height = NumberText.double(from: attribute.start, to: attribute.end)
      } else if attribute.name == names.hidden, attribute.namespace.isNone {
        isHidden = attribute.isTrue
      }
    }
    row = number.flatMap { $0 > 0 ? $0 : nil } ?? row &+ 1
    column = 0
    part._withUnsafeGuaranteedRef {
      if height != nil || isHidden || $0.hidesUnlistedRows {
        $0.addRow(Int(row), height: height, isHidden: isHidden)
      }
    }
  }

  @inline(__always)
  private mutating func beginCell(_ attributes: XMLAttributes, _ session: inout XMLSession) {
    cellCount &+= 1
    guard cellCount <= cellLimit else {
      passedLimit = .cells
      return session.stop()
    }
    hasOwnText = false
    column &+= 1
    var metadata: UInt32?
    for attribute in attributes {
      if attribute.name == names.reference {
        if let place = CellPlace(from: attribute.start, to: attribute.end) {
          row = place.row
          column = place.column
        }
      } else if attribute.name == names.type, attribute.namespace.isNone {
        hasOwnText = attribute.has("str")
      } else if attribute.name == names.valueMetadata {
        metadata = NumberText.integer(from: attribute.start, to: attribute.end)
      }
    }
    if let metadata, let cell {
      part._withUnsafeGuaranteedRef { $0.addCell(cell, valueMetadata: Int(metadata)) }
    }
  }

  private var cell: CellReference? {
    guard row >= 1, row <= CellReference.lastRow, column <= CellReference.lastColumn else {
      return nil
    }
    return CellReference(row: Int(row), column: Int(column))
  }

  @inline(__always)
  private mutating func beginText(isFormula: Bool) {
    guard isFormula || hasOwnText else { return }
    isCollecting = true
    text.count = 0
  }

  mutating func append(_ start: XMLPointer, _ length: Int, _ session: inout XMLSession) {
    guard length <= textLimit - text.count else {
      passedLimit = .stringBytes
      return session.stop()
    }
    text.append(start, count: length)
  }

  private mutating func endText(_ name: XMLToken) {
    isCollecting = false
    guard text.buffer.contains(UInt8(ascii: "(")), let cell else { return }
    part._withUnsafeGuaranteedRef {
      $0.addText(text.buffer, of: cell, isFormula: name == names.formula)
    }
  }
}
