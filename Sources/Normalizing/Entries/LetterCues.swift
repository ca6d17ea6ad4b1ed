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
    let lines = Lines(text)
    guard let first = lines.first.first else { return }
    isHan = first.unicodeScalars.contains { $0.isHan }
    beginsWithGreeting = Greeting.opens(first)
    isGreeting = !lines.hasSeveral && Greeting.isWhole(first)
    isSubject = Self.isSubject(first)
    isSignoff = !lines.hasSeveral && Signoff.isWhole(first)
    endsWithSignoff = lines.last.contains { Signoff.isWhole($0) } || Signoff.closes(lines.end)
  }

  private static func isSubject(_ line: String) -> Bool {
    let text = ScalarText(String(line.prefix(16)))
    for word in ["subject:", "subject line:", "re:", "title:"] as [StaticString]
    where text.matches(word, at: 0) {
      return true
    }
    for word in ["主题:", "邮件主题:", "标题:", "邮件标题:", "主題:"] {
      if text.key(0..<text.count).hasPrefix(word) { return true }
    }
    return false
  }

  /// The lines at both ends of a text that are not blank.
  private struct Lines {
    var first: [String] = []
    var last: [String] = []
    var hasSeveral = false
    /// The last 80 scalars, for a letter written in one go.
    var end = ""

    init(_ text: String) {
      let parts = text.split(whereSeparator: \.isNewline)
      let isBlank: (Substring) -> Bool = { $0.unicodeScalars.allSatisfy(\.isSpace) }
      if let line = parts.first(where: { !isBlank($0) }) { first = [String(line)] }
      var count = 0
      for line in parts.reversed() where !isBlank(line) {
        count += 1
        if count <= 4 { last.append(String(line)) }
        if count > 4 { break }
      }
      hasSeveral = count > 1
      if count > 0 { end = String(text.suffix(80)) }
    }
  }
}
