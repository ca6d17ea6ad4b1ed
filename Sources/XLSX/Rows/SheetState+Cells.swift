internal import XMLEvents

extension SheetState {
  /// `<c r="B17" s="3" t="s">`; without `r` it stands right of the last.
  @inline(never)
  mutating func beginCell(_ attributes: XMLAttributes, _ session: inout XMLSession) {
    cellCount &+= 1
    guard cellCount <= cellLimit else { return fail(.cellLimit, &session) }
    isInCell = true
    cell = CellRecord()
    cellType = .number
    cellText = text.count
    valueEnd = -1
    inlineEnd = -1
    var position = column &+ 1
    for attribute in attributes {
      if attribute.name == names.reference {
        if let place = CellPlace(from: attribute.start, to: attribute.end) {
          if place.row != rowNumber { move(to: place) }
          position = place.column
        } else {
          column = position
          note(.invalidReference)
        }
      } else if attribute.name == names.style {
        cell.style = NumberText.integer(from: attribute.start, to: attribute.end) ?? 0
      } else if attribute.name == names.type, attribute.namespace.isNone {
        cellType = CellType(attribute)
      }
    }
    if position <= column { row.isUnordered = true }
    column = position
  }

  /// A cell names another row than the one it is in: the cell is believed.
  @inline(never)
  private mutating func move(to place: CellPlace) {
    note(.cellInOtherRow, row: place.row, column: place.column)
    close()
    open(place.row)
  }

  @inline(never)
  mutating func endCell(_ session: inout XMLSession) {
    guard isInCell else { return }
    isInCell = false
    target = .none
    guard column <= UInt32(CellReference.lastColumn) else {
      text.count = cellText
      note(.invalidReference)
      // Such cells are not kept: they are counted, so that a row of them has an end.
      if cellCount &- cellCountBeforeRow > Self.longestRow { fail(.rowTooLong, &session) }
      return
    }
    cell.column = UInt16(truncatingIfNeeded: column)
    finish()
    if formula.hasBlocks, cell.formula == 0 { adoptFormula() }
    cells.append(cell)
    if cells.count &- row.firstCell > Self.longestRow { fail(.rowTooLong, &session) }
  }

  /// The most cells of a row: more than a sheet has columns, since cells may come twice.
  private static let longestRow = 4 * CellReference.lastColumn

  /// Makes the cell's value out of its type and the texts that were collected.
  @inline(__always)
  private mutating func finish() {
    if cellType == .number, inlineEnd < 0 {
      guard valueEnd > valueStart else { return }
      let start = text.base + valueStart
      if let number = NumberText.double(from: start, to: text.base + valueEnd) {
        cell.kind = .number
        cell.bits = number.bitPattern
        text.count = valueStart
        return
      }
    } else if cellType == .sharedString, valueEnd > valueStart {
      let start = text.base + valueStart
      if let index = NumberText.integer(from: start, to: text.base + valueEnd),
        index < sharedStringCount || needs(index)
      {
        cell.kind = .sharedString
        cell.bits = UInt64(index)
        text.count = valueStart
        return
      }
    } else if cellType == .inline, inlineEnd >= 0 {
      // Where there are both, `is` counts for its own type and `v` for all others.
      return keepText(.text, from: inlineStart, to: inlineEnd)
    }
    finishOther()
  }

  @inline(never)
  private mutating func finishOther() {
    if inlineEnd >= 0, valueEnd < 0 {
      return keepText(.text, from: inlineStart, to: inlineEnd)
    }
    guard valueEnd >= 0 else { return }
    switch cellType {
    case .text:
      let length = XString.decode(text.base + valueStart, count: valueEnd - valueStart)
      keepText(.text, from: valueStart, to: valueStart + length)
    case .inline:
      keepText(.text, from: valueStart, to: valueEnd)
    case .number, .unknown:
      if cellType == .unknown { note(.unknownCellType) }
      finishNumber()
    case .sharedString: finishSharedString()
    case .boolean: finishBoolean()
    case .error:
      trimValue()
      if valueEnd > valueStart { keepText(.error, from: valueStart, to: valueEnd) }
    case .isoDate:
      trimValue()
      if valueEnd > valueStart { keepText(.isoDate, from: valueStart, to: valueEnd) }
    }
  }

