/// A word in capitals or with a digit, such as `ODR`, `A-to-z`, `B2B`.
struct Abbreviation {
  /// Where it stands, as indexes into the scalars of the text.
  var range: Range<Int>
  /// As it is written, in lower case.
  var written: String
  /// Its letters and digits in lower case; `A-to-z` and `A-Z` are the same.
  var letters: String
  /// Whether a hyphen stands in it.
  var hasSign: Bool

  /// The abbreviations of a text, without those in addresses, codes and gaps.
  static func all(in side: ReadText) -> [Abbreviation] {
    let text = side.text
    var found: [Abbreviation] = []
    var skipped = side.placeables.filter { $0.kind.isToken }.map(\.range)[...]
    var index = 0
    while index < text.count {
      if let range = skipped.first, range.lowerBound <= index {
        index = max(index, range.upperBound)
        skipped.removeFirst()
        continue
      }
      guard text[index].isASCIIAlphanumeric else {
        index += 1
        continue
      }
      let (end, mayBe) = word(text, from: index)
      if mayBe, let abbreviation = Abbreviation(index..<end, in: text) {
        found.append(abbreviation)
      }
      index = end
    }
    return found
  }

  /// Where a word ends, and whether it may be an abbreviation: it has no small letter, or a hyphen.
  private static func word(_ text: ScalarText, from start: Int) -> (end: Int, mayBe: Bool) {
    var index = start
    var hasLower = false
    var hasSign = false
    while index < text.count {
      let scalar = text.scalars[index]
      if scalar.isASCIILower {
        hasLower = true
      } else if !scalar.isASCIIAlphanumeric {
        guard scalar == "-", text[index + 1].isASCIIAlphanumeric else { break }
        hasSign = true
      }
      index += 1
    }
    return (index, !hasLower || hasSign)
  }

  private init?(_ range: Range<Int>, in text: ScalarText) {
    guard range.count >= 2, range.count <= 12 else { return nil }
    let scalars = text.scalars[range]
    let capitals = scalars.reduce(0) { $0 + ($1.isASCIIUpper ? 1 : 0) }
    let lower = scalars.reduce(0) { $0 + ($1.isASCIILower ? 1 : 0) }
    let hasSign = scalars.contains("-")
    // `A-to-z`, `A-z`: a single capital, a hyphen.
    let isLettered =
      hasSign && text[range.lowerBound].isASCIIUpper && text[range.lowerBound + 1] == "-"
      && (range.count == 3 || (range.count == 6 && text[range.lowerBound + 4] == "-"))
    guard isLettered || (capitals >= 2 && lower == 0) else { return nil }
    self.range = range
    self.hasSign = hasSign
    written = text.key(range)
    let plain = String(String.UnicodeScalarView(scalars.filter { $0 != "-" }.map(\.lowercased)))
    letters =
      switch plain {
      case "usa": "us"
      case _ where plain.hasPrefix("ato") && plain.utf8.count == 4: "a" + plain.suffix(1)
      default: plain
      }
  }

  /// The `fnsku` of `1FNSKU`, which counts and lacks its space.
  var lettersBehindNumber: String { String(letters.drop(while: \.isNumber)) }

  /// Whether two abbreviations may be one that was mistyped: letters exchanged, one dropped or
  /// another one.
  func isLike(_ other: Abbreviation) -> Bool {
    let (left, right) = (Array(letters.utf8), Array(other.letters.utf8))
    guard abs(left.count - right.count) <= 1, max(left.count, right.count) >= 2 else {
      return false
    }
    if left.sorted() == right.sorted() { return true }
    // Two letters have other letters too easily, as `PC` and `QC` do.
    guard max(left.count, right.count) >= 3 || hasSign && other.hasSign else { return false }
    guard left.count == right.count else {
      let (short, long) = left.count < right.count ? (left, right) : (right, left)
      return long.indices.contains { place in
        Array(long[..<place] + long[(place + 1)...]) == short
      }
    }
    return zip(left, right).filter { $0 != $1 }.count <= 1
  }

  /// Whether the letters of two abbreviations only stand in another order: `SKU` and `SUK`.
  func hasSameLetters(as other: Abbreviation) -> Bool {
    letters.utf8.count >= 3 && letters.utf8.sorted() == other.letters.utf8.sorted()
  }

  /// Whether words of the other text begin with the abbreviation's letters in a row: `order defect
  /// rate` spells `ODR` out.
  static func isSpelledOut(_ token: Abbreviation, in other: ReadText) -> Bool {
    let letters = Array(token.letters.unicodeScalars)
    let initials = other.text.words(in: 0..<other.text.count).map {
      other.text[$0.lowerBound].lowercased
    }
    guard initials.count >= letters.count, !letters.isEmpty else { return false }
    return (0...initials.count - letters.count).contains {
      initials[$0...].starts(with: letters)
    }
  }
}

extension Placeable.Kind {
  /// Whether the piece is made of signs and letters that are no words.
  var isToken: Bool {
    switch self {
    case .email, .url, .orderID, .asin, .trackingNumber, .caseID, .phone, .placeholder: true
    default: false
    }
  }
}
