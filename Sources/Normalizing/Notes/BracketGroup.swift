/// A pair of brackets and what stands between them.
struct BracketGroup: Equatable {
  /// The group, brackets included, as indexes into the scalars of the text.
  var range: Range<Int>

  /// What stands between the brackets.
  var inside: Range<Int> { range.lowerBound + 1..<range.upperBound - 1 }

  /// The groups of `()`, `（）` and `【】` that stand in no other one, in the order of the text.
  ///
  /// One pass with a stack; a bracket without its partner is passed over.
  static func outermost(in text: ScalarText) -> [BracketGroup] {
    var round: [Int] = []
    var square: [Int] = []
    var groups: [BracketGroup] = []
    func close(_ open: Int?, at index: Int) {
      guard let open else { return }
      while let last = groups.last, last.range.lowerBound > open { groups.removeLast() }
      groups.append(BracketGroup(range: open..<index + 1))
    }
    for index in 0..<text.count {
      switch text[index] {
      case "(": round.append(index)
      case ")": close(round.popLast(), at: index)
      case "【", "〔": square.append(index)
      case "】", "〕": close(square.popLast(), at: index)
      default: break
      }
    }
    var end = 0
    return groups.filter { group in
      guard group.range.lowerBound >= end else { return false }
      end = group.range.upperBound
      return true
    }
  }
}
