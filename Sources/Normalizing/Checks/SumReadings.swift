/// Two numbers that are one in two units: `1 day 12 hours`, `5 dollars 50 cents`, `12块5`.
enum SumReadings {
  /// The sum that a number is a part of; `nil` where its neighbours go with other things.
  static func sum(around number: Placeable, in side: ReadText) -> Placeable? {
    let place = side.place(of: number)
    return sum(from: place, in: side) ?? sum(from: place - 1, in: side)
  }

  private static func sum(from place: Int, in side: ReadText) -> Placeable? {
    guard place >= 0, place + 1 < side.placeables.count else { return nil }
    let (left, right) = (side.placeables[place], side.placeables[place + 1])
    guard let large = left.number, let small = right.number else { return nil }
    var sum = left
    switch (left.kind, right.kind) {
    case (.duration(let unit), .duration(let lower)):
      guard unit.hours > lower.hours, isJoint(left.range.upperBound..<right.range.lowerBound, side)
      else { return nil }
      sum.kind = .duration(.hours)
      sum.number = large * unit.hours + small * lower.hours
    case (.money, .money):
      guard UnitReader.cents(side.text, after: right.core.upperBound) != nil,
        isJoint(left.range.upperBound..<right.range.lowerBound, side)
      else { return nil }
      sum.number = large + small / 100
    case (.money, .number), (.number, .number):
      guard small < 10, isYuan(left.core.upperBound..<right.core.lowerBound, side.text) else {
        return nil
      }
      sum.number = large + small / 10
    default: return nil
    }
    sum.value = NumberReader.normal(sum.number ?? 0)
    return sum
  }

  private static func isJoint(_ gap: Range<Int>, _ side: ReadText) -> Bool {
    gap.count <= 5
      && ["", " ", " and ", ", ", "和", "零", "又"].contains(side.text.key(gap))
  }

  /// `12块5`, `12元5角`.
  private static func isYuan(_ gap: Range<Int>, _ text: ScalarText) -> Bool {
    gap.count == 1 && (text[gap.lowerBound] == "块" || text[gap.lowerBound] == "元")
  }
}
