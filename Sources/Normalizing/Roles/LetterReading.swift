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
    return assigned.enumerated().map { index, role in
      role ?? (lines[index].mentionsCause && !lines[index].isWholeLetter ? .cause : .body)
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
      } else if line.isSignoff {
        assigned[index] = .signoff
        signed = true
      } else if signed, line.isNameLike {
        assigned[index] = .signature
      } else if line.isRemark {
        assigned[index] = .note
      } else if line.hasMarker {
        assigned[index] = .item
      } else if line.announcesPlan {
        assigned[index] = .planHeading
      } else if line.isHeading {
        assigned[index] = heading(line, isLast: index == lines.count - 1 && index > 0)
      }
    }
  }

  private func heading(_ line: LetterLine, isLast: Bool) -> Role? {
    if line.mentionsPlan { return .planHeading }
    if line.mentionsMeasures, !line.soundsClosing { return .planHeading }
    if line.isSentence { return nil }
    if line.mentionsCause { return .cause }
    if isLast, line.isNameLike { return .signature }
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
        isNumbered = lines[index...].prefix(3).dropFirst().contains { $0.hasMarker }
      case .item: continue
      case nil:
        let inRow =
          lines[max(0, index - 1)..<min(lines.count, index + 2)]
          .filter(\.hasOrdinalWord).count >= 2
        if lines[index].hasOrdinalWord, inPlan || inRow {
          assigned[index] = .item
        } else if inPlan, !isNumbered, !lines[index].soundsClosing, !lines[index].isWholeLetter {
          assigned[index] = .item
        } else if inPlan, lines[index].soundsClosing {
          inPlan = false
        }
      default: inPlan = false
      }
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
        lines[index].soundsClosing || (isDirect && assigned[index] == nil)
      else { return }
      assigned[index] = .closing
      isDirect = false
    }
  }

  private func isUnnumberedItem(_ index: Int) -> Bool {
    assigned[index] == .item && !lines[index].hasMarker && !lines[index].hasOrdinalWord
  }

  /// The first two lines after the greeting that nothing else claims.
  private mutating func nameTheOpening() {
    var named = 0
    for index in lines.indices {
      switch assigned[index] {
      case .greeting, .subject, .note: continue
      case .title where index == 0: continue
      case nil:
        guard named < 2, !lines[index].isWholeLetter, named == 0 || !lines[index].mentionsCause
        else {
          return
        }
        assigned[index] = .opening
        named += 1
      default: return
      }
    }
  }
}
