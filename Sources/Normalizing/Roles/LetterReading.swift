import CorpusModel

/// Reads the lines of one letter from greeting to signature and gives each its role.
struct LetterReading {
  private let lines: [LetterLine]
  private var assigned: [Role?]

  init(lines: ArraySlice<LetterLine>) {
    self.lines = Array(lines)
    assigned = Array(repeating: nil, count: lines.count)
  }

  mutating func roles() -> [Role] {
    nameTheLabel()
    nameTheFixedLines()
    nameTheItems()
    nameTheClosing()
    nameTheOpening()
    nameTheCause()
    let hasPlan = assigned.contains(.planHeading)
    return assigned.enumerated().map { index, role in
      role
        ?? (hasPlan && lines[index].mentionsCause && !lines[index].isWholeLetter ? .cause : .body)
    }
  }

  /// What stands over the greeting or over a whole letter in one cell says what the letter is for.
  private mutating func nameTheLabel() {
    guard lines.count >= 2, lines[0].isLabel, lines[1].isGreeting || lines[1].isWholeLetter else {
      return
    }
    assigned[0] = .title
  }

  /// Lines that their wording alone gives away.
  private mutating func nameTheFixedLines() {
    var signed = false
    for (index, line) in lines.enumerated() where assigned[index] == nil {
      if line.isSubject {
        assigned[index] = .subject
      } else if line.isGreeting {
        assigned[index] = .greeting
      } else if line.isSignoff || isThanksOverName(index) || isPartingOverName(index) {
        assigned[index] = .signoff
        signed = true
      } else if signed, line.isNameLike || isUnderSignoff(index) {
        assigned[index] = .signature
      } else if line.isRemark {
        assigned[index] = .note
      } else if line.hasMarker {
        assigned[index] = .item
      } else if line.announcesPlan {
        assigned[index] = .planHeading
      } else if line.isHeading, !isListed(index) {
        assigned[index] = heading(line, isLast: index == lines.count - 1 && index > 0)
      }
    }
  }

  /// `Night shift` right under the sign-off: short, and no sentence.
  private func isUnderSignoff(_ index: Int) -> Bool {
    index > 0 && assigned[index - 1] == .signoff && lines[index].isLabel && lines[index].isShortest
  }

  /// `Ride safely,` over the last line of the letter, which is as short.
  private func isPartingOverName(_ index: Int) -> Bool {
    guard lines[index].isParting, index > 0, index + 1 < lines.count else { return false }
    let next = lines[index + 1]
    return index + 2 == lines.count && (next.isNameLike || (next.isLabel && next.isShortest))
  }

  /// `Labels to the door side` under `Points to watch:`: one of the things that a line announces.
  private func isListed(_ index: Int) -> Bool {
    guard lines[index].isLabel, !lines[index].endsWithColon, !lines[index].holdsValue else {
      return false
    }
    var first = index - 1
    while first >= 0, assigned[first] == nil || assigned[first] == .item, lines[first].isLabel,
      !lines[first].endsWithColon
    {
      first -= 1
    }
    return first >= 0 && index < lines.count - 1 && lines[first].endsWithColon
      && !lines[first].isGreeting && !lines[first].isSubject
  }

  private func isThanksOverName(_ index: Int) -> Bool {
    lines[index].isThanks && index > 0 && index + 1 < lines.count && lines[index + 1].isNameLike
  }

  private func heading(_ line: LetterLine, isLast: Bool) -> Role? {
    if line.mentionsPlan, !line.offers { return .planHeading }
    if line.mentionsMeasures, !line.soundsClosing, !line.offers { return .planHeading }
    if line.isSentence { return nil }
    if line.mentionsCause { return .cause }
    if isLast, line.isNameLike || (line.isShortest && !line.endsWithColon) { return .signature }
    return line.soundsClosing ? nil : .title
  }

