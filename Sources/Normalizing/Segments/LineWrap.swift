import CorpusModel

/// Tells a line that was only wrapped from a line that was ended.
enum LineWrap {
  /// Whether the sentence of a line goes on in the next one.
  ///
  /// The line above the break and the first visible character below it are looked at.
  static func goesOn(
    _ text: ScalarText, line: Range<Int>, next: Int, before limit: Int, widest: Int,
    language: Language
  ) -> Bool {
    let line = text.trimmed(line)
    // Wrapped lines are about as long as the longest one.
    guard line.count >= 18, line.count * 10 >= widest * 7,
      ListMarker.leading(in: text, at: next, before: limit) == nil
    else { return false }
    let last = text[line.upperBound - 1]
    if last.endsSentence || last == ":" || last == ";" || last.isClosing { return false }
    switch language {
    case .en:
      guard line.count >= 30 else { return false }
      if text[next].isASCIILower { return true }
      return line.count >= 50 && (last.isASCIILower || last == ",")
    case .zh:
      guard last.isHan || last == "," || last == "、" || last.isASCIIAlphanumeric else {
        return false
      }
      // What follows is long enough to be no signature.
      var end = next
      while end < limit, end - next < 12, text[end] != "\n" { end += 1 }
      return end - next >= 12
    }
  }

  /// The length of the longest line of a text, in scalars.
  static func widest(_ text: ScalarText, _ range: Range<Int>) -> Int {
    var widest = 0
    var start = range.lowerBound
    for index in range where text[index] == "\n" {
      widest = max(widest, index - start)
      start = index + 1
    }
    return max(widest, range.upperBound - start)
  }
}
