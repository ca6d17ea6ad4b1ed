/// Finds the first place of a file that is not JSON (RFC 8259), and says what is wrong there.
struct JSONSyntax {
  /// A slip and its place; line and column from 1, columns in characters of Unicode.
  struct Slip: Error, Equatable {
    var line: Int
    var column: Int
    var reason: String
  }

  /// How deep lists and objects may lie in each other.
  private static let deepest = 200

  private let bytes: [UInt8]
  private var index = 0
  /// The brackets that are open.
  private var open: [UInt8] = []

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // Editors on Windows begin a file with a byte order mark.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// The first slip; `nil` for a file that is JSON.
  static func firstError(in bytes: [UInt8]) -> Slip? {
    var reader = JSONSyntax(bytes)
    do throws(Slip) {
      try reader.document()
      return nil
    } catch {
      return error
    }
  }

  private mutating func document() throws(Slip) {
    try value()
    while let bracket = open.last {
      let close: UInt8 = bracket == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]")
      if take(close) {
        open.removeLast()
      } else if take(UInt8(ascii: ",")) {
        if peek() == close { throw slip("a comma stands before a closing bracket") }
        try element(of: bracket)
      } else {
        throw slip("a comma or '\(Character(Unicode.Scalar(close)))' is missing")
      }
    }
    guard peek() == nil else { throw slip("there is more after the end of the document") }
  }

  /// A value; of a list or an object what opens it and its first element.
  private mutating func value() throws(Slip) {
    var bracket: UInt8?
    repeat {
      guard let byte = peek() else { throw slip("the file ends too early") }
      bracket = nil
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard open.count < Self.deepest else { throw slip("the brackets lie too deep") }
        index += 1
        open.append(byte)
        if peek() == (byte == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]")) { return }
        if byte == UInt8(ascii: "{") { try key() }
        bracket = byte
      case UInt8(ascii: "\""): try string()
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
      default:
        guard ["true", "false", "null"].contains(where: { takeWord($0) }) else {
          throw slip(
            byte == UInt8(ascii: "'")
              ? "texts stand in double quotes"
              : "a value is missing")
        }
      }
    } while bracket != nil
  }

  private mutating func element(of bracket: UInt8) throws(Slip) {
    if bracket == UInt8(ascii: "{") { try key() }
    try value()
  }

  private mutating func key() throws(Slip) {
    guard peek() == UInt8(ascii: "\"") else {
      throw slip("a key in double quotes is missing")
    }
    try string()
    guard take(UInt8(ascii: ":")) else { throw slip("a colon is missing") }
  }

  private mutating func string() throws(Slip) {
    let start = index
    index += 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      guard bytes[index] >= 0x20 else { throw slip("a text has no end on its line") }
      if bytes[index] == UInt8(ascii: "\\") {
        try escape()
      } else {
        index += 1
      }
    }
    guard index < bytes.count else {
      index = start
      throw slip("a text has no end")
    }
    index += 1
  }

  private mutating func escape() throws(Slip) {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    if next == UInt8(ascii: "u") {
      let digits = bytes.dropFirst(index + 2).prefix(4)
      guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
      else { throw slip("'\\u' wants four hexadecimal digits") }
      index += 6
    } else if "\"\\/bfnrt".utf8.contains(next) {
      index += 2
    } else {
      throw slip("a backslash in a text is written twice")
    }
  }

  private mutating func number() throws(Slip) {
    let start = index
    _ = skip("-")
    let isZero = skip("0")
    var isNumber = isZero || skipDigits()
    if isNumber, skip(".") { isNumber = skipDigits() }
    if isNumber, skip("e") || skip("E") {
      _ = skip("+") || skip("-")
      isNumber = skipDigits()
    }
    guard isNumber, !(index < bytes.count && Self.isDigit(bytes[index])) else {
      index = start
      throw slip("a number is not written as JSON wants it")
    }
  }

  // MARK: Bytes

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func skipDigits() -> Bool {
    let start = index
    while index < bytes.count, Self.isDigit(bytes[index]) { index += 1 }
    return index > start
  }

  /// The next byte that is no white space.
  private mutating func peek() -> UInt8? {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
    return index < bytes.count ? bytes[index] : nil
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    index += 1
    return true
  }

  private mutating func takeWord(_ word: String) -> Bool {
    guard bytes.dropFirst(index).starts(with: word.utf8) else { return false }
    index += word.utf8.count
    return true
  }

  private func slip(_ reason: String) -> Slip {
    let before = bytes.prefix(index)
    let line = before.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = before.dropFirst(start).reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return Slip(line: line, column: column, reason: reason)
  }
}
