/// The places where a letter begins and ends, read off one text: greeting and sign-off.
///
/// Looks at the first and the last lines only, so that long letters cost no more than short ones.
package struct LetterCues: Sendable, Equatable {
  /// Whether the text's first line greets: `Dear Seller Performance Team,` or `尊敬的卖家：`.
  package var beginsWithGreeting = false
  /// Whether the greeting is all there is.
  package var isGreeting = false
  /// Whether one of the last lines signs off: `Best regards,` or `此致敬礼`.
  package var endsWithSignoff = false
  /// Whether the sign-off is all there is.
  package var isSignoff = false
  /// Whether the text names a letter's subject: `Subject: …`.
  package var isSubject = false
  private var isHan = false

  /// A greeting, a sign-off or a subject line in English.
  var isEnglishCue: Bool { (isGreeting || isSignoff || isSubject) && !isHan }
  /// A greeting, a sign-off or a subject line in Chinese.
  var isChineseCue: Bool { (isGreeting || isSignoff || isSubject) && isHan }
  /// Whether the text is a whole letter: it greets and signs off.
  package var isWholeLetter: Bool { beginsWithGreeting && endsWithSignoff }

  /// Reads a text's first and last lines.
  package init(_ text: String) {
    let scalars = ScalarText(text)
    self.init(scalars, profile: LanguageProfile(of: scalars))
  }

  /// Reads the first and last lines of a text that was taken apart already, written in what its
  /// profile says.
  init(_ text: ScalarText, profile: LanguageProfile) {
    let range = text.trimmed(0..<text.count)
    guard !range.isEmpty else { return }
    let first = text.trimmed(
      range.lowerBound..<Self.lineEnd(from: range.lowerBound, in: text, range))
    let hasSeveral = first.upperBound < range.upperBound
    isHan = text.scalars[first].contains { $0.isHan }
    beginsWithGreeting = Greeting.opens(first, of: text)
    isSubject = Self.isSubject(first, of: text)
    if !hasSeveral {
      isGreeting = beginsWithGreeting && Greeting.isWhole(first, of: text, profile: profile)
      isSignoff = Signoff.isWhole(first, of: text)
    }
    endsWithSignoff =
      isSignoff || Self.lastLineSignsOff(text, range) || Signoff.closes(range, of: text)
  }

  private static func isSubject(_ line: Range<Int>, of text: ScalarText) -> Bool {
    subjects.end(from: line.lowerBound, in: text, before: line.upperBound) != nil
  }

  private static let subjects = Wordings(subjectWords)

  /// What a subject line begins with; ``LetterPhrase`` has it too.
  static let subjectWords = [
    "subject:", "subject line:", "re:", "title:", "主题:", "邮件主题:", "标题:", "邮件标题:",
  ]

  private static func lineEnd(from start: Int, in text: ScalarText, _ range: Range<Int>) -> Int {
    var end = start
    while end < range.upperBound, !text[end].isLineEnd { end += 1 }
    return end
  }

  /// Whether one of the last four lines signs off; a name and a shop may stand below.
  private static func lastLineSignsOff(_ text: ScalarText, _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    for _ in 0..<4 where end > range.lowerBound {
      var start = end
      while start > range.lowerBound, !text[start - 1].isLineEnd { start -= 1 }
      if Signoff.isWhole(text.trimmed(start..<end), of: text) { return true }
      end = text.trimmed(range.lowerBound..<start).upperBound
    }
    return false
  }
}

extension Unicode.Scalar {
  /// The end of a line, or of a paragraph.
  fileprivate var isLineEnd: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
