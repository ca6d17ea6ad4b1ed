package import CorpusModel

/// A space stands between two Chinese characters, as line wrapping leaves it behind.
///
/// Only sentences are looked at: titles, headings, greetings, sign-offs and signatures have spaces
/// on purpose, and so have rows of words (`红 黄 蓝`).
///
/// - Fires: `忘了开启 假期设置。`
/// - Stays silent: `ODR 高 休假` as a title; `此致 敬礼`; `使用 FBA 发货`.
package struct HanSpaceHan: PairCheck {
  package static let code = "han-space-han"
  package static let severity = Finding.Severity.info
  package static let summary = "A space stands between two Chinese characters."

  package init() {}

  package func findings(in pair: CheckedPair) -> [Finding] {
    guard let zh = pair.zh, !Self.spacedRoles.contains(pair.pair.role) else { return [] }
    let gaps = Self.gaps(in: zh.text)
    guard let first = gaps.first, !Self.isRowOfWords(gaps, in: zh.text) else { return [] }
    return [
      pair.finding(
        Self.self, at: zh, first.lowerBound - 2..<first.upperBound + 2,
        gaps.count == 1
          ? "A space stands between two Chinese characters."
          : "Spaces stand between Chinese characters at \(gaps.count) places.")
    ]
  }

  private static let spacedRoles: Set<Role> = [
    .title, .planHeading, .greeting, .signoff, .signature, .subject, .note,
  ]

  private static func gaps(in text: ScalarText) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var index = 0
    while index < text.count {
      guard text[index] == " " else {
        index += 1
        continue
      }
      var end = index
      while text[end] == " " { end += 1 }
      let isMarker = ChineseNumeral.digit(text[index - 1]) != nil && !text[index - 2].isHan
      if end - index <= 2, text[index - 1].isHan, text[end].isHan, !isMarker {
        gaps.append(index..<end)
      }
      index = end
    }
    return gaps
  }

  /// `红 黄 蓝`: at least two gaps, and four characters or fewer between them.
  private static func isRowOfWords(_ gaps: [Range<Int>], in text: ScalarText) -> Bool {
    guard gaps.count >= 2 else { return false }
    let short = zip(gaps, gaps.dropFirst()).filter { $1.lowerBound - $0.upperBound <= 4 }
    return short.count * 2 >= gaps.count - 1
  }
}
