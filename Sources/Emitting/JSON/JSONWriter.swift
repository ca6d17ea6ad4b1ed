/// Writes JSON as UTF-8 bytes: two spaces a level, a member a line, keys in the order of the calls.
///
/// The layout is that of most programs' "indent by two": what is read with one of them and written
/// again stays the same, byte for byte.
struct JSONWriter {
  private var out: ByteWriter
  private var depth = 0
  /// Whether the open object or array holds nothing yet.
  private var isEmpty = true

  init(sink: @escaping ByteSink) {
    out = ByteWriter(sink: sink)
  }

  /// Ends the document with a line end and hands on what is left.
  mutating func finish() throws {
    out.write(byte: UInt8(ascii: "\n"))
    try out.flush()
  }

  // MARK: Members of an object

  mutating func member(_ key: String, _ value: String) {
    name(key)
    string(value)
  }

  mutating func member(_ key: String, _ value: String?) {
    name(key)
    if let value { string(value) } else { out.write("null") }
  }

  mutating func member(_ key: String, _ value: Int) {
    name(key)
    out.write(value)
  }

  mutating func member(_ key: String, _ value: Int?) {
    name(key)
    if let value { out.write(value) } else { out.write("null") }
  }

  mutating func member(_ key: String, _ value: Bool) {
    name(key)
    out.write(value ? "true" : "false")
  }

  mutating func null(_ key: String) {
    name(key)
    out.write("null")
  }

  /// Writes a score of 0 to 1 with up to three decimals.
  mutating func member(_ key: String, score: Double) {
    name(key)
    out.write(Thousandths(score).text)
  }

  mutating func object(_ key: String, _ body: (inout JSONWriter) throws -> Void) rethrows {
    name(key)
    try object(body)
  }

  /// Writes an array, one element after the other; each may be handed on as soon as it is written.
  mutating func array<Elements: Sequence>(
    _ key: String, _ elements: Elements,
    _ body: (inout JSONWriter, Elements.Element) throws -> Void
  ) throws {
    name(key)
    try array(elements, body)
  }

  /// Writes an array that is no member, one element after the other.
  mutating func array<Elements: Sequence>(
    _ elements: Elements, _ body: (inout JSONWriter, Elements.Element) throws -> Void
  ) throws {
    begin(UInt8(ascii: "["))
    for element in elements {
      separate()
      try body(&self, element)
      try out.flushIfFull()
    }
    end(UInt8(ascii: "]"))
  }

  mutating func array(_ key: String, _ texts: [String]) throws {
    try array(key, texts) { json, text in json.string(text) }
  }

  // MARK: Values

  mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
    begin(UInt8(ascii: "{"))
    try body(&self)
    end(UInt8(ascii: "}"))
  }

  mutating func number(_ value: Int) {
    out.write(value)
  }

  mutating func string(_ value: String) {
    out.write(byte: UInt8(ascii: "\""))
    value.withUTF8Bytes { bytes in
      var written = 0
      for (index, byte) in bytes.enumerated() where JSONWriter.mustEscape(byte) {
        out.write(bytes: UnsafeBufferPointer(rebasing: bytes[written..<index]))
        escape(byte)
        written = index + 1
      }
      out.write(bytes: UnsafeBufferPointer(rebasing: bytes[written...]))
    }
    out.write(byte: UInt8(ascii: "\""))
  }

  // MARK: Punctuation

  private mutating func name(_ key: String) {
    separate()
    string(key)
    out.write(": ")
  }

  private mutating func separate() {
    if !isEmpty { out.write(byte: UInt8(ascii: ",")) }
    isEmpty = false
    breakLine()
  }

  private mutating func begin(_ bracket: UInt8) {
    out.write(byte: bracket)
    depth += 1
    isEmpty = true
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if !isEmpty { breakLine() }
    isEmpty = false
    out.write(byte: bracket)
  }

  private mutating func breakLine() {
    out.write(byte: UInt8(ascii: "\n"))
    out.write(byte: UInt8(ascii: " "), count: 2 * depth)
  }

  // MARK: Escapes (RFC 8259, section 7)

  private static func mustEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): out.write("\\\"")
    case UInt8(ascii: "\\"): out.write("\\\\")
    case 0x08: out.write("\\b")
    case 0x09: out.write("\\t")
    case 0x0A: out.write("\\n")
    case 0x0C: out.write("\\f")
    case 0x0D: out.write("\\r")
    default:
      out.write(byte < 0x10 ? "\\u000" : "\\u001")
      let digit = byte & 0x0F
      out.write(byte: digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
