import CorpusModel

/// Tells a line that was only wrapped from a line that was ended.
enum LineWrap {
  /// Whether the sentence of a line goes on in the next one.
  ///
  /// The line above the break and the first visible character below it are looked at.
  static func goesOn(
    _ text: ScalarText, line: Range<Int>, next: Int, before limit: Int, language: Language
  ) -> Bool {
    let line = text.trimmed(line)
    guard !line.isEmpty, ListMarker.leading(in: text, at: next, before: limit) == nil else {
      return false
    }
    let last = text[line.upperBound - 1]
    if last.endsSentence || last == ":" || last == ";" || last.isClosing { return false }
    switch language {
    case .en:
      if text[next].isASCIILower { return line.count >= 20 }
      return line.count >= 50 && (last.isASCIILower || last == ",")
    case .zh:
      guard line.count >= 18, last.isHan || last == "," || last == "、" || last.isASCIIAlphanumeric
      else { return false }
      // What follows is long enough to be no signature.
      var end = next
      while end < limit, end - next < 12, text[end] != "\n" { end += 1 }
      return end - next >= 12
    }
  }
}
