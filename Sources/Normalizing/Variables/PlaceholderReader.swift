/// Reads a gap to fill in, in any common style: `[date]`, `{name}`, `{{ order.id }}`, `<shop>`,
/// `%%name%%`, `XXX`, `某某`, `___`, `****`, `（店铺名）`.
enum PlaceholderReader {
  /// A gap: the words in it, and the first index after it.
  typealias Reading = (words: Range<Int>, end: Int)

  /// How long the words of a gap may be, in scalars.
  private static let longest = 40

  static func read(_ text: ScalarText, at start: Int) -> Reading? {
    switch text[start] {
    case "[": bracketed(text, start, close: "]")
    case "{": text[start + 1] == "{" ? doubled(text, start) : bracketed(text, start, close: "}")
    case "<": angled(text, start)
    case "%": percented(text, start)
    case "(": named(text, start, close: ")")
    case "【": named(text, start, close: "】")
    case "某": run(text, start, of: "某", atLeast: 2)
    case "_": run(text, start, of: "_", atLeast: 2)
    case "*": stars(text, start)
    case "X", "x", "×": crosses(text, start)
    default: nil
    }
  }

  private static func closing(
    _ text: ScalarText, from start: Int, _ close: Unicode.Scalar
  ) -> Int? {
    var index = start
    while index - start <= longest {
      if text[index] == close { return index }
      if text[index] == "\0" || text[index] == "\n" || text[index].isIdeographicStop { return nil }
      index += 1
    }
    return nil
  }

  private static func bracketed(
    _ text: ScalarText, _ start: Int, close: Unicode.Scalar
  ) -> Reading? {
    guard let end = closing(text, from: start + 1, close) else { return nil }
    let words = start + 1..<end
    // `[1]` is a list marker or a reference.
    guard !text.scalars[words].allSatisfy(\.isDigit) || words.isEmpty else { return nil }
    return (words, end + 1)
  }

  private static func doubled(_ text: ScalarText, _ start: Int) -> Reading? {
    guard let end = closing(text, from: start + 2, "}"), text[end + 1] == "}" else { return nil }
    return (start + 2..<end, end + 2)
  }

  private static func angled(_ text: ScalarText, _ start: Int) -> Reading? {
    guard let end = closing(text, from: start + 1, ">"), end > start + 1 else { return nil }
    let words = start + 1..<end
    // `<1%` compares; `<a href="…">` is a tag.
    guard text[words.lowerBound].isASCIILetter || text[words.lowerBound].isHan,
      text.scalars[words].allSatisfy({
        $0.isLatinLetter || $0.isHan || $0.isDigit || $0 == " " || $0 == "_" || $0 == "-"
      })
    else { return nil }
    return (words, end + 1)
  }

  private static func percented(_ text: ScalarText, _ start: Int) -> Reading? {
    if text[start + 1] == "{" {
      guard let end = closing(text, from: start + 2, "}") else { return nil }
      return (start + 2..<end, end + 1)
    }
    guard text[start + 1] == "%", text[start + 2].isASCIILetter,
      let end = closing(text, from: start + 2, "%"), text[end + 1] == "%"
    else { return nil }
    return (start + 2..<end, end + 2)
  }

  /// Round brackets hold a gap only where their words name one.
  private static func named(_ text: ScalarText, _ start: Int, close: Unicode.Scalar) -> Reading? {
    guard let end = closing(text, from: start + 1, close), end > start + 1,
      end - start <= 25, PlaceholderWords.name(for: text.raw(start + 1..<end)) != nil
    else { return nil }
    return (start + 1..<end, end + 1)
  }

  private static func run(
    _ text: ScalarText, _ start: Int, of mark: Unicode.Scalar, atLeast count: Int
  ) -> Reading? {
    var end = start
    while text[end] == mark { end += 1 }
    guard end - start >= count else { return nil }
    return (start..<start, end)
  }

  /// `***`, but not the five stars of `a ***** review`.
  private static func stars(_ text: ScalarText, _ start: Int) -> Reading? {
    guard text[start - 1] != "*", let gap = run(text, start, of: "*", atLeast: 3) else {
      return nil
    }
    let next = text[gap.end] == " " ? gap.end + 1 : gap.end
    let isRating =
      gap.end - start == 5 && ratings.end(from: next, in: text, before: text.count) != nil
    return isRating ? nil : gap
  }

  private static let ratings = Wordings([
    "review", "rating", "feedback", "star", "好评", "评价", "评分", "评论",
  ])

  /// `XXX`, `xx`: but not the sizes `XXL` and `XX-Large`, and not a letter of a word.
  private static func crosses(_ text: ScalarText, _ start: Int) -> Reading? {
    guard !text[start - 1].isASCIIAlphanumeric else { return nil }
    let mark = text[start]
    var end = start
    while text[end] == mark { end += 1 }
    guard end - start >= 2, !text[end].isASCIIAlphanumeric,
      !(text[end] == "-" && (text[end + 1] == "L" || text[end + 1] == "l"))
    else { return nil }
    return (start..<start, end)
  }
}
