/// A text as an array of scalars that scanners walk by index: full-width forms read as half-width
/// ones, and every scalar knows its place in the raw text.
package struct ScalarText: Sendable {
  /// The raw text.
  package let text: String
  /// The scalars, full-width forms and wide spaces folded to their ASCII counterparts.
  package let scalars: [Unicode.Scalar]
  /// Where each scalar begins in ``text``, in UTF-8 bytes, and where the text ends; empty where
  /// every scalar is one byte.
  private let starts: [Int]

  /// Reads a text once, from start to end.
  package init(_ text: String) {
    self.text = text
    var text = text
    (scalars, starts) = text.withUTF8(Self.read)
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (scalars: [Unicode.Scalar], starts: [Int]) {
    // All bytes at once: a search that may end early looks at one after the other.
    guard bytes.reduce(0, |) >= 0x80 else { return (bytes.map { Unicode.Scalar($0) }, []) }
    var scalars: [Unicode.Scalar] = []
    var starts: [Int] = []
    scalars.reserveCapacity(bytes.count)
    starts.reserveCapacity(bytes.count + 1)
    var index = 0
    while index < bytes.count {
      starts.append(index)
      let (scalar, next) = UTF8Bytes.scalar(at: index, of: bytes)
      scalars.append(scalar.folded)
      index = next
    }
    starts.append(bytes.count)
    return (scalars, starts)
  }

  /// Reads the beginning of a text, a number of scalars at most.
  init(_ text: String, first count: Int) {
    self.init(String(text.unicodeScalars.prefix(count)))
  }

  private init(text: String, scalars: [Unicode.Scalar], starts: [Int]) {
    self.text = text
    self.scalars = scalars
    self.starts = starts
  }

  /// Where a scalar begins in ``text``, in UTF-8 bytes; the text's length for the end and beyond.
  package func offset(of index: Int) -> Int {
    starts.isEmpty ? min(index, scalars.count) : starts[min(index, scalars.count)]
  }

  /// The text with spaces in place of what stands in the ranges; every place stays where it is.
  package func blanking(_ ranges: [Range<Int>]) -> ScalarText {
    guard !ranges.isEmpty else { return self }
    var scalars = scalars
    for range in ranges {
      for index in range.clamped(to: 0..<scalars.count) { scalars[index] = " " }
    }
    return ScalarText(text: text, scalars: scalars, starts: starts)
  }

  /// How many scalars the text has.
  package var count: Int { scalars.count }

  /// The folded scalar at an index; NUL before the first and after the last one.
  package subscript(index: Int) -> Unicode.Scalar {
    index >= 0 && index < scalars.count ? scalars[index] : "\0"
  }

  /// The raw text of a range of scalars; the range is clamped to the text.
  package func raw(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<count)
    guard !range.isEmpty else { return "" }
    if range.count == count { return text }
    let utf8 = text.utf8
    let (lower, upper) = (offset(of: range.lowerBound), offset(of: range.upperBound))
    let start = utf8.index(utf8.startIndex, offsetBy: lower)
    let end = utf8.index(start, offsetBy: upper - lower)
    return String(text[start..<end])
  }

  /// The folded text of a range of scalars, ASCII letters in lower case; the range is clamped.
  package func key(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<count)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(offset(of: range.upperBound) - offset(of: range.lowerBound))
    for index in range { bytes.append(utf8: scalars[index].lowercased) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A range without the white space at its two ends.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, self[lower].isSpace { lower += 1 }
    while upper > lower, self[upper - 1].isSpace { upper -= 1 }
    return lower..<upper
  }

  /// Whether the words stand at an index; ASCII letters match in either case.
  package func matches(_ words: StaticString, at index: Int) -> Bool {
    guard index >= 0, index + words.utf8CodeUnitCount <= count else { return false }
    return words.withUTF8Buffer { bytes in
      for (step, byte) in bytes.enumerated()
      where scalars[index + step].lowercased.value != UInt32(byte) {
        return false
      }
      return true
    }
  }
}

extension [UInt8] {
  /// Appends a scalar in UTF-8.
  mutating func append(utf8 scalar: Unicode.Scalar) {
    if scalar.isASCII {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
  }
}