  private mutating func finishNumber() {
    trimValue()
    guard valueEnd > valueStart else { return }
    if let number = NumberText.double(from: text.base + valueStart, to: text.base + valueEnd) {
      cell.kind = .number
      cell.bits = number.bitPattern
    } else {
      note(.invalidNumber)
      keepText(.text, from: valueStart, to: valueEnd)
    }
  }

  private mutating func finishSharedString() {
    trimValue()
    guard valueEnd > valueStart else { return }
    guard
      let index = NumberText.integer(from: text.base + valueStart, to: text.base + valueEnd),
      index < sharedStringCount || needs(index)
    else { return note(.missingSharedString) }
    cell.kind = .sharedString
    cell.bits = UInt64(index)
  }

  /// Takes a string to be there where nobody has counted them yet; false where they are counted, or
  /// where the index is too high for any.
  @inline(__always)
  private mutating func needs(_ index: UInt32) -> Bool {
    guard isAhead, index < .max else { return false }
    sharedStringCount = index + 1
    return true
  }

  private mutating func finishBoolean() {
    trimValue()
    guard valueEnd > valueStart else { return }
    let word = UnsafeBufferPointer(start: text.base + valueStart, count: valueEnd - valueStart)
    if let value = BooleanText.value(word) {
      cell.kind = .boolean
      cell.bits = value ? 1 : 0
    } else {
      note(.invalidBoolean)
      keepText(.text, from: valueStart, to: valueEnd)
    }
  }

  private mutating func keepText(_ kind: CellKind, from start: Int, to end: Int) {
    cell.kind = kind
    cell.bits = UInt64(start)
    cell.length = UInt32(clamping: end - start)
  }

  private mutating func trimValue() {
    valueEnd = valueStart + XString.trim(text.base + valueStart, count: valueEnd - valueStart)
  }

  @inline(never)
  mutating func fail(_ reason: Failure, _ session: inout XMLSession) {
    failure = reason
    session.stop()
  }
}

extension SheetState.CellType {
  /// The type that a `t` attribute names (ECMA-376 part 1, 18.18.11 ST_CellType).
  @inline(__always)
  init(_ attribute: XMLAttributes.Attribute) {
    let start = attribute.start
    switch attribute.end - start {
    case 1:
      switch start[0] {
      case UInt8(ascii: "s"): self = .sharedString
      case UInt8(ascii: "n"): self = .number
      case UInt8(ascii: "b"): self = .boolean
      case UInt8(ascii: "e"): self = .error
      case UInt8(ascii: "d"): self = .isoDate
      default: self = .unknown
      }
    case 3 where start[0] == UInt8(ascii: "s") && start[1] == UInt8(ascii: "t"): self = .text
    case 9 where start[0] == UInt8(ascii: "i"): self = .inline
    case 0: self = .number
    default: self = .unknown
    }
  }
}

/// Booleans as writers spell them.
enum BooleanText {
  /// The value of `1`, `true`, `on` and their opposites, in any case; nil for anything else.
  @inline(__always)
  static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    if bytes.count == 1, bytes[0] & 0xfe == UInt8(ascii: "0") { return bytes[0] & 1 == 1 }
    return word(bytes)
  }

  @inline(never)
  private static func word(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    guard bytes.count <= 5 else { return nil }
    switch String(decoding: bytes, as: UTF8.self).lowercased() {
    case "1", "true", "on", "t", "yes": return true
    case "0", "false", "off", "f", "no": return false
    default: return nil
    }
  }
}
