/// Recognises the line that a letter begins with.
enum Greeting {
  /// Whether a line begins with a greeting, whatever follows; the range holds no space at its ends.
  static func opens(_ line: Range<Int>, of text: ScalarText) -> Bool {
    if addressesSomebody(line, of: text) { return true }
    let line = line.clamped(to: line.lowerBound..<line.lowerBound + 60)
    if let end = english.end(from: line.lowerBound, in: text, before: line.upperBound) {
      // `Greetings from Lübeck,` takes leave.
      if text.matches("greetings from", at: line.lowerBound) { return false }
      return !text[end].isASCIIAlphanumeric && text[end] != "-" || end == line.upperBound
    }
    if chinesePrefixes.end(from: line.lowerBound, in: text, before: line.upperBound) != nil {
      return true
    }
    // `致亚马逊：` greets, `致亚马逊：包裹已经送达` names what follows.
    if text[line.lowerBound] == "致", text[line.upperBound - 1] == ":", line.count <= 24 {
      return true
    }
    let head = head(of: line, in: text)
    if chineseSuffixes.endsRange(head, of: text) { return true }
    // `普里娅，您好：`
    guard !head.isEmpty, text[head.upperBound] == "," else { return false }
    let rest = text.trimmed(head.upperBound + 1..<max(head.upperBound + 1, line.upperBound))
    return chineseSuffixes.fills(self.head(of: rest, in: text), of: text)
  }

  /// Whether a line, written in what its profile says, is a greeting and nothing more: it ends with
  /// a comma, a colon or no mark.
  static func isWhole(_ line: Range<Int>, of text: ScalarText, profile: LanguageProfile) -> Bool {
    guard opens(line, of: text), profile.han <= 24, profile.latinWords <= 12,
      profile.han > 0 || profile.latinWords > 0
    else { return false }
    if profile.latinWords <= 5, profile.han == 0 { return true }
    return !line.dropLast().contains { index in
      switch text[index] {
      // `致Amazon.com：`: a full stop in a name ends no sentence.
      case ".": !text[index + 1].isASCIIAlphanumeric
      case "?", ";": true
      default: text[index].isIdeographicStop
      }
    }
  }

  /// `Amazon team,`, `To the claims department:`, `各位同事：`: a line that names people and no more.
  private static func addressesSomebody(_ line: Range<Int>, of text: ScalarText) -> Bool {
    guard line.count >= 3, line.count <= 60, let last = text.scalars[line].last,
      last == "," || last == ":"
    else { return false }
    let words = line.lowerBound..<line.upperBound - 1
    guard !text.scalars[words].contains(where: { ",:;?!。、".unicodeScalars.contains($0) })
    else { return false }
    if text.matches("to ", at: line.lowerBound) { return last == ":" }
    let isHan = text[words.upperBound - 1].isHan
    return isHan
      ? words.count <= 16 && chinesePeople.endsRange(words, of: text)
      : words.count <= 40 && englishPeople.endsRange(words, of: text)
  }

  private static let englishPeople = Wordings([
    " team", " all", " everyone", " colleagues", " sir", " madam", " customer", " buyer", " seller",
    " department", " friends", " sirs", " support", " customers", " buyers", " sellers", " madame",
    " supplier", " partner", " partners", " friend", " colleague", " manager",
  ])
  private static let chinesePeople = Wordings([
    "团队", "團隊", "女士", "先生", "小姐", "老师", "老師", "经理", "經理", "同事", "同事们", "顾客", "顧客", "客户",
    "客戶", "买家", "買家", "卖家", "賣家", "朋友", "朋友们", "供应商", "供應商", "负责人", "負責人", "部门", "部門",
    "同仁", "伙伴", "夥伴", "厂长", "廠長", "主管", "客服", "太太", "阁下", "閣下",
  ])

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
    "good day", "greetings", "attention", "attn", "dears", "dearest", "my dear", "respected",
    "esteemed", "hiya", "howdy",
  ]
  private static let chineseOpenings = [
    "尊敬的", "敬爱的", "亲爱的", "您好", "你好", "各位", "大家好", "敬启者", "致敬启者", "嗨,", "嗨!", "哈喽",
    "亲,", "亲~", "亲:",
  ]

  private static let english = Wordings(englishOpenings)
  private static let chinesePrefixes = Wordings(chineseOpenings)
  private static let chineseSuffixes = Wordings([
    "您好", "你好", "你们好", "您们好", "大家好", "早上好", "上午好", "下午好", "晚上好",
  ])
}
