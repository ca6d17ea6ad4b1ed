/// Which script a Chinese text is written in, told by characters that only one script has.
package struct ChineseScript: Sendable, Equatable {
  /// How many characters only Simplified Chinese has.
  package var simplified = 0
  /// How many characters only Traditional Chinese has.
  package var traditional = 0

  /// Counts the characters of a text.
  package init(of text: String) {
    for scalar in text.unicodeScalars { count(scalar) }
  }

  init(of text: ScalarText) {
    for scalar in text.scalars { count(scalar) }
  }

  private mutating func count(_ scalar: Unicode.Scalar) {
    switch Self.mark(of: scalar) {
    case Self.simplifiedMark: simplified += 1
    case Self.traditionalMark: traditional += 1
    default: break
    }
  }

  /// The BCP 47 tag: `zh-Hans`, `zh-Hant`, or `zh` where nothing tells or both are equally there.
  package var tag: String {
    if simplified > traditional { return "zh-Hans" }
    return traditional > simplified ? "zh-Hant" : "zh"
  }

  /// A character that only Japanese writes this way, such as `関`.
  static func isJapaneseOnly(_ scalar: Unicode.Scalar) -> Bool {
    mark(of: scalar) == japaneseMark
  }

  /// A traditional character as the simplified one, anything else as it is.
  package static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    mark(of: scalar) == traditionalMark ? toSimplified[scalar] ?? scalar : scalar
  }

  private static let simplifiedMark: UInt8 = 1
  private static let traditionalMark: UInt8 = 2
  private static let japaneseMark: UInt8 = 3

  private static func mark(of scalar: Unicode.Scalar) -> UInt8 {
    guard scalar.value >= 0x4E00, scalar.value <= 0x9FFF else { return 0 }
    return marks[Int(scalar.value - 0x4E00)]
  }

  /// One byte for each character of the main Han block: a lookup instead of a hash.
  private static let marks: [UInt8] = {
    var marks = [UInt8](repeating: 0, count: 0x9FFF - 0x4E00 + 1)
    func set(_ characters: String, to mark: UInt8) {
      for scalar in characters.unicodeScalars where scalar.value >= 0x4E00 && scalar.value <= 0x9FFF
      {
        marks[Int(scalar.value - 0x4E00)] = mark
      }
    }
    set(simplifiedCharacters, to: simplifiedMark)
    set(traditionalCharacters, to: traditionalMark)
    set(traditionalCharactersOfMerged, to: traditionalMark)
    set(japaneseCharacters, to: japaneseMark)
    return marks
  }()

  private static let toSimplified: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (old, new) in [
      (traditionalCharacters, simplifiedCharacters),
      (traditionalCharactersOfMerged, mergedCharacters),
    ] {
      for (left, right) in zip(old.unicodeScalars, new.unicodeScalars) { table[left] = right }
    }
    return table
  }()
}
