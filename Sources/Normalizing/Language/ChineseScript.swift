/// Which script a Chinese text is written in, told by characters that only one script has.
package struct ChineseScript: Sendable, Equatable {
  /// How many characters only Simplified Chinese has.
  package var simplified = 0
  /// How many characters only Traditional Chinese has.
  package var traditional = 0

  /// Counts the characters of a text.
  package init(of text: String) {
    let table = Self.table
    for scalar in text.unicodeScalars { count(scalar, table) }
  }

  init(of text: ScalarText) {
    let table = Self.table
    for scalar in text.scalars { count(scalar, table) }
  }

  private mutating func count(_ scalar: Unicode.Scalar, _ table: Table) {
    switch table.mark(of: scalar) {
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

  /// Whether Japanese writes all characters of a text this way: it has some of the simplified ones.
  static func mayBeJapanese(_ text: ScalarText) -> Bool {
    text.scalars.allSatisfy {
      mark(of: $0) != simplifiedMark || simplifiedJapanese.contains($0)
    }
  }

  /// A traditional character as the simplified one, anything else as it is.
  package static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    table.simplified(scalar)
  }

  private static let simplifiedMark: UInt8 = 1
  private static let traditionalMark: UInt8 = 2
  private static let japaneseMark: UInt8 = 3

  private static func mark(of scalar: Unicode.Scalar) -> UInt8 { table.mark(of: scalar) }

  /// What the characters' own scripts are; a pass over a text takes it once.
  static let table = Table()

  /// A byte, a bit and a character for each of the main Han block: lookups instead of hashes.
  struct Table: Sendable {
    private static let count = 0x9FFF - 0x4E00 + 1

    private var marks = [UInt8](repeating: 0, count: count)
    /// Whether a character has a simplified one: bits, which lie closer together than the marks.
    private var isTraditional = [UInt64](repeating: 0, count: (count + 63) / 64)
    /// The simplified character, where there is one.
    private var toSimplified = [UInt16](repeating: 0, count: count)

    fileprivate init() {
      set(simplifiedCharacters, to: simplifiedMark)
      set(traditionalCharacters, to: traditionalMark)
      set(traditionalCharactersOfMerged, to: traditionalMark)
      set(japaneseCharacters, to: japaneseMark)
      for (old, new) in [
        (traditionalCharacters, simplifiedCharacters),
        (traditionalCharactersOfMerged, mergedCharacters),
      ] {
        for (left, right) in zip(old.unicodeScalars, new.unicodeScalars) {
          setSimplified(left, right)
        }
      }
    }

    private mutating func setSimplified(_ old: Unicode.Scalar, _ new: Unicode.Scalar) {
      guard let place = Self.place(of: old), marks[place] == traditionalMark else { return }
      isTraditional[place / 64] |= 1 << UInt64(place % 64)
      toSimplified[place] = UInt16(truncatingIfNeeded: new.value)
    }

    /// The place of a character in the tables; nil for those of no table.
    @inline(__always)
    private static func place(of scalar: Unicode.Scalar) -> Int? {
      let place = Int(scalar.value) - 0x4E00
      return place >= 0 && place < count ? place : nil
    }

    private mutating func set(_ characters: String, to mark: UInt8) {
      for scalar in characters.unicodeScalars {
        if let place = Self.place(of: scalar) { marks[place] = mark }
      }
    }

    @inline(__always)
    fileprivate func mark(of scalar: Unicode.Scalar) -> UInt8 {
      Self.place(of: scalar).map { marks[$0] } ?? 0
    }

    @inline(__always)
    func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
      guard let place = Self.place(of: scalar),
        isTraditional[place / 64] & 1 << UInt64(place % 64) != 0
      else { return scalar }
      return Unicode.Scalar(toSimplified[place]) ?? scalar
    }
  }
}
