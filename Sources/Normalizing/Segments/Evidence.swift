/// What speaks for two pieces being translations of each other, besides their lengths.
enum Evidence {
  /// A sum in the unit of the costs (natural logarithms): positive speaks for it.
  static func weigh(_ en: Piece, _ zh: Piece) -> Double {
    var sum = items(en, zh)
    let numbers = overlap(en.numbers, zh.numbers)
    sum += 2.0 * Double(min(numbers.common, 3))
    sum -= 0.7 * Double(min(numbers.left, 3) + min(numbers.right, 3))
    let words = overlap(en.words, zh.words)
    sum += 1.4 * Double(min(words.common, 3)) - 0.7 * Double(min(words.right, 2))
    let terms = en.terms.intersection(zh.terms).count
    sum += 1.1 * Double(min(terms, 5))
    sum -= 0.2 * Double(min(en.termCount - terms, 4) + min(zh.termCount - terms, 4))
    sum += agreement(en.isGreeting, zh.isGreeting, gain: 3, loss: 2)
    sum += agreement(en.isSignoff, zh.isSignoff, gain: 3, loss: 1.5)
    sum += agreement(en.isQuestion, zh.isQuestion, gain: 1.5, loss: 1)
    sum += agreement(en.endsWithColon, zh.endsWithColon, gain: 1.2, loss: 0.5)
    sum += agreement(en.opensLine, zh.opensLine, gain: 0.6, loss: 0.6)
    return sum
  }

  private static func items(_ en: Piece, _ zh: Piece) -> Double {
    // Two items are not the translation of one.
    if en.markers != zh.markers, max(en.markers, zh.markers) > 1 { return -4 }
    if let left = en.item, let right = zh.item { return left == right ? 4 : -6 }
    if en.markers > 0, zh.markers > 0 { return 1 }
    return en.markers == zh.markers ? 0 : -1.5
  }

  private static func agreement(_ left: Bool, _ right: Bool, gain: Double, loss: Double) -> Double {
    if left, right { return gain }
    return left == right ? 0 : -loss
  }

  /// How many elements two ascending lists share, and how many stand on one side only.
  private static func overlap(
    _ left: [UInt64], _ right: [UInt64]
  ) -> (common: Int, left: Int, right: Int) {
    var common = 0
    var first = 0
    var second = 0
    while first < left.count, second < right.count {
      if left[first] == right[second] {
        common += 1
        first += 1
        second += 1
      } else if left[first] < right[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return (common, left.count - common, right.count - common)
  }
}
