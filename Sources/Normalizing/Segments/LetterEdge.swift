import CorpusModel

/// Greetings and sign-offs that stand in one line with what follows: `Dear Team, we write…`.
enum LetterEdge {
  /// Whether the words before a comma or colon are a greeting or a sign-off of their own.
  ///
  /// The sentence is given up to the mark, and the first visible character after it.
  static func ends(_ text: ScalarText, _ piece: Range<Int>, next: Int, language: Language) -> Bool {
    let first = text[piece.lowerBound]
    guard piece.count >= 2, piece.count <= 60, text[next - 1] != "\n" else { return false }
    switch language {
    case .en:
      guard first.isASCIIUpper, text[next].isASCIIUpper || text[next].isOpening else {
        return false
      }
      let words = text.words(in: piece)
      guard let opener = words.first else { return false }
      let key = text.key(opener)
      if key == "dear" || key == "hello" || key == "hi" { return words.count <= 7 }
      return words.count <= 4 && isSignoff(text, piece)
    case .zh:
      guard first.isHan || first.isASCIILetter else { return false }
      for match in LetterPhrase.index.matches(in: text, atBeginningOf: piece) {
        switch match.meaning {
        case .greeting: return piece.count <= 24 && first != "致"
        case .signoff: return piece.count <= 10
        default: continue
        }
      }
      return false
    }
  }

  private static func isSignoff(_ text: ScalarText, _ piece: Range<Int>) -> Bool {
    LetterPhrase.index.matches(in: text, piece).contains { match in
      guard case .signoff = match.meaning else { return false }
      return match.range.upperBound >= piece.upperBound - 1
    }
  }
}
