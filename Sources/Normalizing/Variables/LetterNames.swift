import CorpusModel

/// The names in a letter: whom it greets and who signs it.
struct LetterNames {
  /// `Mrs. Okafor` of `Dear Mrs. Okafor,`; a team or `customer` is no name.
  private(set) var greeted: Range<Int>?
  /// What stands under the sign-off at the end of a whole letter.
  private(set) var signature: Range<Int>?
  /// A last line that looks like a name: a signature where the other language has one.
  private(set) var lastLine: Range<Int>?

  init(_ text: ScalarText, language: Language) {
    let range = text.trimmed(0..<text.count)
    guard !range.isEmpty else { return }
    greeted = language == .en ? Self.english(text, range) : Self.chinese(text, range)
    readSignature(text, range, language: language)
  }

  // MARK: - Greeting

  private static func english(_ text: ScalarText, _ range: Range<Int>) -> Range<Int>? {
    let head = range.clamped(to: range.lowerBound..<range.lowerBound + 60)
    guard let opener = text.nextWord(in: head), opener.lowerBound == range.lowerBound,
      let isOpener = openers[opener, text]
    else { return nil }
    var words = text.words(in: opener.upperBound..<head.upperBound)[...]
    // `Good afternoon` has a second word.
    if !isOpener, words.popFirst().flatMap({ daytimes[$0, text] }) == nil { return nil }
    guard let first = words.first else { return nil }
    var end = first.lowerBound
    var count = 0
    for word in words {
      let key = text.key(word)
      guard text[word.lowerBound].isASCIIUpper || text[word.lowerBound].isAccentedLatin,
        !generic.contains(key), isJoint(text, end..<word.lowerBound)
      else { return nil }
      end = word.upperBound
      if text[end] == ".", titles.contains(key) { end += 1 } else { count += 1 }
      guard count <= 3 else { return nil }
      if endsGreeting(text, end, before: range.upperBound) { break }
    }
    guard count > 0, endsGreeting(text, end, before: range.upperBound) else { return nil }
    return first.lowerBound..<end
  }

  private static let openers = WordTable<Bool>(
    lists: [("dear hello hi hey", true), ("good", false)]
  ) { _, _ in }
  private static let daytimes = WordTable<Bool>(
    lists: [("morning afternoon evening day", true)]
  ) { _, _ in }

  private static func isJoint(_ text: ScalarText, _ range: Range<Int>) -> Bool {
    range.count <= 2 && text.scalars[range].allSatisfy { $0 == " " || $0 == "." || $0 == "-" }
  }

  private static func endsGreeting(_ text: ScalarText, _ end: Int, before limit: Int) -> Bool {
    guard end < limit else { return true }
    return [",", ":", "!", ";", "\n"].contains(text[end])
  }

