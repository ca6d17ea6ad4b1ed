/// An English title made from a Chinese one, word by word, where neither the workbook nor the
/// catalogue gives one.
package enum DerivedTitle {
  /// The derived title; `nil` where none of the title's words is known.
  package static func english(for title: String) -> String? {
    let reading = Reading(TitleKey.withoutNumber(ScalarText(title)))
    guard !reading.words.isEmpty, reading.hasTerm else { return nil }
    let joined = reading.words.joined(separator: " ")
    guard let first = joined.unicodeScalars.first, first.isASCIILower else { return joined }
    return joined.prefix(1).uppercased() + joined.dropFirst()
  }

  /// A title, taken apart into Latin words and known terms.
  struct Reading {
    /// The English words in the order of the title.
    private(set) var words: [String] = []
    /// Whether a Chinese character belongs to no known word.
    private(set) var leavesOut = false
    /// Whether a seller's term was translated.
    private(set) var hasTerm = false

    init(_ text: ScalarText) {
      let terms = Self.longestTerms(in: text)
      var index = 0
      var plus = false
      while index < text.count {
        if let (length, word) = terms[index] {
          append(word, after: plus)
          (plus, hasTerm) = (false, true)
          index += length
          continue
        }
        let scalar = text[index]
        if scalar.isLatinLetter || scalar.isDigit {
          var end = index
          while text[end].isLatinLetter || text[end].isDigit || (text[end] == "-" && end > index) {
            end += 1
          }
          append(text.raw(index..<end), after: plus)
          plus = false
          index = end
          continue
        }
        if scalar == "+" { plus = !words.isEmpty }
        if scalar.isHan, !Self.grammar.contains(scalar) { leavesOut = true }
        if scalar.value > 0x2FF, !scalar.isHan, !scalar.isEastAsian, !scalar.isClosing {
          leavesOut = leavesOut || scalar.isOtherLetter
        }
        index += 1
      }
    }

    private mutating func append(_ word: String, after plus: Bool) {
      if plus, let last = words.last { words[words.count - 1] = last + "," }
      if words.last != word { words.append(word) }
    }

    /// The longest Chinese term that begins at each place.
    private static func longestTerms(in text: ScalarText) -> [Int: (length: Int, word: String)] {
      var terms: [Int: (length: Int, word: String)] = [:]
      for match in SellerTerms.index.matches(in: text)
      where text[match.range.lowerBound].isHan
        && match.range.count > terms[match.range.lowerBound]?.length ?? 0
      {
        terms[match.range.lowerBound] = (match.range.count, SellerTerms.all[match.meaning].title)
      }
      for index in 0..<text.count where terms[index] == nil {
        if let word = single[text[index]] { terms[index] = (1, word) }
      }
      return terms
    }

    private static let single: [Unicode.Scalar: String] = [
      "高": "high", "低": "low", "率": "rate", "慢": "slow", "店": "shop", "件": "items", "货": "goods",
      "新": "new", "无": "no",
    ]

    private static let grammar: Set<Unicode.Scalar> = [
      "的", "了", "和", "与", "及", "在", "因", "后", "到", "收", "太", "不", "要", "求",
    ]
  }
}
