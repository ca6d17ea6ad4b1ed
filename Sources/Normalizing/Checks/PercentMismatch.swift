package import CorpusModel

/// A percentage stands on one side and not on the other.
///
/// `43.73%`, `43.73 percent`, `43.73％` and `百分之43.73` are the same; `100%` may be said in words
/// (`全部`, `in full`), and so may `50%` (`一半`), `90%` (`nine out of ten`, `九成`) and `20% off`
/// (`八折`). `5‰` is `0.5%`. It is an error where each side has a percentage that the other one
/// lacks, a warning where one side has one more, and a note where one only stands more often.
///
/// - Fires: `below 4%` | `低于2%`; `above 98%` | `高于98`.
/// - Stays silent: `a 100% refund` | `全额退款`.
package struct PercentMismatch: PairCheck {
  package static let code = "percent-mismatch"
  package static let severity = Finding.Severity.error
  package static let summary = "A percentage stands on one side and not on the other."

  package init() {}

  package func findings(in pair: CheckedPair) -> [Finding] {
    guard let (en, zh) = pair.both else { return [] }
    let mismatch = Mismatch(
      onlyEnglish: Self.missing(from: zh, of: en), onlyChinese: Self.missing(from: en, of: zh),
      moreEnglish: Self.surplus(of: en, beside: zh), moreChinese: Self.surplus(of: zh, beside: en))
    return mismatch.findings(
      Self.self, in: pair, differ: "The two texts give different percentages.",
      missing: { "The \($0) text has no \($1)." })
  }

  /// The percentages of a text that the other one says in no way.
  private static func missing(from other: ReadText, of side: ReadText) -> [Placeable] {
    let values = Set(other.placeables.filter { $0.kind == .percent }.map(\.value))
    let missing = side.placeables.filter { percent in
      guard percent.kind == .percent, !percent.isWeak, !values.contains(percent.value) else {
        return false
      }
      // `12个百分点` and `12 points`.
      if side.text[percent.range.upperBound - 1] == "点", other.text.contains("point") {
        return false
      }
      return !isSaidInWords(percent.value, in: other)
    }
    guard !missing.isEmpty else { return [] }
    let shares = shares(in: other)
    return missing.filter { !shares.contains($0.value) }
  }

  /// `1/5` and `9 in 10` in per cent.
  private static func shares(in side: ReadText) -> Set<String> {
    var shares: Set<String> = []
    for number in side.placeables where number.kind == .number {
      for reading in NumberReadings.all(of: number, in: side) { shares.insert(reading.value) }
    }
    return shares
  }

  /// `5%, 5% and 3%` | `5%、3%和3%`.
  private static func surplus(of side: ReadText, beside other: ReadText) -> [Placeable] {
    Surplus.pieces(of: side, beside: other) {
      $0.kind == .percent && !$0.isWeak
    } times: { percent in
      // In words it may be said any number of times.
      if isSaidInWords(percent.value, in: other) { return .max }
      return other.placeables.count { $0.kind == .percent && $0.value == percent.value }
    }
  }

  private static func isSaidInWords(_ value: String, in text: ReadText) -> Bool {
    let words: [String]
    switch value {
    case "1e2":
      words = [
        "全", "所有", "完全", "百分百", "百分之百", "一切", "绝对", "full", "all", "complete", "entire", "every",
        "total", "whole", "always", "absolute", "pure", "纯", "double", "twofold", "翻倍", "翻番", "两倍",
        "一倍",
      ]
    case "5e1": words = ["半", "half", "fifty-fifty", "equally"]
    case "0": words = ["no", "zero", "free", "without", "零", "无", "無", "没", "免"]
    case "2e2": words = ["double", "twice", "twofold", "threefold", "triple", "两倍", "翻", "三倍"]
    case "15e1": words = ["one and a half", "half as much", "1.5", "一倍半"]
    case "3e2": words = ["triple", "three times", "threefold", "三倍"]
    case "25": words = ["四分之一", "quarter"]
    case "33": words = ["third", "三分之一"]
    case "66", "67": words = ["two thirds", "two-thirds", "三分之二"]
    case "2e1": words = ["fifth", "五分之一"]
    case "1e1": words = ["tenth", "十分之一"]
    case "75": words = ["四分之三", "three quarters"]
    default: return false
    }
    return words.contains { text.text.contains($0) }
  }
}
