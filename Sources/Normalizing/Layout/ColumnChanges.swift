/// Where the values of a column change, beside the letters: titles change where a letter begins.
///
/// ```
/// 催款   | Dear customer,    a title: the letter begins here
/// 待补充 | Please pay today. no title: the letter has begun and has not ended
/// ```
/// Letters that neither greet nor sign off tell nothing.
struct ColumnChanges {
  private var last: String?
  private var values: Set<String> = []
  private var changes = 0
  /// The changes between a letter's greeting and its end.
  private var inside = 0
  /// The changes beside a sign-off.
  private var atSignoff = 0
  /// Whether the last change counts as inside only if the next row doesn't greet.
  private var isPending = false
  private var isInLetter = false

  /// Whether the values change where no letter begins; remarks come back, titles hardly do.
  var cutLetters: Bool {
    let comeBack = (changes - values.count) * 5 > changes
    return inside * (comeBack ? 6 : 3) > changes || atSignoff > 0 && atSignoff * 12 >= changes
  }

  /// Reads a row.
  ///
  /// - Parameters:
  ///   - value: The column's text on the row, if it holds one.
  ///   - cues: What the texts of the letters on the row say.
  mutating func read(_ value: String?, beside cues: RowCues) {
    let begins = cues.greets || cues.isSubject
    if isPending, !begins { inside += 1 }
    isPending = false
    if let value, value != last {
      last = value
      values.insert(value)
      changes += 1
      if cues.isSignoff {
        atSignoff += 1
        inside += 1
      } else {
        isPending = isInLetter && !begins
      }
    }
    if begins { isInLetter = true }
    if cues.isSignoff || cues.endsLetter { isInLetter = false }
  }

  /// Ends the rows.
  mutating func finish() {
    if isPending { inside += 1 }
    isPending = false
  }
}
