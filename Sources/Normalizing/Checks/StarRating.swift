/// Stars in a row that rate something: `★★★★★`, `*****` beside `5 stars`.
enum StarRating {
  /// How many stars each row of up to five has.
  static func all(in text: ScalarText) -> [Int] {
    var ratings: [Int] = []
    var index = 0
    while index < text.count {
      let star = text.scalars[index]
      guard star == "*" || star == "★" || star == "⭐" else {
        index += 1
        continue
      }
      let start = index
      while text[index] == star { index += 1 }
      // One or two asterisks mark an item or a footnote.
      if index - start <= 5, star != "*" || index - start >= 3 { ratings.append(index - start) }
    }
    return ratings
  }

  /// Whether a text gives a number of stars: `5 stars`, `五星`, `★★★★★`.
  static func stands(_ stars: Int, in side: ReadText) -> Bool {
    all(in: side.text).contains(stars)
      || side.placeables.contains { number in
        number.number == Double(stars)
          && units.end(from: number.core.upperBound, in: side.text, before: side.text.count) != nil
      }
  }

  private static let units = Wordings(["星", "颗星", "个星", " star", "-star", "star"])
}
