import CorpusModel

extension CheckedEntry {
  /// A finding at words of a pair.
  func finding<Rule: Check>(
    _ rule: Rule.Type, pair: CheckedPair, at language: Language, words range: Range<Int>? = nil,
    _ message: String
  ) -> Finding {
    entry.finding(rule, pair: pair.pair, at: language, words: range, message)
  }
}

extension Entry {
  /// A finding at words of a pair.
  func finding<Rule: Check>(
    _ rule: Rule.Type, severity: Finding.Severity? = nil, pair: Pair, at language: Language,
    words range: Range<Int>? = nil, _ message: String
  ) -> Finding {
    let raw = (language == .en ? pair.en : pair.zh) ?? ""
    let text = ScalarText(raw)
    let range = (range ?? 0..<text.count).clamped(to: 0..<text.count)
    let words = Excerpt.short(text.raw(range))
    let offset = text.offset(of: range.lowerBound)
    return Finding(
      code: rule.code, severity: severity ?? rule.severity, sheet: source.sheet,
      cell: language == .en ? pair.cells.en.first : pair.cells.zh.first, entry: id,
      pair: pair.index, message: message, en: language == .en ? words : nil,
      zh: language == .zh ? words : nil,
      span: Finding.Span(
        language: language, offset: offset, length: text.offset(of: range.upperBound) - offset))
  }
}
