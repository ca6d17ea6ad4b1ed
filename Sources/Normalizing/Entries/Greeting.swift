/// Recognises the line that a letter begins with.
enum Greeting {
  /// Whether a line begins with a greeting, whatever follows; the range holds no space at its ends.
  static func opens(_ line: Range<Int>, of text: ScalarText) -> Bool {
    let line = line.clamped(to: line.lowerBound..<line.lowerBound + 60)
    if let end = english.end(from: line.lowerBound, in: text, before: line.upperBound) {
      // `Greetings from Lübeck` stands under a letter.
      guard !text.matches(" from", at: end) else { return false }
      return !text[end].isASCIIAlphanumeric && text[end] != "-" || end == line.upperBound
    }
    if chinesePrefixes.end(from: line.lowerBound, in: text, before: line.upperBound) != nil {
      return true
    }
    // `致亚马逊：` greets, `致亚马逊：包裹已经送达` names what follows.
    if text[line.lowerBound] == "致", text[line.upperBound - 1] == ":", line.count <= 24 {
      return true
    }
    return chineseSuffixes.endsRange(head(of: line, in: text), of: text)
  }

  /// Whether a line, written in what its profile says, is a greeting and nothing more: it ends with
  /// a comma, a colon or no mark.
  static func isWhole(_ line: Range<Int>, of text: ScalarText, profile: LanguageProfile) -> Bool {
    guard opens(line, of: text), profile.han <= 24, profile.latinWords <= 12,
      profile.han > 0 || profile.latinWords > 0
    else { return false }
    if profile.latinWords <= 5, profile.han == 0 { return true }
    return !text.scalars[line].dropLast().contains {
      $0 == "." || $0 == "?" || $0.isIdeographicStop || $0 == ";"
    }
  }

  /// The part before the first comma, colon or exclamation mark; empty where that is a long way.
  private static func head(of line: Range<Int>, in text: ScalarText) -> Range<Int> {
    var end = line.lowerBound
    while end < line.upperBound {
      switch text[end] {
      case ",", ":", "!", "。", ".", "~": return line.lowerBound..<end
      default: end += 1
      }
      if end - line.lowerBound > 24 { return line.lowerBound..<line.lowerBound }
    }
    return line.lowerBound..<end
  }

  /// What greetings begin with, in lower case and in Simplified Chinese; ``LetterPhrase`` has them too.
  static let openings = englishOpenings + chineseOpenings

  private static let englishOpenings = [
    "dear", "hello", "hi", "hey", "to whom", "good morning", "good afternoon", "good evening",
    "good day", "greetings", "attention", "attn",
  ]
  private static let chineseOpenings = [
    "尊敬的", "敬爱的", "亲爱的", "您好", "你好", "各位", "大家好", "敬启者", "嗨,",
  ]

  private static let english = Wordings(englishOpenings)
  private static let chinesePrefixes = Wordings(chineseOpenings)
  private static let chineseSuffixes = Wordings([
    "您好", "你好", "你们好", "您们好", "大家好", "早上好", "上午好", "下午好", "晚上好",
  ])
}
