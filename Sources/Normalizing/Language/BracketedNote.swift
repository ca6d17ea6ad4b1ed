/// The Chinese of a text that has Chinese in brackets only.
struct BracketedNote {
  /// Where the text begins, spaces left out.
  let start: Int
  /// Whether a comma, a colon or the end of a question or an exclamation stands before the first
  /// bracket or behind the last one, as in a line of a letter.
  let followsMark: Bool

  /// `nil` where Han characters stand outside of brackets, and where the text begins with a bracket.
  init?(in text: ScalarText) {
    let whole = text.trimmed(0..<text.count)
    var depth = 0
    var first: Int?
    for index in whole {
      switch text[index] {
      case "(", "[", "【":
        if first == nil { first = index }
        depth += 1
      case ")", "]", "】": depth -= 1
      default: if depth <= 0, text[index].isHan { return nil }
      }
    }
    guard let first, first > whole.lowerBound else { return nil }
    start = whole.lowerBound
    let before = text.trimmed(start..<first).upperBound - 1
    followsMark = Self.marks(text[before]) || Self.marks(text[whole.upperBound - 1])
  }

  private static func marks(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ":", "!", "?", ";": true
    default: false
    }
  }
}
