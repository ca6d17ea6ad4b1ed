/// The sign that a list item begins with: `1.` `2,` `(3)` `④` `五、` `（六）` `g)` `First,` `首先`.
package struct ListMarker: Sendable, Equatable {
  /// How the marker is written.
  package enum Style: Sendable, Equatable {
    /// `1.` `1、` `1,` `1)` `1:`.
    case decimal
    /// `(1)` `（一）` `[1]` `【1】`.
    case bracketed
    /// `①` `⑴` `⒈` `❶`.
    case circled
    /// `一、` `一.`.
    case chinese
    /// `a)` `B.` `iv)`.
    case letter
    /// `First,` `Secondly,` `首先` `第二，` `Step 3:`.
    case ordinalWord
    /// `-` `*` `•`.
    case bullet
  }

  /// How the marker is written.
  package var style: Style
  /// The item's number; `nil` for bullets and for `finally`.
  package var number: Int?
  /// The marker without the space after it, as indexes into the scalars of the text.
  package var range: Range<Int>

  /// The marker that stands at an index, if one does and something follows it before the limit.
  package static func leading(
    in text: ScalarText, at index: Int, before limit: Int
  ) -> ListMarker? {
    guard index < limit else { return nil }
    let first = text[index]
    let marker: ListMarker? =
      if first.isASCIILetter {
        letter(text, index) ?? OrdinalWord.leading(in: text, at: index)
      } else if first.isDigit {
        decimal(text, index)
      } else if first.isHan {
        chinese(text, index) ?? OrdinalWord.leading(in: text, at: index)
      } else {
        bracketed(text, index) ?? circled(text, index) ?? bullet(text, index)
      }
    guard let marker, marker.range.upperBound < limit else { return nil }
    return marker
  }

  private static func decimal(_ text: ScalarText, _ start: Int) -> ListMarker? {
    guard let (number, end) = digits(text, start) else { return nil }
    let next = text[end + 1]
    switch text[end] {
    case ")": break
    case "、": guard !countsOn(text, end + 1) else { return nil }
    case ".", ",", ":", "。": guard !next.isDigit else { return nil }
    default: return nil
    }
    if text[end] == ".", next == "." || next == "," { return nil }
    return ListMarker(style: .decimal, number: number, range: start..<end + 1)
  }

  /// `1、2、3月`: numbers in a row, and no items.
  private static func countsOn(_ text: ScalarText, _ start: Int) -> Bool {
    var index = start
    while text[index].isDigit, index - start < 5 { index += 1 }
    guard index > start else { return false }
    switch text[index] {
    case "、", ",", "和", "或", "至", "到", "-", "月", "日", "号", "號": return true
    default: return false
    }
  }

  /// One to three digits: longer numbers are years and amounts.
  private static func digits(_ text: ScalarText, _ start: Int) -> (number: Int, end: Int)? {
    var index = start
    var number = 0
    while text[index].isDigit, index - start < 3 {
      number = number * 10 + text[index].digit
      index += 1
    }
    guard index > start, !text[index].isDigit, number > 0, number < 200 else { return nil }
    return (number, index)
  }

  private static func bracketed(_ text: ScalarText, _ start: Int) -> ListMarker? {
    let close: Unicode.Scalar
    switch text[start] {
    case "(": close = ")"
    case "[": close = "]"
    case "【": close = "】"
    default: return nil
    }
    let inside = start + 1
    guard
      let (number, end) = digits(text, inside) ?? ChineseNumeral.ordinal(in: text, at: inside)
        ?? letters(text, inside), text[end] == close
    else { return nil }
    return ListMarker(style: .bracketed, number: number, range: start..<end + 1)
  }

  private static func circled(_ text: ScalarText, _ start: Int) -> ListMarker? {
    guard text[start].isEnclosedNumber else { return nil }
    let value = text[start].value
    let first: UInt32 =
      switch value {
      case 0x2460...0x2473: 0x2460
      case 0x2474...0x2487: 0x2474
      case 0x2488...0x249B: 0x2488
      case 0x2776...0x277F: 0x2776
      default: 0x3220
      }
    return ListMarker(style: .circled, number: Int(value - first) + 1, range: start..<start + 1)
  }

  private static func chinese(_ text: ScalarText, _ start: Int) -> ListMarker? {
    guard let (number, end) = ChineseNumeral.ordinal(in: text, at: start) else { return nil }
    switch text[end] {
    case "、", ".", ":", ",": break
    default: return nil
    }
    // `一、二月份` counts months and begins no item.
    guard ChineseNumeral.ordinal(in: text, at: end + 1) == nil else { return nil }
    return ListMarker(style: .chinese, number: number, range: start..<end + 1)
  }

  private static func letter(_ text: ScalarText, _ start: Int) -> ListMarker? {
    guard let (number, end) = letters(text, start) else { return nil }
    switch text[end] {
    case ")": break
    case ".": guard text[end + 1].isSpace || text[end + 1].isHan else { return nil }
    case "、": break
    default: return nil
    }
    return ListMarker(style: .letter, number: number, range: start..<end + 1)
  }

  /// `a` to `h` as 1 to 8, or a small Roman number of up to four letters.
  private static func letters(_ text: ScalarText, _ start: Int) -> (number: Int, end: Int)? {
    var end = start
    while text[end].isASCIILetter, end - start < 5 { end += 1 }
    guard end > start, end - start < 5 else { return nil }
    // Every word comes here: most of them are followed by something else.
    guard text[end] == ")" || text[end] == "." || text[end] == "、" else { return nil }
    if let roman = romans.firstIndex(of: text.key(start..<end)) { return (roman + 1, end) }
    let value = text[start].lowercased.value
    guard end == start + 1, value <= 0x68 else { return nil }
    return (Int(value) - 0x60, end)
  }

  private static let romans = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
  ]

  private static func bullet(_ text: ScalarText, _ start: Int) -> ListMarker? {
    switch text[start] {
    case "•", "●", "■", "◆", "★", "▪", "◦", "○", "□", "▶", "►", "➢", "✓", "✔", "※", "·", "◇", "☆":
      break
    case "-", "*", "–", "—": guard text[start + 1].isSpace else { return nil }
    default: return nil
    }
    return ListMarker(style: .bullet, number: nil, range: start..<start + 1)
  }
}
