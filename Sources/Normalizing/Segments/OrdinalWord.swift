/// Words that count items: `First,` `Secondly:` `Step 3:` `首先，` `第二，` `步骤3：`.
enum OrdinalWord {
  static func leading(in text: ScalarText, at start: Int) -> ListMarker? {
    let first = text[start]
    if first.isASCIILetter { return english(text, start) }
    return first.isHan ? chinese(text, start) : nil
  }

  private static func english(_ text: ScalarText, _ start: Int) -> ListMarker? {
    var end = start
    while text[end].isASCIILetter, end - start < 9 { end += 1 }
    guard let number = words[start..<end, text] else { return nil }
    if number == stepWord { return step(text, from: start, after: end) }
    if text.matches(" of all", at: end) { end += 7 }
    guard text[end] == "," || text[end] == ":" else { return nil }
    return marker(number, start..<end + 1)
  }

  private static func step(_ text: ScalarText, from start: Int, after end: Int) -> ListMarker? {
    var index = end
    while text[index].isSpace, index - end < 2 { index += 1 }
    guard text[index].isDigit, !text[index + 1].isDigit else { return nil }
    let number = text[index].digit
    index += 1
    guard text[index] == ":" || text[index] == "." || text[index] == "," || text[index] == "、"
    else { return nil }
    return marker(number, start..<index + 1)
  }

  private static func chinese(_ text: ScalarText, _ start: Int) -> ListMarker? {
    for (word, number) in chineseWords {
      guard text[start] == word.0, text[start + 1] == word.1 else { continue }
      let end = start + 2
      let next = text[end]
      let isComma = next == "," || next == "、" || next == ":"
      // `再次感谢` and `最后一件` say again and last; they count nothing.
      guard isComma || number == 1 || number == 2 else { return nil }
      return marker(number, start..<(isComma ? end + 1 : end))
    }
    if text[start] == "步", text[start + 1] == "骤" || text[start + 1] == "驟" {
      return chineseStep(text, from: start)
    }
    return text[start] == "第" ? chineseOrdinal(text, from: start) : nil
  }

  private static func chineseStep(_ text: ScalarText, from start: Int) -> ListMarker? {
    let index = start + 2
    let number: Int
    var end = index + 1
    if text[index].isDigit {
      number = text[index].digit
    } else if let (value, next) = ChineseNumeral.ordinal(in: text, at: index) {
      (number, end) = (value, next)
    } else {
      return nil
    }
    guard text[end] == ":" || text[end] == "、" || text[end] == "." || text[end] == "," else {
      return nil
    }
    return marker(number, start..<end + 1)
  }

  private static func chineseOrdinal(_ text: ScalarText, from start: Int) -> ListMarker? {
    let number: Int
    var end = start + 2
    if text[start + 1].isDigit {
      number = text[start + 1].digit
    } else if let (value, next) = ChineseNumeral.ordinal(in: text, at: start + 1) {
      (number, end) = (value, next)
    } else {
      return nil
    }
    if text[end] == "步" || text[end] == "点" || text[end] == "條" || text[end] == "条" { end += 1 }
    guard text[end] == "," || text[end] == "、" || text[end] == ":" else { return nil }
    return marker(number, start..<end + 1)
  }

  private static func marker(_ number: Int, _ range: Range<Int>) -> ListMarker {
    ListMarker(style: .ordinalWord, number: number == 0 ? nil : number, range: range)
  }

  private static let chineseWords: [((Unicode.Scalar, Unicode.Scalar), Int)] = [
    (("首", "先"), 1), (("其", "次"), 2), (("再", "次"), 3), (("最", "后"), 0), (("最", "後"), 0),
  ]

  /// What the table says of `step`, whose number follows.
  private static let stepWord = -1

  private static let words = WordTable<Int>(
    ([
      "step": stepWord,
      "first": 1, "firstly": 1, "second": 2, "secondly": 2, "third": 3, "thirdly": 3, "fourth": 4,
      "fourthly": 4, "fifth": 5, "fifthly": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
      "tenth": 10, "finally": 0, "lastly": 0, "last": 0,
    ] as KeyValuePairs<String, Int>).map { ($0.key, $0.value) })
}
