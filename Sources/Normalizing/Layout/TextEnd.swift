/// How a text ends: with a full sentence, in mid-sentence, with a colon.
package enum TextEnd {
  /// Whether the last mark closes a sentence; closing quotes and brackets after it do not matter.
  package static func endsSentence(_ text: String) -> Bool {
    guard let last = lastMark(of: text) else { return false }
    switch last {
    case ".", "!", "?", ";": return true
    default: return last.isIdeographicStop || last == "…"
    }
  }

  /// Whether the text announces what follows: `Our plan of action:`.
  package static func endsWithColon(_ text: String) -> Bool {
    lastMark(of: text) == ":"
  }

  /// Whether the text goes on after a comma.
  package static func endsWithComma(_ text: String) -> Bool {
    lastMark(of: text).map { $0 == "," || $0 == "、" } ?? false
  }

  /// Whether the text stops before its sentence does: it ends with a letter, a digit or a comma.
  package static func stopsShort(_ text: String) -> Bool {
    guard let last = lastMark(of: text) else { return false }
    return last.isLatinLetter || last.isDigit || last.isHan || last == "," || last == "、"
      || last == "-"
  }

  /// The last scalar that is neither space nor closing quote nor closing bracket, in its narrow form.
  private static func lastMark(of text: String) -> Unicode.Scalar? {
    for scalar in text.unicodeScalars.reversed() {
      let scalar = scalar.folded
      if scalar.isSpace || isClosing(scalar) { continue }
      return scalar
    }
    return nil
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", ")", "]", "}", "”", "’", "」", "』", "】", "》", "〉", "*": true
    default: false
    }
  }
}
