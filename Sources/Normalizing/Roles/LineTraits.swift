import CorpusModel

/// What one side of a pair looks like, as far as its role goes.
struct LineTraits {
  var isGreeting = false
  var isSignoff = false
  /// `Thank you,` on a line of its own: a sign-off where a name follows.
  var isThanks = false
  var endsWithColon = false
  var isNameLike = false
  var isSubject = false
  var isRemark = false
  var isHeading = false
  var mentionsPlan = false
  var mentionsMeasures = false
  var announces = false
  /// A line of 14 words or less.
  var isShort = false
  /// A line of six words or less.
  var isShortest = false
  var mentionsCause = false
  /// Whether it tells of a slip: `We had overlooked…`.
  var admitsFault = false
  /// Whether it names papers: `Enclosed you will find…`.
  var namesProof = false
  /// Whether it speaks of an account, a listing or a policy, as appeals do.
  var speaksOfAccount = false
  /// Whether it leaves a choice to the reader: no plan of the writer's own.
  var offers = false
  var endsWithComma = false
  /// `祝您骑行愉快`: a wish without a full stop.
  var isWish = false
  var soundsClosing = false
  var hasMarker = false
  /// `ASIN: B0…`: a label and its value.
  var holdsValue = false
  var hasOrdinalWord = false
  /// Short, without a full stop: it may stand over a letter.
  var isLabel = false
  /// `We ask you to examine the following:` is a sentence and no heading.
  var isSentence = false
  /// Several lines or many sentences: a whole letter or a large part of one.
  var isWholeLetter = false

  /// Looks at a range of a text; at its first 600 scalars where it is longer.
  init(_ scan: ScalarText, _ range: Range<Int>, language: Language) {
    let range = scan.trimmed(range)
    guard !range.isEmpty else { return }
    let ends = Self.ends(scan, range)
    isWholeLetter = ends >= 8
    let marker = ListMarker.leading(in: scan, at: range.lowerBound, before: range.upperBound)
    hasMarker = marker.map { $0.style != .ordinalWord } ?? false
    hasOrdinalWord = marker?.style == .ordinalWord
    let head = range.clamped(to: range.lowerBound..<range.lowerBound + 600)
    let size = Self.size(scan, head)
    let endsOpen = Self.endsOpen(scan, range)
    let colon = scan[range.upperBound - 1] == ":"
    endsWithColon = colon
    for match in LetterPhrase.index.matches(in: scan, head) {
      let isFirst = match.range.lowerBound - range.lowerBound <= 1
      switch match.meaning {
      case .greeting:
        if isFirst, ends >= 4, scan.scalars[head].contains("\n") { isWholeLetter = true }
      case .signoff: if isFirst { isSignoff = size <= 6 }
      case .thanks: if isFirst { isThanks = size <= 4 && endsOpen }
      case .plan: mentionsPlan = true
      case .announcement: announces = true
      case .measure: mentionsMeasures = true
      case .offer: offers = true
      case .cause: mentionsCause = true
      case .fault: admitsFault = true
      case .proof: namesProof = true
      case .account: speaksOfAccount = true
      case .closing: soundsClosing = true
      case .subject: if isFirst { isSubject = true }
      case .remark: if isFirst { isRemark = true }
      }
    }
    if colon, size <= 7, scan.matches("to ", at: range.lowerBound) { isGreeting = true }
    // `致亚马逊：包裹已经送达` says to whom and what, and greets nobody.
    if Greeting.opens(range, of: scan), size <= 12, endsOpen || size <= 4 { isGreeting = true }
    endsWithComma = scan[range.upperBound - 1] == ","
    isWish = endsOpen && range.count <= 14 && "祝愿谨顺".unicodeScalars.contains(scan[range.lowerBound])
    if isSignoff, soundsClosing, size > 4 { isSignoff = false }
    isShort = !isWholeLetter && size <= 14
    isShortest = !isWholeLetter && size <= 6
    isLabel = !isWholeLetter && endsOpen && size <= 16
    isSentence = Self.isSentence(scan, range, size: size)
    holdsValue = Self.holdsValue(scan, range)
    isHeading =
      !isWholeLetter && !hasMarker && !holdsValue
      && ((colon && size <= 14) || (endsOpen && !colon && size <= 6))
    isNameLike = Self.isNameLike(scan, range, language: language, size: size)
  }

