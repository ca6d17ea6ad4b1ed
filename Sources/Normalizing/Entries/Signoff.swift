/// Recognises the line that a letter ends with, above the signature.
enum Signoff {
  /// Whether a line is a sign-off, with at most a name after it; the range holds no space at its ends.
  static func isWhole(_ line: Range<Int>, of text: ScalarText) -> Bool {
    guard !line.isEmpty, line.count <= 48 else { return false }
    if text[line.lowerBound].isHan { return isChinese(line, of: text) }
    guard let end = english.end(from: line.lowerBound, in: text, before: line.upperBound) else {
      return false
    }
    // `Best regards, Lucy` signs off; `Thank you for your order` goes on.
    let rest = text.trimmed(end..<line.upperBound)
    guard !rest.isEmpty else { return true }
    switch text[rest.lowerBound] {
    case ",", ".", "!", "~": break
    default: guard text.matches("to you", at: rest.lowerBound) else { return false }
    }
    var words = 1
    for index in rest where text[index] == " " && text[index + 1] != " " { words += 1 }
    return words <= 5
  }

  /// Whether the end of a text written in one go signs off: `… Best regards, HUA`.
  static func closes(_ range: Range<Int>, of text: ScalarText) -> Bool {
    var index = max(range.lowerBound, range.upperBound - 80)
    while index < range.upperBound {
      if let end = inline.end(from: index, in: text, before: range.upperBound),
        range.upperBound - end <= 36
      {
        return true
      }
      index += 1
    }
    return false
  }

  private static func isChinese(_ line: Range<Int>, of text: ScalarText) -> Bool {
    guard line.count <= 40 else { return false }
    var han = 0
    for index in line {
      let scalar = text[index]
      if scalar.isHan { han += 1 }
      if han > 12 || scalar == "。" || scalar == "?" { return false }
    }
    var end = line.upperBound
    while end > line.lowerBound, isMark(text[end - 1]) { end -= 1 }
    let words = line.lowerBound..<end
    // `祝您购物愉快！`
    if text[line.lowerBound] == "祝", wishes.endsRange(words, of: text) { return true }
    return chineseWords.fills(words, of: text)
      || chinesePrefixes.end(from: line.lowerBound, in: text, before: line.upperBound) != nil
      || chineseSuffixes.endsRange(words, of: text)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ".", "!", "~", " ", ":": true
    default: false
    }
  }

  /// What sign-offs begin with, in lower case and in Simplified Chinese; ``LetterPhrase`` has them too.
  static let openings = englishOpenings + chineseOpenings

  private static let englishOpenings = [
    "yours sincerely", "your sincerely", "yours faithfully", "yours truly", "sincerely yours",
    "sincerely", "best regards", "kind regards", "warm regards", "kindest regards",
    "warmest regards", "with best regards", "with kind regards", "with warm regards",
    "with regards", "regards", "best wishes", "with best wishes", "respectfully yours",
    "respectfully submitted", "respectfully", "faithfully yours", "thanks and regards",
    "thanks & regards", "thanks and best regards", "cordially", "warmly", "all the best", "cheers",
    "truly yours", "with gratitude", "with respect", "with appreciation", "take care",
    "yours cordially", "yours very truly", "very truly yours", "yours respectfully",
    "yours gratefully", "gratefully", "gratefully yours", "most sincerely", "most respectfully",
    "sincere regards", "warm wishes", "with warm wishes", "with kindest regards",
    "with warmest regards", "with all best wishes", "with many thanks", "with sincere thanks",
    "with sincere apologies", "with apologies", "thank you and best regards",
    "thank you and kind regards", "thanks again and best regards", "best regards and thanks",
    "friendly greetings", "humbly", "humbly yours", "ever yours", "stay safe", "stay well",
    "rgds",
  ]

  private static let chineseOpenings = [
    "此致", "敬礼", "谨上", "敬上", "谨启", "祝好", "您真诚", "你真诚", "您诚挚", "您忠诚", "你忠诚", "您忠实",
    "你忠实", "忠实于", "真诚的", "真诚地", "真诚问候", "真挚的", "诚挚的", "诚挚地", "诚挚问候", "衷心问候", "谨致", "顺祝", "顺颂",
    "敬祝", "最好的问候", "最诚挚", "致以", "致敬", "祝商祺", "谢谢,祝好", "祝您生活愉快", "祝工作顺利", "祝一切顺利", "祝生意兴隆",
    "商祺", "问候", "敬颂", "即颂", "并颂", "此颂", "专此", "谨此", "谨呈", "恭祝", "谨祝", "诚祝", "衷心祝",
  ]

  private static let english = Wordings(
    englishOpenings + [
      "many thanks", "with thanks", "best,", "thank you,", "thanks,", "yours,", "with love,",
      "love,", "br,", "kr,",
    ])

  private static let inline = Wordings([
    "yours sincerely", "your sincerely", "yours faithfully", "sincerely yours", "sincerely,",
    "best regards", "kind regards", "warm regards", "best wishes", "respectfully yours",
    "respectfully,", "此致敬礼", "此致 敬礼", "此致\n敬礼", "谨致问候", "此致问候", "您真诚的", "忠实于你的",
    "忠实于您的", "真诚的问候", "诚挚的问候",
  ])

  private static let chinesePrefixes = Wordings(chineseOpenings)

  private static let wishes = Wordings([
    "愉快", "快乐", "顺利", "健康", "兴隆", "如意", "安康", "平安", "安好", "祺", "安",
  ])

  private static let chineseWords = Wordings([
    "谢谢", "多谢", "顺祝", "祝安", "致礼", "谢谢您", "谢谢你", "万分感谢", "非常感谢", "十分感谢", "衷心感谢",
    "再次感谢", "感谢",
  ])

  private static let chineseSuffixes = Wordings([
    "敬上", "谨上", "的问候", "致以问候", "谨启", "敬启", "真诚的", "忠诚的", "诚挚的",
  ])
}
