/// Where blank rows lie within and between letters.
enum Spacing: CaseIterable {
  /// Nowhere.
  case none
  /// After each paragraph.
  case even
  /// Here and there.
  case odd

  /// How many blank rows follow a paragraph.
  func afterParagraph(_ random: inout SplitMix64) -> Int {
    switch self {
    case .none: 0
    case .even: 1
    case .odd: random.happens(0.4) ? random.number(1...2) : 0
    }
  }

  /// How many blank rows follow a letter.
  func afterLetter(_ random: inout SplitMix64) -> Int {
    switch self {
    case .none: 0
    case .even: 2
    case .odd: random.number(0...3)
    }
  }
}
