/// The words that stand before a value and say what it is: `Tracking number: …`, `运单号：…`.
enum Label {
  /// Whether one of the words stands in the 24 characters before an index and only words that
  /// belong to a label (`number`, `is`, `编号`) and signs stand between.
  static func precedes(_ index: Int, in text: ScalarText, _ words: Set<String>) -> Bool {
    var position = index - 1
    let limit = max(0, index - 24)
    while position >= limit {
      let scalar = text[position]
      if scalar.isASCIILetter {
        var start = position
        while start > limit, text[start - 1].isASCIILetter { start -= 1 }
        let word = text.key(start..<position + 1)
        if words.contains(word) { return true }
        guard fillers.contains(word) else { return false }
        position = start - 1
      } else if scalar.isHan {
        return hasHanLabel(before: position + 1, in: text, words)
      } else if scalar.isSpace || scalar == ":" || scalar == "#" || scalar == "(" || scalar == "." {
        position -= 1
      } else {
        return false
      }
    }
    return false
  }

  private static func hasHanLabel(before end: Int, in text: ScalarText, _ words: Set<String>)
    -> Bool
  {
    var end = end
    // `案件编号为`, `运单号是`: the label with what belongs to it.
    for suffix in ["为", "是", "编号", "号码", "号"] {
      let scalars = Array(suffix.unicodeScalars)
      guard end > scalars.count, text.scalars[..<end].suffix(scalars.count).elementsEqual(scalars)
      else { continue }
      if hasWord(before: end, in: text, words) { return true }
      end -= scalars.count
    }
    return hasWord(before: end, in: text, words)
  }

  private static func hasWord(before end: Int, in text: ScalarText, _ words: Set<String>) -> Bool {
    for length in 2...4 where end >= length {
      var view = String.UnicodeScalarView()
      for scalar in text.scalars[end - length..<end] {
        view.append(ChineseScript.simplified(scalar))
      }
      if words.contains(String(view)) { return true }
    }
    return false
  }

  private static let fillers: Set<String> = [
    "number", "no", "id", "code", "is", "the", "nr", "num", "us", "at", "on", "of", "your", "our",
    "me",
  ]
}
