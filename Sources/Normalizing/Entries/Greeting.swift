/// Recognises the line that a letter begins with.
enum Greeting {
  /// Whether a text begins with a greeting, whatever follows.
  static func opens(_ line: String) -> Bool {
    let text = ScalarText(String(line.prefix(60)))
    let range = text.trimmed(0..<text.count)
    let start = range.lowerBound
    for word in english where text.matches(word, at: start) {
      let next = text[start + word.utf8CodeUnitCount]
      return !next.isASCIIAlphanumeric && next != "-"
    }
    let key = text.key(range)
    if chinesePrefixes.contains(where: { key.hasPrefix($0) }) { return true }
    // `致亚马逊：` greets, `致亚马逊：包裹已经送达` names what follows.
    if key.hasPrefix("致"), key.hasSuffix(":"), range.count <= 24 { return true }
    return chineseSuffixes.contains { word in
      guard let head = head(of: key) else { return false }
      return head.hasSuffix(word)
    }
  }

  /// Whether a line is a greeting and nothing more: it ends with a comma, a colon or no mark.
  static func isWhole(_ line: String) -> Bool {
    guard opens(line) else { return false }
    let profile = LanguageProfile(of: line)
    guard profile.han <= 24, profile.latinWords <= 12, profile.han > 0 || profile.latinWords > 0
    else { return false }
    let text = ScalarText(line)
    let range = text.trimmed(0..<text.count)
    let inner = text.scalars[range].dropLast()
    return !inner.contains { $0 == "." || $0 == "?" || $0.isIdeographicStop || $0 == ";" }
      || profile.latinWords <= 5 && profile.han == 0
  }

  /// The part before the first comma, colon or exclamation mark, at most 24 characters long.
  private static func head(of key: String) -> Substring? {
    let head = key.prefix { !",:!。.~".contains($0) }
    return head.count <= 24 ? head : nil
  }

  private static let english: [StaticString] = [
    "dear", "hello", "hi", "hey", "to whom", "good morning", "good afternoon", "good evening",
    "good day", "greetings", "attention", "attn",
  ]

  private static let chinesePrefixes = [
    "尊敬的", "敬爱的", "亲爱的", "親愛的", "敬愛的", "您好", "你好", "各位",
  ]

  private static let chineseSuffixes = ["您好", "你好", "你们好", "您们好"]
}
