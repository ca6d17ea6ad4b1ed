/// How well runs of rows make one letter: it greets at its beginning, signs off at its end, does
/// either once, and holds nothing below its signature.
///
/// Built once from all rows; a run is weighed in a few steps, whatever its length.
struct LetterShapes: Sendable {
  /// What a run costs at most.
  static let worst = 8.0

  /// How many rows greet among the first ones, by language, from none to all of them.
  private var greetings: [Count] = [Count()]
  /// How many whole letters stand in one row each, among the first ones.
  private var letterRows: [Int] = [0]
  /// The first row that greets, from each row on.
  private var nextGreeting: [Int] = []
  /// The first row that signs off, from each row on.
  private var nextSignoff: [Int] = []
  /// Where the letter is over that signs off in each row.
  private var ends: [Int] = []
  /// Whether a letter has ended above each row; the first row is one such.
  private var isBeginning: [Bool] = []
  /// Whether each row with both languages is a whole letter.
  private(set) var hasLetterPerRow = false

  private struct Count: Sendable {
    var english = 0
    var chinese = 0
  }

  init(_ rows: [LetterRow]) {
    hasLetterPerRow = Self.hasLetterPerRow(rows)
    for (index, row) in rows.enumerated() {
      var count = greetings[index]
      if row.cues.greets, index == 0 || !Self.announces(rows[index - 1]) {
        var seen = LanguagesSeen()
        seen.add(row)
        count.english += min(1, seen.english)
        count.chinese += min(1, seen.chinese)
      }
      greetings.append(count)
      letterRows.append(letterRows[index] + (hasLetterPerRow && row.isPaired ? 1 : 0))
    }
    findEnds(rows)
    isBeginning = [Bool](repeating: false, count: rows.count + 1)
    for end in ends { isBeginning[end] = true }
    isBeginning[0] = true
  }

  /// Whether a letter may begin at a row: one has ended above it, or it is the first.
  func isBeginning(_ row: Int) -> Bool { isBeginning[row] }

  /// How little a run of rows looks like one letter: 0 where it greets, goes on and signs off.
  func misfit(_ body: Range<Int>) -> Double {
    guard !body.isEmpty else { return 1 }
    let (first, last) = (greetings[body.lowerBound], greetings[body.upperBound])
    let greets = max(last.english - first.english, last.chinese - first.chinese)
    var cost = 2.5 * Double(max(0, greets - 1))
    let isLate = nextGreeting[body.lowerBound] > body.lowerBound + 2
    if greets > 0, isLate { cost += 1.2 }
    let signoff = nextSignoff[body.lowerBound]
    switch (greets > 0, signoff < body.upperBound) {
    case (true, true): break
    case (true, false): cost += 0.6
    case (false, false): cost += 0.5
    case (false, true): cost += 1.3
    }
    if signoff < body.upperBound, ends[signoff] < body.upperBound {
      cost += 2 + min(1, 0.1 * Double(body.upperBound - ends[signoff]))
    }
    let letters = letterRows[body.upperBound] - letterRows[body.lowerBound]
    cost += 4 * Double(max(0, letters - 1))
    return min(Self.worst, cost)
  }

  // MARK: Rows

  /// `If the order is still unpaid after 3 days:` announces another message of the same entry.
  private static func announces(_ row: LetterRow) -> Bool {
    !row.cues.greets && !row.texts.isEmpty
      && row.texts.allSatisfy { TextEnd.endsWithColon($0.cell.text) }
  }

  /// Whether most rows in both languages hold several lines, and many of them greet or sign off.
  private static func hasLetterPerRow(_ rows: [LetterRow]) -> Bool {
    var (paired, long, letters) = (0, 0, 0)
    for row in rows where row.isPaired {
      paired += 1
      // A cell that holds both languages has two lines wherever it stands.
      let isWhole = row.cues.greets && row.cues.endsLetter
      let isLong = row.texts.count == 2 && row.texts.contains { $0.cell.hasSeveralLines }
      if isWhole || isLong { long += 1 }
      if isWhole || row.looksWhole || isLong && (row.cues.greets || row.cues.endsLetter) {
        letters += 1
      }
    }
    return letters >= 2 && long * 10 >= paired * 6 && letters * 10 >= paired * 4
  }

  private mutating func findEnds(_ rows: [LetterRow]) {
    nextGreeting = [Int](repeating: rows.count, count: rows.count + 1)
    nextSignoff = nextGreeting
    ends = [Int](repeating: 0, count: rows.count + 1)
    for index in rows.indices.reversed() {
      let cues = rows[index].cues
      nextGreeting[index] = cues.greets ? index : nextGreeting[index + 1]
      guard cues.isSignoff || cues.endsLetter else {
        nextSignoff[index] = nextSignoff[index + 1]
        continue
      }
      nextSignoff[index] = index
      let end = Self.end(of: rows, signedOffAt: index)
      // What is announced below a letter ends with the next sign-off.
      let goesOn = end < rows.count && Self.announces(rows[end])
      ends[index] =
        goesOn ? (nextSignoff[end] < rows.count ? ends[nextSignoff[end]] : rows.count) : end
    }
  }

  /// The row below a letter's signature and what may follow it.
  private static func end(of rows: [LetterRow], signedOffAt signoff: Int) -> Int {
    var state = LetterState()
    state.read(rows[signoff])
    let own = rows[signoff].stackedClass
    var isTranslated = false
    var index = signoff + 1
    while index < rows.count, index < signoff + 64 {
      let row = rows[index]
      if let own, let other = row.stackedClass, other != own, !isTranslated {
        // Row by row or block by block, the other language signs off later.
        if row.cues.isSignoff || row.cues.endsLetter { isTranslated = true }
        index += 1
        continue
      }
      state.read(row)
      guard state.isBetweenLetters else { break }
      index += 1
    }
    return index
  }
}

extension LetterRow {
  /// The language of a row where the languages stand over each other.
  fileprivate var stackedClass: TextClass? {
    guard case .stacked = layout, let lone else { return nil }
    return lone.textClass
  }
}
