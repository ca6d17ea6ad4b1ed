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
  /// The rows where letters begin by their own words, and those among them without a change.
  private var beginnings = 0
  private var missed = 0
  private var hasJustChanged = false
  /// Whether the last change counts as inside only if the next row doesn't greet.
  private var isPending = false
  private var isInLetter = false

  /// Whether the values change where no letter begins, and do not where one begins.
  var cutLetters: Bool {
    // Remarks come back, titles hardly do.
    let comeBack = (changes - values.count) * 5 > changes
    let oftenInside = inside * 3 > changes
    let oftenMissed = missed * 4 > beginnings
    let isInside =
      comeBack ? oftenInside || oftenMissed && inside * 6 > changes : oftenInside && oftenMissed
    return isInside || atSignoff > 0 && atSignoff * 12 >= changes
  }

  /// Reads a row with a text of a letter; one without is a title's row and says nothing of the values
  /// beside letters.
  ///
  /// - Parameters:
  ///   - value: The column's text on the row, if it holds one.
  ///   - cues: What the texts of the letters on the row say.
  mutating func read(_ value: String?, beside cues: RowCues) {
    let begins = cues.greets || cues.isSubject
    if isPending, !begins { inside += 1 }
    isPending = false
    let hadChanged = hasJustChanged
    hasJustChanged = value != nil && value != last
    if begins {
      beginnings += 1
      if !hasJustChanged, !hadChanged { missed += 1 }
    }
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
