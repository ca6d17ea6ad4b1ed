#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Texts as SpreadsheetML writes them (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
package enum XString {
  /// Decodes `_xHHHH_` in place and returns the new number of bytes, which is never larger.
  ///
  /// Each stands for a unit of UTF-16; two that form a surrogate pair are joined, a lone half becomes
  /// U+FFFD. `_x005F_` is how a literal underscore is written before something that looks like this.
  package static func decode(_ base: UnsafeMutablePointer<UInt8>, count: Int) -> Int {
    guard count >= 7, let first = memchr(base, Int32(UInt8(ascii: "_")), count) else {
      return count
    }
    var source = first - UnsafeMutableRawPointer(base)
    var target = source
    while source < count {
      guard let unit = unit(base, at: source, count: count) else {
        base[target] = base[source]
        target += 1
        source += 1
        continue
      }
      source += 7
      var scalar = UInt32(unit)
      if unit & 0xfc00 == 0xd800, let low = self.unit(base, at: source, count: count),
        low & 0xfc00 == 0xdc00
      {
        scalar = 0x10000 + (UInt32(unit & 0x3ff) << 10 | UInt32(low & 0x3ff))
        source += 7
      }
      // An escape takes seven bytes and yields at most four: the target stays behind the source.
      for byte in UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}")
        ?? UTF8.encodedReplacementCharacter
      {
        base[target] = byte
        target += 1
      }
    }
    return target
  }

  /// Decodes `_xHHHH_` in a string, such as an attribute's value.
  package static func decode(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    var bytes = Array(text.utf8)
    let count = bytes.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { decode($0, count: buffer.count) } ?? 0
    }
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// Drops blanks at both ends, as Excel does where a text is not marked `xml:space="preserve"`;
  /// returns the new number of bytes.
  @inline(__always)
  static func trim(_ base: UnsafeMutablePointer<UInt8>, count: Int) -> Int {
    guard count > 0, isBlank(base[0]) || isBlank(base[count - 1]) else { return count }
    return trimBlanks(base, count: count)
  }

  @inline(never)
  private static func trimBlanks(_ base: UnsafeMutablePointer<UInt8>, count: Int) -> Int {
    var end = count
    while end > 0, isBlank(base[end - 1]) { end -= 1 }
    var start = 0
    while start < end, isBlank(base[start]) { start += 1 }
    if start > 0 { base.update(from: base + start, count: end - start) }
    return end - start
  }

  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (byte == 0x20 || byte == 0x0a || byte == 0x09 || byte == 0x0d)
  }

  /// The unit that `_xHHHH_` at `start` stands for, or nil.
  private static func unit(
    _ base: UnsafeMutablePointer<UInt8>, at start: Int, count: Int
  ) -> UInt16? {
    guard start + 7 <= count, base[start] == UInt8(ascii: "_"),
      base[start + 1] == UInt8(ascii: "x"), base[start + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for position in start + 2..<start + 6 {
      let byte = base[position]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt16(byte - 0x30)
      case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"):
        unit = unit << 4 | UInt16((byte | 0x20) - 0x57)
      default: return nil
      }
    }
    return unit
  }
}