  /// `First, …` is an item where it follows a plan or stands in a row of its kind; what follows a
  /// plan's heading without any number is an item too, up to the closing.
  private mutating func nameTheItems() {
    var inPlan = false
    var isNumbered = false
    for index in lines.indices {
      switch assigned[index] {
      case .planHeading:
        inPlan = true
        isNumbered = lines[index...].prefix(3).dropFirst().contains {
          $0.hasMarker || $0.hasOrdinalWord
        }
      case .item: continue
      case nil:
        let inRow =
          lines[max(0, index - 1)..<min(lines.count, index + 2)]
          .filter(\.hasOrdinalWord).count >= 2
        if lines[index].hasOrdinalWord, inPlan || inRow {
          assigned[index] = .item
        } else if inPlan, !isNumbered, !lines[index].soundsClosing, !lines[index].isWholeLetter {
          assigned[index] = .item
        } else if isListed(index) {
          assigned[index] = .item
        } else if introduces(index) {
          inPlan = true
          isNumbered = false
        } else if inPlan, lines[index].soundsClosing {
          inPlan = false
        }
      default: inPlan = false
      }
    }
  }

  /// `Please follow these rules.` over short lines without numbers.
  private func introduces(_ index: Int) -> Bool {
    let following = lines[(index + 1)...].prefix(2)
    return lines[index].announces && lines[index].isShort && following.count == 2
      && following.allSatisfy {
        $0.isShort && !$0.hasMarker && !$0.soundsClosing && !$0.isSignoff && !$0.holdsValue
      }
  }

  /// The last lines before the sign-off, as long as they thank, hope or ask.
  private mutating func nameTheClosing() {
    var index = assigned.firstIndex { $0 == .signoff || $0 == .signature } ?? lines.count
    let first = assigned.firstIndex { $0 == nil }
    var isDirect = index < lines.count
    while index > 0, index - 1 != first {
      index -= 1
      guard assigned[index] == nil || isUnnumberedItem(index), !lines[index].isWholeLetter,
        lines[index].soundsClosing || isDirect
      else { return }
      assigned[index] = .closing
      isDirect = false
    }
  }

  private func isUnnumberedItem(_ index: Int) -> Bool {
    assigned[index] == .item && !lines[index].hasMarker && !lines[index].hasOrdinalWord
  }

  /// The first line after the greeting; where a plan follows, what stands between is its cause, from
  /// the first line on that says so.
  private mutating func nameTheOpening() {
    let plan = assigned.firstIndex { $0 == .planHeading } ?? 0
    let between = lines.indices.filter { $0 < plan && assigned[$0] == nil }.dropFirst()
    let cause = between.first { lines[$0].admitsFault } ?? between.first ?? plan
    var isNamed = false
    for index in lines.indices {
      switch assigned[index] {
      case .greeting, .subject, .note: continue
      case .title where !isNamed: continue
      case .cause:
        if isNamed { return }
      case nil:
        guard !lines[index].isWholeLetter else { return }
        guard isNamed else {
          assigned[index] = .opening
          isNamed = true
          continue
        }
        guard index < plan else { return }
        guard !lines[index].holdsValue, !lines[index].namesProof else { continue }
        assigned[index] = index < cause ? .opening : .cause
      default: return
      }
    }
  }

  /// Where an appeal has a heading over its cause, what stands below; where it has no plan, the lines
  /// after the opening that tell of a slip.
  private mutating func nameTheCause() {
    let isAppeal = lines.contains(where: \.speaksOfAccount)
    let hasPlan = assigned.contains(.planHeading)
    var isBelowHeading = false
    var isAfterOpening = false
    for index in lines.indices {
      switch assigned[index] {
      case .opening: isAfterOpening = true
      case .cause: isBelowHeading = lines[index].isHeading
      case nil where lines[index].isWholeLetter || lines[index].namesProof: continue
      case nil where isBelowHeading: assigned[index] = .cause
      case nil where isAppeal && !hasPlan && isAfterOpening && lines[index].admitsFault:
        assigned[index] = .cause
      case nil: continue
      default: isBelowHeading = false
      }
    }
  }
}
