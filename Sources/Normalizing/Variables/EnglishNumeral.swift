/// Numbers in English words: `three`, `twenty-four`, `half`, `second`, `once`.
enum EnglishNumeral {
  /// The number that the word at an index says; ordinals and `a` are numbers too, because a Chinese
  /// text may write them with digits.
  static func read(_ text: ScalarText, at start: Int) -> (number: Double, end: Int)? {
    guard let (first, end) = word(text, at: start) else { return nil }
    if first >= 20, first < 100, text[end] == "-" || text[end] == " ",
      let (second, next) = word(text, at: end + 1), second >= 1, second < 10
    {
      return scaled(first + second, text, next)
    }
    return scaled(first, text, end)
  }

  /// A number with the `hundred`, `thousand` or `million` that may follow it.
  static func scaled(_ number: Double, _ text: ScalarText, _ end: Int) -> (Double, Int) {
    guard text[end] == " " else { return (number, end) }
    if text.matches("dozen", at: end + 1), !text[end + 6].isASCIILetter {
      return (number * 12, end + 6)
    }
    for (name, scale) in scales where text.matches(name, at: end + 1) {
      let next = end + 1 + name.utf8CodeUnitCount
      return withRest(number * scale, below: scale, text, next)
    }
    return (number, end)
  }

  /// `one hundred and twenty`, `two thousand five hundred`: what is smaller follows.
  private static func withRest(
    _ number: Double, below scale: Double, _ text: ScalarText, _ end: Int
  ) -> (Double, Int) {
    let start = text.matches(" and ", at: end) ? end + 5 : text[end] == " " ? end + 1 : end
    guard start > end, scale < 1_000_000, let (first, _) = word(text, at: start), first >= 1,
      !text.matches("a", at: start) && !text.matches("e", at: start) || first > 1,
      let (rest, last) = read(text, at: start), rest < scale, rest == rest.rounded()
    else { return (number, end) }
    return (number + rest, last)
  }

  private static let scales: [(StaticString, Double)] = [
    ("hundred", 100), ("thousand", 1000), ("million", 1_000_000),
  ]

  private static func word(_ text: ScalarText, at start: Int) -> (Double, Int)? {
    var end = start
    while text[end].isASCIILetter, end - start < 12 { end += 1 }
    guard end > start, !text[end].isASCIILetter, let number = words[start..<end, text] else {
      return nil
    }
    return (number, end)
  }

  private static let words = WordTable<Double>(
    ([
      "a": 1, "an": 1, "one": 1, "first": 1, "once": 1, "single": 1, "two": 2, "second": 2,
      "twice": 2, "both": 2, "couple": 2, "pair": 2, "double": 2, "three": 3, "third": 3,
      "triple": 3, "doubled": 2, "doubles": 2, "halved": 0.5, "halves": 0.5, "tripled": 3,
      "trebled": 3, "thrice": 3, "twofold": 2, "threefold": 3, "tenfold": 10,
      "four": 4, "fourth": 4, "five": 5, "fifth": 5, "six": 6, "sixth": 6, "seven": 7, "seventh": 7,
      "eight": 8, "eighth": 8, "nine": 9, "ninth": 9, "ten": 10, "tenth": 10, "eleven": 11,
      "twelve": 12, "dozen": 12, "thirteen": 13, "fourteen": 14, "fortnight": 14, "decade": 10,
      "fifteen": 15,
      "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
      "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
      "hundred": 100, "thousand": 1000, "half": 0.5, "quarter": 0.25, "zero": 0, "no": 0, "none": 0,
      "every": 1, "each": 1, "per": 1, "another": 1, "entire": 100, "fully": 100, "full": 100,
      "all": 100,
    ] as KeyValuePairs<String, Double>).map { ($0.key, $0.value) })
}
