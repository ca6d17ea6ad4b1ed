/// A length in two units: `5'8"`, `5 ft 8 in`, `5英尺8英寸`.
enum FeetAndInches {
  /// The whole length in metres, asked at either of the two numbers; `nil` for any other number.
  static func length(around number: Placeable, in side: ReadText) -> Double? {
    let end = number.core.upperBound
    if self.end(of: feetUnits, after: end, in: side.text) != nil {
      return length(from: side.place(of: number), in: side)
    }
    guard self.end(of: inchUnits, after: end, in: side.text) != nil else { return nil }
    return length(from: side.place(of: number) - 1, in: side)
  }

  private static func length(from place: Int, in side: ReadText) -> Double? {
    guard place >= 0, place + 1 < side.placeables.count, let feet = side.placeables[place].number,
      let inches = side.placeables[place + 1].number, inches < 12
    else { return nil }
    let text = side.text
    let core = side.placeables[place + 1].core
    guard
      end(of: feetUnits, after: side.placeables[place].core.upperBound, in: text)
        == core.lowerBound,
      end(of: inchUnits, after: core.upperBound, in: text) != nil
    else { return nil }
    return feet * 0.3048 + inches * 0.0254
  }

  /// The first index after a unit and the spaces around it.
  private static func end(
    of units: Wordings, after end: Int, in text: ScalarText
  ) -> Int? {
    let start = text[end] == " " || text[end] == "-" ? end + 1 : end
    guard var next = units.end(from: start, in: text, before: text.count) else { return nil }
    while text[next] == " " || text[next] == "-" { next += 1 }
    return next
  }

  private static let feetUnits = Wordings([
    "'", "’", "′", "ft", "ft.", "foot", "feet", "feet and", "英尺", "尺",
  ])
  private static let inchUnits = Wordings([
    "\"", "”", "″", "''", "’’", "in", "in.", "inch", "inches", "英寸", "寸",
  ])
}
