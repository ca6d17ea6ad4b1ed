/// How alike two titles are.
enum TitleSimilarity {
  /// From 0 to 1; 0 where the titles contradict each other (`迟发率高`, `迟发率低`).
  static func between(_ title: TitleKey, _ section: TitleKey) -> Double {
    let (left, right) = (title.tokens, section.tokens)
    guard !left.isEmpty, !right.isEmpty, !contradict(left, right) else { return 0 }
    let shared = dice(left, right)
    guard shared > 0.25 else { return 0 }
    var score = (shared + dice(pairs(left), pairs(right))) / 2
    score = max(score, 1 - Double(distance(left, right)) / Double(max(left.count, right.count)))
    if !title.isComposite, right.count >= 3 || isLatin(right), contains(left, right) {
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
  private static func contradict(_ left: [String], _ right: [String]) -> Bool {
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
  ]
  private static let marks = ["高", "低", "新"]

  /// Whether each title has a seller's term that the other lacks: `询问物流` and `询问产品`.
  static func speakOfOtherThings(_ title: TermSet, _ section: TermSet) -> Bool {
    let common = title.intersection(section).count
    return title.count > common && section.count > common
  }

  /// Twice the shared elements over all elements.
  static func dice(_ left: [String], _ right: [String]) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var counts: [String: Int] = [:]
    for token in left { counts[token, default: 0] += 1 }
    var common = 0
    for token in right {
      guard let count = counts[token], count > 0 else { continue }
      counts[token] = count - 1
      common += 1
    }
    return 2 * Double(common) / Double(left.count + right.count)
  }

  private static func pairs(_ tokens: [String]) -> [String] {
    zip(tokens, tokens.dropFirst()).map { $0 + " " + $1 }
  }

  private static func contains(_ whole: [String], _ part: [String]) -> Bool {
    guard part.count <= whole.count else { return false }
    return (0...whole.count - part.count).contains { whole[$0...].starts(with: part) }
  }

  /// Levenshtein's distance; titles have 80 tokens at most.
  private static func distance(_ left: [String], _ right: [String]) -> Int {
    var row = Array(0...right.count)
    for (i, token) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let substituted = diagonal + (token == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, diagonal + 1, row[j] + 1)
      }
    }
    return row[right.count]
  }
}
