package import CorpusModel

/// Says what each text does in its letter, from its wording and its place.
///
/// Either side may give the role away: a letter whose English greeting is missing still begins
/// with `尊敬的…`. Several letters may follow each other; a greeting or the line after a signature
/// begins the next one.
package enum RoleClassifier {
  /// The role of every pair of an entry, in the order of the pairs.
  package static func roles(of pairs: [ReadPair]) -> [Role] {
    roles(of: pairs.map { LetterLine(en: $0.en?.bare, zh: $0.zh?.bare) })
  }

  /// The role of every line, in their order.
  static func roles(of lines: [LetterLine]) -> [Role] {
    var roles: [Role] = []
    roles.reserveCapacity(lines.count)
    for letter in letters(in: lines) {
      var reading = LetterReading(lines: lines[letter])
      roles += reading.roles()
    }
    return roles
  }

  /// Where each letter begins and ends.
  private static func letters(in lines: [LetterLine]) -> [Range<Int>] {
    var starts: [Int] = []
    var afterSignature = false
    for (index, line) in lines.enumerated() {
      let opens = opensLetter(index, in: lines)
      if opens || (afterSignature && !line.isNameLike && !line.isSignoff) { starts.append(index) }
      if line.isSignoff || (line.isThanks && index > 0) {
        afterSignature = true
      } else if !line.isNameLike || opens {
        afterSignature = false
      }
    }
    return starts.enumerated().map { place, start in
      start..<(place + 1 < starts.count ? starts[place + 1] : lines.count)
    }
  }

  /// A greeting opens a letter, and so does a label that stands over one.
  private static func opensLetter(_ index: Int, in lines: [LetterLine]) -> Bool {
    guard index > 0 else { return true }
    let before = lines[index - 1]
    if lines[index].isGreeting {
      return !before.isGreeting && !before.isSubject && !isOverLetter(index - 1, in: lines)
    }
    return isOverLetter(index, in: lines)
  }

  /// Whether a line is a label between the end of a letter and the next one.
  private static func isOverLetter(_ index: Int, in lines: [LetterLine]) -> Bool {
    guard lines[index].isLabel, index + 1 < lines.count,
      lines[index + 1].isGreeting || lines[index + 1].isWholeLetter
    else { return false }
    guard index > 0 else { return true }
    let before = lines[index - 1]
    return before.isWholeLetter || before.isSignoff || before.isNameLike
  }
}