  private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "prof", "mx"]
  private static let generic: Set<String> = [
    "amazon", "seller", "sellers", "team", "customer", "customers", "buyer", "buyers", "sir",
    "madam", "sirs", "support", "performance", "friend", "friends", "all", "valued", "colleague",
    "colleagues", "partner", "partners", "service", "account", "health", "manager", "supplier",
    "everyone", "there", "again", "client", "guest", "shopper", "user", "department", "payments",
    "officer", "investigator", "specialist", "reader", "shop", "store", "brand", "rights", "owner",
    "vendor", "staff", "director", "hiring", "to", "ladies", "gentlemen", "policy",
  ]

  private static func chinese(_ text: ScalarText, _ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    let isOpened = chineseOpeners.contains { text.scalars[start...].starts(with: $0) }
    if isOpened { start += 3 }
    var end = start
    while end < range.upperBound, end - start <= 16, isNamePart(text[end]), !isHello(text, end) {
      end += 1
    }
    guard end > start, end - start <= 16 else { return nil }
    // `张伟，您好`, `张伟您好：`: the greeting follows the name.
    let isFollowed = isHello(text, end) || (text[end] == "," && isHello(text, end + 1))
    guard isFollowed || (isOpened && endsGreeting(text, end, before: range.upperBound)) else {
      return nil
    }
    let name = text.scalars[start..<end]
    let isGeneric = genericChinese.contains { holds($0, in: name) }
    return isGeneric || formsOfAddress.contains { name.elementsEqual($0) } ? nil : start..<end
  }

  private static func holds(_ word: [Unicode.Scalar], in name: ArraySlice<Unicode.Scalar>) -> Bool {
    var start = name.startIndex
    while start + word.count <= name.endIndex {
      if name[start] == word[0], name[start..<start + word.count].elementsEqual(word) {
        return true
      }
      start += 1
    }
    return false
  }

  /// `您好`, `下午好`.
  static func isHello(_ text: ScalarText, _ index: Int) -> Bool {
    switch (text[index], text[index + 1]) {
    case ("您", "好"), ("你", "好"): true
    case ("早", "上"), ("上", "午"), ("中", "午"), ("下", "午"), ("晚", "上"): text[index + 2] == "好"
    default: false
    }
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan || scalar.isLatinLetter || scalar == "·" || scalar == "・" || scalar == " "
      || scalar == "."
  }

  private static let chineseOpeners = ["尊敬的", "亲爱的", "敬爱的", "親愛的", "敬愛的"].map {
    Array($0.unicodeScalars)
  }
  private static let formsOfAddress = ["女士", "先生", "小姐"].map { Array($0.unicodeScalars) }

  private static let genericChinese = [
    "亚马逊", "亞馬遜", "Amazon", "团队", "團隊", "卖家", "賣家", "客户", "客戶", "买家", "買家", "顾客", "顧客",
    "先生或", "先生女士", "女士或", "女士们", "先生们", "各位", "朋友", "客人", "负责人", "經理", "经理", "部门", "平台",
    "客服", "用户", "供应商", "供應商", "厂家", "所有", "同事", "领导", "老师", "您好", "你好", "官方", "工作人员",
    "合作伙伴", "收件人", "审核", "同仁", "权利人",
  ].map { Array($0.unicodeScalars) }

  // MARK: - Signature

  private mutating func readSignature(
    _ text: ScalarText, _ range: Range<Int>, language: Language
  ) {
    // The end of the text is enough.
    let tail = range.clamped(to: range.upperBound - 120..<range.upperBound)
    guard tail.lowerBound > range.lowerBound || text.scalars[tail].contains("\n") else { return }
    let pieces = SentenceSplitter.split(text, tail, language: language).map(\.range)
    guard pieces.count >= 2, let last = pieces.last else { return }
    let name = LineTraits(text, last, language: language)
    guard name.isNameLike || (name.isLabel && name.isShortest) else { return }
    lastLine = Self.opensLine(last, in: text) ? last : nil
    let end = LineTraits(text, pieces[pieces.count - 2], language: language)
    let isSigned = end.isSignoff || end.isThanks
    guard name.isNameLike || isSigned else { return }
    if isSigned || Self.standsAlone(text, last, in: range, language: language) { signature = last }
  }

  private static func opensLine(_ piece: Range<Int>, in text: ScalarText) -> Bool {
    var index = piece.lowerBound - 1
    while index > 0, text[index] == " " { index -= 1 }
    return text[index] == "\n"
  }

  /// A name in the last line of a letter that has a greeting and no sign-off.
  private static func standsAlone(
    _ text: ScalarText, _ name: Range<Int>, in range: Range<Int>, language: Language
  ) -> Bool {
    guard opensLine(name, in: text) else { return false }
    let head = range.clamped(to: range.lowerBound..<range.lowerBound + 60)
    guard let end = text.scalars[head].firstIndex(of: "\n") else { return false }
    return LineTraits(text, range.lowerBound..<end, language: language).isGreeting
  }
}
