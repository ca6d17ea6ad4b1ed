/// Moves the relative references of a formula, as a shared formula means them for another cell
/// (ECMA-376 part 1, 18.3.1.40).
///
/// References are those of A1 style: cells, ranges, whole columns and whole rows. What `$` fixes
/// stays. Texts, names of sheets and tables, functions and numbers are left alone. A reference that
/// leaves the sheet becomes `#REF!`.
struct FormulaShift {
  private let formula: UnsafeBufferPointer<UInt8>
  private let rows: Int
  private let columns: Int
  private var result: [UInt8] = []
  private var position = 0

  /// The formula's text, moved down by `rows` and right by `columns`.
  static func shifted(
    _ formula: UnsafeBufferPointer<UInt8>, rows: Int, columns: Int
  ) -> [UInt8] {
    var shift = FormulaShift(formula: formula, rows: rows, columns: columns)
    shift.run()
    return shift.result
  }

  private init(formula: UnsafeBufferPointer<UInt8>, rows: Int, columns: Int) {
    self.formula = formula
    self.rows = rows
    self.columns = columns
    result.reserveCapacity(formula.count + 8)
  }

  private mutating func run() {
    while position < formula.count {
      let byte = formula[position]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        copyQuoted(byte)
      case UInt8(ascii: "["):
        copyBracketed()
      default:
        if Self.isWordByte(byte) { shiftWord() } else { copy(1) }
      }
    }
  }

  private mutating func copy(_ count: Int) {
    result += formula[position..<position + count]
    position += count
  }

  /// A text or the name of a sheet; a doubled quote begins the next piece of it.
  private mutating func copyQuoted(_ quote: UInt8) {
    var end = position + 1
    while end < formula.count, formula[end] != quote { end += 1 }
    copy(min(end + 1, formula.count) - position)
  }

  /// Another workbook's number, or the columns of a table; brackets may stand in brackets.
  private mutating func copyBracketed() {
    var depth = 0
    var end = position
    while end < formula.count {
      switch formula[end] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      // An apostrophe takes the special meaning from what follows it.
      case UInt8(ascii: "'"): end += 1
      default: break
      }
      end += 1
      if depth == 0 { break }
    }
    copy(min(end, formula.count) - position)
  }

  private mutating func shiftWord() {
    let end = wordEnd(from: position)
    let word = Reference(formula, from: position, to: end)
    let next = end < formula.count ? formula[end] : 0
    // Before a bracket stands a function or a table, before an exclamation mark a sheet.
    if [UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "!")].contains(next) {
      return copy(end - position)
    }
    if let word, word.isCell {
      append(word)
      position = end
    } else if let word, next == UInt8(ascii: ":"),
      let second = Self.second(of: formula, after: end),
      word.isWhole(like: second.reference)
    {
      append(word, separator: UInt8(ascii: ":"), second.reference)
      position = second.end
    } else {
      copy(end - position)
    }
  }

  /// The other end of `A:C` or `3:4`.
  private static func second(
    of formula: UnsafeBufferPointer<UInt8>, after colon: Int
  ) -> (reference: Reference, end: Int)? {
    let start = colon + 1
    var end = start
    while end < formula.count, isWordByte(formula[end]) { end += 1 }
    return Reference(formula, from: start, to: end).map { ($0, end) }
  }

  private func wordEnd(from start: Int) -> Int {
    var end = start
    while end < formula.count, Self.isWordByte(formula[end]) { end += 1 }
    return end
  }

  private mutating func append(_ reference: Reference) {
    if let moved = reference.moved(rows: rows, columns: columns) {
      result += moved
    } else {
      result += Array("#REF!".utf8)
    }
  }

  private mutating func append(_ first: Reference, separator: UInt8, _ second: Reference) {
    if let start = first.moved(rows: rows, columns: columns),
      let end = second.moved(rows: rows, columns: columns)
    {
      result += start + [separator] + end
    } else {
      result += Array("#REF!".utf8)
    }
  }

  /// Whether a byte can be part of a name, a number or a reference.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "$"), UInt8(ascii: "\\"), UInt8(ascii: "?"), 0x80...0xFF:
      true
    default: false
    }
  }
}
