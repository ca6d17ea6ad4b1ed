import CorpusModel

/// Why a difference between the two texts of a pair may say more about the pair than about the texts.
enum Doubt {
  /// The sheet itself puts the two texts together.
  case none
  /// The texts were put together by length and marks, which fit badly, or rows were joined.
  case pairing
  /// What one text lacks stands in the neighbouring pair, where it is one too many.
  case astray

  /// How much a finding still matters.
  fileprivate func lowered(_ severity: Finding.Severity) -> Finding.Severity {
    switch (self, severity) {
    case (.none, _): severity
    case (.pairing, .error): .warning
    case (.pairing, _), (.astray, _): .info
    }
  }

  /// What is added to a finding's message.
  fileprivate var reason: String {
    switch self {
    case .none: ""
    case .pairing: " The two texts may be no translation of each other: pairing them was a guess."
    case .astray: " The neighbouring pair has it: the texts may be paired wrongly."
    }
  }
}

extension CheckedPair {
  /// What the way in which the pair was found leaves in doubt.
  var doubt: Doubt {
    switch pair.pairing.rule {
    case "overflow-row": .pairing
    // A cell may be cut in the middle of a text: `第一步：` and `SKU…，36件`.
    case "same-cell" where (en?.profile.han ?? 0) > 0: .pairing
    case "row-over-row", "block-over-block", "same-cell":
      pair.pairing.score < Self.sure ? .pairing : .none
    default: .none
    }
  }

  /// A finding that compares the two texts: it matters less where the pair is in doubt, and says so.
  func difference<Rule: Check>(
    _ rule: Rule.Type, severity: Finding.Severity? = nil, doubt: Doubt? = nil, at side: ReadText,
    _ range: Range<Int>, other: String? = nil, _ message: String
  ) -> Finding {
    let doubt = doubt ?? self.doubt
    return finding(
      rule, severity: doubt.lowered(severity ?? rule.severity), at: side, range, other: other,
      message + doubt.reason)
  }

  /// The score below which texts that no row of the sheet puts together may be no pair.
  private static let sure = 0.8

  /// Whether a piece that the pair's other text lacks is one too many in a neighbouring pair: its
  /// other text has it and its own has not.
  ///
  /// A lone text in words of both languages may be either.
  func isAstray(_ piece: Placeable, of language: Language) -> Bool {
    let other: Language = language == .en ? .zh : .en
    return neighbours.contains { neighbour in
      if neighbour[other] == nil, let lone = neighbour[language], lone.profile.han > 0,
        lone.profile.latinWords > 0
      {
        return Self.has(piece, in: lone)
      }
      guard let side = neighbour[other] else { return false }
      return Self.has(piece, in: side)
        && !(neighbour[language].map { Self.has(piece, in: $0) } ?? false)
    }
  }

  private static func has(_ piece: Placeable, in side: ReadText) -> Bool {
    side.placeables.contains { other in
      guard other.kind == piece.kind else { return false }
      if let date = piece.date { return other.date.map(date.agrees) ?? false }
      return other.value == piece.value
    }
  }
}
