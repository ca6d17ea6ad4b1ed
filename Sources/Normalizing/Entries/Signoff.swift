/// Recognises the line that a letter ends with, above the signature.
enum Signoff {
  /// Whether a line is a sign-off, with at most a name after it.
  static func isWhole(_ line: String) -> Bool {
    let text = ScalarText(String(line.prefix(64)))
    guard text.count < 64 else { return false }
    let range = text.trimmed(0..<text.count)
    guard !range.isEmpty, range.count <= 48 else { return false }
    let key = text.key(range)
    if text[range.lowerBound].isHan { return isChinese(key) }
    guard let word = english.first(where: { key.hasPrefix($0) }) else { return false }
    // `Best regards, Lucy` signs off; `Thank you for your order` goes on.
    let rest = key.dropFirst(word.count).drop { $0 == " " }
    guard let next = rest.first else { return true }
    guard ",.!~".contains(next) || rest.hasPrefix("to you") else { return false }
    return rest.split(separator: " ").count <= 5
  }

  /// Whether the end of a text written in one go signs off: `… Best regards, HUA`.
  static func closes(_ end: String) -> Bool {
    let text = ScalarText(end)
    let key = text.key(0..<text.count)
    guard let word = inline.first(where: { key.contains($0) }) else { return false }
    guard let range = key.firstRange(of: word) else { return false }
    return key[range.upperBound...].count <= 36
  }

  private static func isChinese(_ key: String) -> Bool {
    let han = key.unicodeScalars.reduce(0) { $0 + ($1.isHan ? 1 : 0) }
    guard han <= 12, key.count <= 40, !key.contains("。"), !key.contains("?") else { return false }
    let words = key.trimmedMarks
    return chineseWords.contains(String(words)) || chinesePrefixes.contains { key.hasPrefix($0) }
      || chineseSuffixes.contains { words.hasSuffix($0) }
  }

  private static let english = [
    "yours sincerely", "your sincerely", "yours faithfully", "yours truly", "sincerely yours",
    "sincerely", "best regards", "kind regards", "warm regards", "kindest regards",
    "warmest regards", "with best regards", "with kind regards", "regards", "best wishes",
    "respectfully yours", "respectfully submitted", "respectfully", "faithfully yours",
    "thanks and regards", "thanks & regards", "thanks and best regards", "many thanks", "cordially",
    "with thanks", "warmly", "all the best", "cheers", "truly yours", "with gratitude", "best,",
    "thank you,", "thanks,",
  ]

  private static let inline = [
    "yours sincerely", "your sincerely", "yours faithfully", "sincerely yours", "sincerely,",
    "best regards", "kind regards", "warm regards", "best wishes", "respectfully yours",
    "respectfully,", "此致敬礼", "此致 敬礼", "此致\n敬礼", "谨致问候", "此致问候", "您真诚的", "忠实于你的",
    "忠实于您的", "真诚的问候", "诚挚的问候",
  ]

  private static let chinesePrefixes = [
    "此致", "敬礼", "敬禮", "谨上", "謹上", "敬上", "谨启", "祝好", "您真诚", "你真诚", "您诚挚", "您忠诚", "你忠诚", "您忠实",
    "忠实于", "真诚的", "真诚地", "真挚的", "诚挚的", "诚挚地", "谨致", "顺祝商祺", "顺颂商祺", "敬祝", "最好的问候", "最诚挚",
    "致以", "致敬", "祝商祺", "此致問候", "您誠摯",
  ]

  private static let chineseWords = ["谢谢", "多谢", "顺祝", "祝安", "致礼"]

  private static let chineseSuffixes = ["敬上", "谨上", "的问候", "致以问候", "谨启", "敬启", "真诚的", "忠诚的", "诚挚的"]
}

extension String {
  fileprivate var trimmedMarks: Substring {
    var rest = self[...]
    while let last = rest.last, ",.!~ ,:".contains(last) { rest.removeLast() }
    return rest
  }
}
