package import CorpusModel

/// A word stands twice in a row.
///
/// In English any word but those that are doubled on purpose (`very very`, `had had`, `that that`);
/// in Chinese only words that no one doubles (`我们我们`, `因为因为`).
///
/// - Fires: `no review was was written`.
/// - Stays silent: `the data that that buyer sent`; `谢谢`, `常常`.
package struct RepeatedWord: PairCheck {
  package static let code = "repeated-word"
  package static let severity = Finding.Severity.warning
  package static let summary = "A word stands twice in a row."

  package init() {}

  package func findings(in pair: CheckedPair) -> [Finding] {
    var findings: [Finding] = []
    if let en = pair.en {
      findings += Self.english(en.text).map { range in
        pair.finding(Self.self, at: en, range, "A word stands twice in a row.")
      }
    }
    if let zh = pair.zh {
      findings += Self.chinese(zh.text).map { range in
        pair.finding(Self.self, at: zh, range, "A word stands twice in a row.")
      }
    }
    return findings
  }

  private static func english(_ text: ScalarText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var first = text.nextWord(in: 0..<text.count)
    while let word = first {
      first = text.nextWord(in: word.upperBound..<text.count)
      if let next = first, let range = repetition(text, word, next) { found.append(range) }
    }
    return found
  }

  /// Where two words stand that follow each other and are the same.
  private static func repetition(
    _ text: ScalarText, _ first: Range<Int>, _ second: Range<Int>
  ) -> Range<Int>? {
    guard first.count == second.count, first.count >= 2 || text[first.lowerBound] == "a",
      text[first.lowerBound].lowercased == text[second.lowerBound].lowercased,
      isSpace(text, first.upperBound..<second.lowerBound),
      // `Duran Duran`, `New York New York`: names.
      text[first.lowerBound].isASCIILower || text[second.lowerBound].isASCIILower,
      // `… our new plan ⏎ Plan of action`: two lines.
      text[second.lowerBound].isASCIILower || text[second.lowerBound - 1] != "\n",
      !text[first.lowerBound - 1].isDash, !text[second.upperBound].isDash
    else { return nil }
    let word = text.key(first)
    guard word == text.key(second), !doubled.contains(word) else { return nil }
    return first.lowerBound..<second.upperBound
  }

  private static func isSpace(_ text: ScalarText, _ range: Range<Int>) -> Bool {
    range.count <= 3 && !range.isEmpty && text.scalars[range].allSatisfy(\.isSpace)
  }

  private static let doubled: Set<String> = [
    "had", "that", "very", "so", "bye", "no", "ha", "long", "many", "really", "again", "far",
    "much", "more", "never", "hear", "knock", "xx", "xxx",
  ]

  private static func chinese(_ text: ScalarText) -> [Range<Int>] {
    words.matches(in: text).map(\.range)
  }

  private static let words = PhraseIndex<Void>([
    (
      [
        "我们我们", "你们你们", "他们他们", "您的您的", "我的我的", "因为因为", "所以所以", "已经已经", "如果如果",
        "但是但是", "以及以及", "并且并且", "亚马逊亚马逊", "账户账户", "订单订单", "产品产品", "客户客户",
        "买家买家", "进行进行", "对于对于", "由于由于", "是是一", "的的产", "的的订", "了了解到",
      ], ()
    )
  ])
}
