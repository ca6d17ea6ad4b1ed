/// The part of an id that a title gives: lower-case ASCII words with hyphens.
package enum Slug {
  /// The slug of a title: its Latin words and the English of its seller's terms; a hash of the
  /// title follows where that leaves a character of it out, so that two titles never meet.
  package static func make(from title: String) -> String {
    let text = TitleKey.withoutNumber(ScalarText(title))
    let reading = DerivedTitle.Reading(text)
    var words = reading.words.flatMap { Self.words(in: $0) }
    let isLong = words.count > 8
    words = Array(words.prefix(8))
    if words.isEmpty { words = ["entry"] }
    if reading.leavesOut || isLong || reading.words.isEmpty { words.append(hash(of: text)) }
    return words.joined(separator: "-")
  }

  /// The words of ASCII letters and digits in a text, in lower case.
  package static func words(in text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      let scalar = scalar.folded.lowercased
      if scalar.isASCIIAlphanumeric {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty, !scalar.isApostrophe {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Five digits in base 36 of an FNV-1a hash over the letters of the title, whatever its spaces,
  /// widths and punctuation.
  private static func hash(of text: ScalarText) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for scalar in text.scalars
    where scalar.isHan || scalar.isLatinLetter || scalar.isDigit || scalar.value > 0x2FF {
      hash = (hash ^ UInt64(ChineseScript.simplified(scalar.lowercased).value)) &* 0x100_0000_01B3
    }
    let digits = String(hash % 60_466_176, radix: 36)
    return String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }
}
