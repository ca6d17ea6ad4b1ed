package import CorpusModel

/// Cuts a text into sentences and list items.
///
/// A list marker stays with what follows it, a closing quotation mark or bracket with what it
/// closes. `Amazon.com`, `No. 5`, `2.5`, `e.g.` and addresses end nothing; a missing space after a
/// full stop does no harm. One pass, whatever the text is.
package enum SentenceSplitter {
  /// The sentences of a text in their order; together they hold every character but white space.
  package static func sentences(in text: String, language: Language) -> [String] {
    let scan = ScalarText(text)
    return split(scan, language: language).map { scan.raw($0.range) }
  }

  /// The sentences of a text or of a range of it.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - range: What to split; all of the text if `nil`.
  ///   - tokens: The technical tokens of the range, if they are known.
  ///   - language: The language of the text.
  /// - Returns: The sentences in their order.
  static func split(
    _ text: ScalarText, _ range: Range<Int>? = nil, tokens: [TechnicalToken]? = nil,
    language: Language
  ) -> [Sentence] {
    var scanner = SentenceScanner(
      text: text, range: range ?? 0..<text.count, tokens: tokens, language: language)
    return scanner.scan()
  }
}
