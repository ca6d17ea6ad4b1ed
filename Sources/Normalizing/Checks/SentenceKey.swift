/// A sentence without what differs in writing: case, width, spaces, punctuation.
///
/// Its letters and digits are kept as two hashes, so that the keys of a whole workbook take little
/// room; two sentences of the same hashes are the same.
struct SentenceKey: Hashable {
  private var first: UInt64 = 0xCBF2_9CE4_8422_2325
  private var second: UInt64 = 0
  /// How many words or Han characters there are.
  private(set) var words = 0

  init(_ sentence: String) {
    var sentence = sentence
    self = sentence.withUTF8 { SentenceKey($0) }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var inWord = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        let lower = byte | 0x20
        if lower &- 0x61 < 26 || byte &- 0x30 < 10 {
          if !inWord { words += 1 }
          inWord = true
          add(byte &- 0x30 < 10 ? byte : lower)
        } else {
          inWord = false
        }
        continue
      }
      let (scalar, next) = UTF8Bytes.scalar(at: index, of: bytes)
      index = next
      if let letter = Self.letter(scalar) {
        if letter.isHan || !inWord { words += 1 }
        inWord = !letter.isHan
        add(letter.value)
      } else {
        inWord = false
      }
    }
  }

  /// A letter or digit in its narrow, small and Simplified form; `nil` for anything else.
  private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let scalar = scalar.folded.lowercased
    if scalar.isLatinLetter || scalar.isDigit { return scalar }
    return scalar.isHan ? ChineseScript.simplified(scalar) : nil
  }

  private mutating func add(_ letter: some FixedWidthInteger) {
    first = (first ^ UInt64(truncatingIfNeeded: letter)) &* 0x100_0000_01B3
    second = (second << 5 | second >> 59) &+ UInt64(truncatingIfNeeded: letter)
  }

  /// The letters and digits of a sentence as a text.
  static func letters(of sentence: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in sentence.unicodeScalars {
      if let letter = letter(scalar) { view.append(letter) }
    }
    return String(view)
  }
}
