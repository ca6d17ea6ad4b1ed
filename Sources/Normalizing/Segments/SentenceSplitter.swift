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
    return ranges(in: scan, language: language).map(scan.raw)
  }

  /// The sentences as ranges of scalars, without the white space around them.
  package static func ranges(
    in text: ScalarText, _ range: Range<Int>? = nil, language: Language
  ) -> [Range<Int>] {
    var scanner = SentenceScanner(text: text, range: range ?? 0..<text.count, language: language)
    return scanner.scan()
  }
}