  /// Words in English; in Chinese, characters at the rate of 1.7 a word.
  ///
  /// It stops counting at 17: nobody asks whether a line is longer than 16.
  private static func size(_ text: ScalarText, _ range: Range<Int>) -> Int {
    var (words, han, size) = (0, 0, 0)
    var index = range.lowerBound
    while index < range.upperBound, size < 17 {
      if text[index].isHan {
        han += 1
        index += 1
      } else if let word = text.word(at: index, before: range.upperBound) {
        words += 1
        index = word.upperBound
      } else {
        index += 1
        continue
      }
      size = words + (han * 10 + 16) / 17
    }
    return size
  }

  /// `ASIN: B0…`, `The address is: [address]`: a label and its value.
  private static func holdsValue(_ text: ScalarText, _ range: Range<Int>) -> Bool {
    guard text[range.upperBound - 1] != ":",
      let colon = text.scalars[range].firstIndex(of: ":")
    else { return false }
    let value = text.trimmed(colon + 1..<range.upperBound)
    return text[value.lowerBound].isOpening
      || text.scalars[value].filter(\.isDigit).count * 3 >= value.count
      || !TechnicalToken.all(in: text, value).isEmpty
  }

  /// Whether a line that ends with a colon has a subject of its own.
  private static func isSentence(_ text: ScalarText, _ range: Range<Int>, size: Int) -> Bool {
    guard size >= 5 else { return false }
    if text[range.lowerBound].isLatinLetter,
      let word = text.nextWord(in: range.clamped(to: range.lowerBound..<range.lowerBound + 14)),
      subjects[word, text] != nil
    {
      return true
    }
    var index = range.lowerBound
    if text[index] == "因", text[index + 1] == "此" { index += 2 }
    return text[index] == "我" || text[index] == "请" || text[index] == "您" || text[index] == "该"
  }

  private static let subjects = WordTable<Bool>(
    lists: [("we i please you the this it our my therefore that these", true)]
  ) { _, _ in }

  /// No full stop, question or exclamation mark at the end.
  private static func endsOpen(_ text: ScalarText, _ range: Range<Int>) -> Bool {
    var last = range.upperBound - 1
    while last > range.lowerBound, text[last].isClosing { last -= 1 }
    return !text[last].endsSentence
  }

  /// How many sentences and lines end in a text; it stops counting at eight.
  private static func ends(_ text: ScalarText, _ range: Range<Int>) -> Int {
    var ends = 0
    for index in range where text[index] == "\n" || text[index].endsSentence {
      if text[index] == ".", text[index + 1].isASCIIAlphanumeric { continue }
      ends += 1
      if ends >= 8 { break }
    }
    return ends
  }

  /// `HUA`, `Lin Hao`, `[shop name]`, `林浩`, `（店铺名称）`: capitalised words or few characters.
  private static func isNameLike(
    _ text: ScalarText, _ range: Range<Int>, language: Language, size: Int
  ) -> Bool {
    guard range.count <= 60, size <= 6 else { return false }
    if text[range.lowerBound].isOpening, text[range.upperBound - 1].isClosing { return true }
    guard
      !text.scalars[range].contains(where: {
        $0.endsSentence && $0 != "." || $0 == ":" || $0 == "\n"
      })
    else {
      return false
    }
    switch language {
    case .en:
      let words = text.words(in: range)
      return !words.isEmpty && text[range.upperBound - 1] != ","
        && words.allSatisfy { !text[$0.lowerBound].isASCIILower || $0.count <= 4 }
        && !text[words[0].lowerBound].isASCIILower
    case .zh:
      return range.count <= 16 && text[range.upperBound - 1] != ","
        && text.scalars[range].contains { $0.isHan || $0.isASCIILetter }
    }
  }
}
