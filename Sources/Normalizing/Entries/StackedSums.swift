import CorpusModel

/// How much of either language some rows of one column hold, and where it greets and changes.
struct StackedSums: Sendable {
  /// What a letter costs at most.
  static let worst = 8.0

  private var english = Side()
  private var chinese = Side()
  /// How often the language changes from one row to the next.
  private var changes = 0

  fileprivate struct Side: Sendable {
    var rows = 0
    var weight = 0.0
    var greetings = 0
    var signoffs = 0
  }

  /// The sums of the first rows, from none to all of them.
  static func prefixes(of rows: [LetterRow]) -> [StackedSums] {
    var sums = StackedSums()
    var result = [sums]
    result.reserveCapacity(rows.count + 1)
    var last: TextClass?
    for row in rows {
      sums.add(row, after: &last)
      result.append(sums)
    }
    return result
  }

  /// Whether the language changes at most rows.
  static func isRowByRow(_ rows: [LetterRow]) -> Bool {
    guard let all = prefixes(of: rows).last else { return false }
    return all.changes * 10 >= (all.english.rows + all.chinese.rows) * 6
  }

  /// The language that stands right above its translation, row by row; `nil` where both do as often.
  ///
  /// Greetings and sign-offs above their translations tell best.
  static func leadingLanguage(of rows: [LetterRow]) -> TextClass? {
    guard isRowByRow(rows) else { return nil }
    var (english, chinese) = (0, 0)
    for (above, below) in zip(rows, rows.dropFirst()) where below.number == above.number + 1 {
      let areCues =
        above.cues.greets && below.cues.greets || above.cues.isSignoff && below.cues.isSignoff
      switch (above.lone?.textClass, below.lone?.textClass) {
      case (.english, .chinese): english += areCues ? cueVotes : 1
      case (.chinese, .english): chinese += areCues ? cueVotes : 1
      default: break
      }
    }
    if english * 5 > chinese * 6 { return .english }
    return chinese * 5 > english * 6 ? .chinese : nil
  }

  /// How many ordinary rows a cue counts for.
  private static let cueVotes = 6

  private mutating func add(_ row: LetterRow, after last: inout TextClass?) {
    for text in row.texts {
      switch text.textClass {
      case .english:
        english.add(
          weight: Double(text.cell.profile.latinWords) * TextClass.charactersPerWord, row.cues)
      case .chinese:
        chinese.add(weight: Double(text.cell.weight), row.cues)
      case .shared, .foreign, .plain: continue
      }
      if let last, last != text.textClass { changes += 1 }
      last = text.textClass
    }
  }

  /// The sums of the rows between.
  static func - (all: StackedSums, before: StackedSums) -> StackedSums {
    var between = StackedSums()
    between.english = all.english - before.english
    between.chinese = all.chinese - before.chinese
    between.changes = all.changes - before.changes
    return between
  }

  /// How little the rows look like one letter in both languages: 0 where each side answers the other.
  var imbalance: Double {
    let rows = english.rows + chinese.rows
    guard rows > 0 else { return 0 }
    var cost = min(2.5, 0.5 * Double(abs(english.rows - chinese.rows)))
    if english.rows == 0 || chinese.rows == 0 { cost += 1 }
    let ratio =
      english.weight + 8 < chinese.weight + 8
      ? (chinese.weight + 8) / (english.weight + 8) : (english.weight + 8) / (chinese.weight + 8)
    // Twice as long is common with short texts, four times as long is not.
    cost += min(2.5, max(0, ratio - 1.5))
    cost += 2 * Double(max(0, english.greetings - 1) + max(0, chinese.greetings - 1))
    cost += Double(max(0, english.signoffs - 1) + max(0, chinese.signoffs - 1))
    // Block by block there is one change; row by row there is one at every row but the first.
    let inside = min(changes, rows - 1)
    cost += min(2.5, 0.75 * Double(min(max(0, inside - 1), rows - 1 - inside)))
    return min(Self.worst, cost)
  }
}

extension StackedSums.Side {
  fileprivate mutating func add(weight: Double, _ cues: RowCues) {
    rows += 1
    self.weight += weight
    if cues.greets { greetings += 1 }
    if cues.isSignoff { signoffs += 1 }
  }

  fileprivate static func - (all: Self, before: Self) -> Self {
    Self(
      rows: all.rows - before.rows, weight: all.weight - before.weight,
      greetings: all.greetings - before.greetings, signoffs: all.signoffs - before.signoffs)
  }
}
