/// How alike two titles are.
enum TitleSimilarity {
  /// From 0 to 1; 0 where the titles contradict each other (`迟发率高`, `迟发率低`).
  static func between(_ title: TitleKey, _ section: TitleKey) -> Double {
    let (left, right) = (title.ids, section.ids)
    guard !left.isEmpty, !right.isEmpty, !contradict(left, right) else { return 0 }
    let shared = dice(left, right)
    guard shared > 0.25 else { return 0 }
    var score = (shared + dice(pairs(left), pairs(right))) / 2
    let slips = distance(title, section)
    let length = max(left.count, right.count)
    // One word of two or three that is another word is no slip: `新店ODR`, `新店售假`.
    if length >= 4 || slips < 1 { score = max(score, 1 - slips / Double(length)) }
    if !title.isComposite, right.count >= 3 || isLatin(section.tokens), contains(left, right) {
      score = max(score, 0.72 + 0.25 * Double(right.count) / Double(left.count))
    }
    // Other order: `侵权严重`, `图片侵权（文字）`.
    if Double(abs(left.count - right.count)) <= 2, shared > 0.95 { score = max(score, 0.9) }
    return score
  }

  private static func isLatin(_ tokens: [String]) -> Bool {
    tokens.contains { $0.utf8.count >= 8 }
  }

  /// Words that turn a title's meaning round.
  private static func contradict(_ left: [UInt64], _ right: [UInt64]) -> Bool {
    for (first, second) in opposites {
      if left.contains(first) != left.contains(second),
        right.contains(first) != right.contains(second),
        left.contains(first) != right.contains(first)
      {
        return true
      }
    }
    // A section that says high or low, a shop that is new: the title must say so too.
    return marks.contains { right.contains($0) && !left.contains($0) }
  }

  private static let opposites = [
    ("高", "低"), ("新", "老"), ("有", "没"), ("严", "少"), ("未", "已"),
  ].map { (TitleKey.id($0), TitleKey.id($1)) }
  private static let marks = ["高", "低", "新"].map(TitleKey.id)

  /// Whether each title has a seller's term that the other lacks: `询问物流` and `询问产品`.
  static func speakOfOtherThings(_ title: TermSet, _ section: TermSet) -> Bool {
    let common = title.intersection(section).count
    return title.count > common && section.count > common
  }

  /// Twice the shared elements over all elements.
  static func dice(_ left: [UInt64], _ right: [UInt64]) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    return 2 * Double(common(left, right)) / Double(left.count + right.count)
  }

  /// How many elements two titles share; titles have 80 tokens at most, so that nothing is hashed.
  private static func common(_ left: [UInt64], _ right: [UInt64]) -> Int {
    var rest = left
    for token in right {
      if let place = rest.firstIndex(of: token) {
        rest.swapAt(place, rest.count - 1); rest.removeLast()
      }
    }
    return left.count - rest.count
  }

  /// Each token with the next one.
  private static func pairs(_ tokens: [UInt64]) -> [UInt64] {
    zip(tokens, tokens.dropFirst()).map { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ $1 }
  }

  private static func contains(_ whole: [UInt64], _ part: [UInt64]) -> Bool {
    guard part.count <= whole.count else { return false }
    return (0...whole.count - part.count).contains { whole[$0...].starts(with: part) }
  }

  /// Levenshtein's distance, where a misspelt word counts for little; titles have 80 tokens at most.
  private static func distance(_ title: TitleKey, _ section: TitleKey) -> Double {
    let (left, right) = (title.ids, section.ids)
    var row = (0...right.count).map(Double.init)
    for (i, token) in left.enumerated() {
      var diagonal = row[0]
      row[0] = Double(i + 1)
      for (j, other) in right.enumerated() {
        let cost =
          token == other
          ? 0
          // Nearly every two words are told apart by their lengths.
          : title.letters[i] > 0 && section.letters[j] > 0
            && abs(title.letters[i] - section.letters[j]) <= 1
            && isMisspelt(title.tokens[i], as: section.tokens[j])
            ? 0.25 : 1
        let substituted = diagonal + cost
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, diagonal + 1, row[j] + 1)
      }
    }
    return row[right.count]
  }

  /// Whether two words of five ASCII letters or more and of nearly the same length differ by a letter, or by two that changed places:
  /// `reminder` and `remainder`, `infringement` and `infirngement`.
  private static func isMisspelt(_ word: String, as other: String) -> Bool {
    let (left, right) = (Array(word.utf8), Array(other.utf8))
    let start = zip(left, right).prefix { $0 == $1 }.count
    let end = zip(left.dropFirst(start).reversed(), right.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    let rest = (left.dropFirst(start).dropLast(end), right.dropFirst(start).dropLast(end))
    if rest.0.count <= 1, rest.1.count <= 1 { return true }
    return rest.0.count == 2 && rest.1.count == 2 && rest.0.elementsEqual(rest.1.reversed())
  }
}
