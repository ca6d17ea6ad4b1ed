/// Steps through the bytes of a formula, strings told apart from the rest.
struct FormulaScanner {
  private let bytes: [UInt8]
  private(set) var position: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = Array(bytes)
    position = 0
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  var isAtEnd: Bool { position == bytes.count }

  mutating func skipBlanks() {
    while let byte = peek, byte <= 0x20 { position += 1 }
  }

  mutating func accept(_ scalar: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard peek == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  /// Takes a word in upper or lower case.
  mutating func accept(word: StaticString) -> Bool {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard position + letters.count <= bytes.count else { return false }
    for (offset, letter) in letters.enumerated()
    where letter | 0x20 != bytes[position + offset] | 0x20 { return false }
    position += letters.count
    return true
  }

  /// Takes a string in quotes; two quotes in it are one.
  mutating func string() -> String? {
    guard accept("\"") else { return nil }
    var result: [UInt8] = []
    while let byte = peek {
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard peek == byte else { return String(decoding: result, as: UTF8.self) }
        position += 1
      }
      result.append(byte)
    }
    return nil
  }

  /// The text up to the comma or bracket that ends an argument.
  mutating func argument() -> String {
    let start = position
    var depth = 0
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        guard string() != nil else { return String(decoding: bytes[start...], as: UTF8.self) }
        continue
      case UInt8(ascii: "("), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: ";"):
        if depth == 0 { return String(decoding: bytes[start..<position], as: UTF8.self) }
        if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "}") { depth -= 1 }
      default: break
      }
      position += 1
    }
    return String(decoding: bytes[start...], as: UTF8.self)
  }
}

/// `DISPIMG("ID_…",1)`, with which WPS Office places a picture in a cell.
enum PictureFormula {
  /// The picture's id, if the formula is of this kind.
  static func id(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var scanner = FormulaScanner(bytes)
    _ = scanner.accept("=")
    scanner.skipBlanks()
    _ = scanner.accept(word: "_xlfn.")
    guard scanner.accept(word: "DISPIMG"), scanner.accept("(") else { return nil }
    return scanner.string()
  }
}

/// `HYPERLINK("https://…","text")`.
enum HyperlinkFormula {
  /// Where the formula leads, if it is of this kind: its whole value is the link.
  static func target(of bytes: UnsafeBufferPointer<UInt8>) -> Hyperlink.Target? {
    var scanner = FormulaScanner(bytes)
    _ = scanner.accept("=")
    scanner.skipBlanks()
    guard scanner.accept(word: "HYPERLINK"), scanner.accept("(") else { return nil }
    scanner.skipBlanks()
    var joined = ""
    let start = scanner
    while let text = scanner.string() {
      joined += text
      if scanner.accept("&") { continue }
      guard scanner.accept(",") || scanner.accept(")") || scanner.accept(";") else { break }
      return target(of: joined)
    }
    scanner = start
    let argument = scanner.argument()
    return argument.isEmpty ? nil : .formula(argument)
  }

  /// A link that begins with `#` leads into the workbook itself.
  private static func target(of text: String) -> Hyperlink.Target {
    text.hasPrefix("#") ? .location(String(text.dropFirst())) : .external(text)
  }
}
