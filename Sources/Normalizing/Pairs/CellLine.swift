import CorpusModel

/// One line of a cell: where it stands, and how much of either language it holds.
struct CellLine {
  var range: Range<Int>
  var words = 0
  var han = 0
  /// Han characters that stand in brackets behind English.
  var hanAside = 0
  var beginsWithHan = false
  var greets = false
  /// Whether the line is blank or nothing but dashes.
  var isGap = true

  /// The line's language; `nil` for numbers, codes and separators.
  var language: Language? {
    if han == 0 { return words > 0 ? .en : nil }
    if han == hanAside, words >= 3 || words > han { return .en }
    return beginsWithHan || han >= words ? .zh : .en
  }

  /// Whether the line is in one language and has hardly a word of the other one.
  func isPlain(_ language: Language) -> Bool {
    switch language {
    case .en: han == hanAside && words > 0
    case .zh: han > 0 && words * 2 <= han || beginsWithHan && greets
    }
  }

  /// Whether the line is no longer than a name: it may stand for either language.
  var isShort: Bool { words + han <= 8 }

  /// How much there is to read: a word is about two Han characters.
  var weight: Int { 2 * words + han }

  func holdsSame(as other: CellLine, _ text: ScalarText) -> Bool {
    let (own, above) = (text.trimmed(range), text.trimmed(other.range))
    return !own.isEmpty && text.scalars[own].elementsEqual(text.scalars[above])
  }

  /// Where `{{shop_name}}` or `{shop_name}` ends: its words are no English.
  private static func placeholderEnd(
    from start: Int, before end: Int, in text: ScalarText
  ) -> Int? {
    var index = start
    while index < end, index - start <= 40 {
      if text[index] == "}", text[index + 1] != "}" { return index + 1 }
      index += 1
    }
    return nil
  }

  /// The lines of a text, ends of lines included.
  static func all(of text: ScalarText) -> [CellLine] {
    var lines: [CellLine] = []
    var tokens = TechnicalToken.all(in: text)[...]
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != "\n" { end += 1 }
      var line = CellLine(range: start..<min(end + 1, text.count))
      var depth = 0
      var index = start
      while index < end {
        while let token = tokens.first, token.range.upperBound <= index { tokens.removeFirst() }
        if let token = tokens.first, token.range.contains(index) {
          index = token.range.upperBound
          line.isGap = false
          continue
        }
        let scalar = text[index]
        if !scalar.isSpace, !SharedCellLines.parts(scalar) { line.isGap = false }
        if scalar == "{", let close = placeholderEnd(from: index, before: end, in: text) {
          index = close
          continue
        }
        if scalar.isHan {
          if line.han == 0, line.words == 0 { line.beginsWithHan = true }
          line.han += 1
          if depth > 0 { line.hanAside += 1 }
        } else if scalar.isLatinLetter, !text[index - 1].isLatinLetter {
          line.words += 1
        } else if scalar == "(" || scalar == "[" {
          // What a line begins with is no remark.
          if line.words > 0 { depth += 1 }
        } else if scalar == ")" || scalar == "]" {
          depth = max(0, depth - 1)
        }
        index += 1
      }
      line.greets = Greeting.opens(text.trimmed(start..<end), of: text)
      lines.append(line)
      start = end + 1
    }
    return lines
  }
}
