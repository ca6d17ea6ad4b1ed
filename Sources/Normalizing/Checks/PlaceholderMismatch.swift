package import CorpusModel

/// A gap to fill in stands on one side and not on the other.
///
/// Gaps are `[buyer name]`, `{order_id}`, `{{ date }}`, `XXX`, `____`, `（店铺名）` and the like. Square
/// brackets count only where their words name something to fill in, and stars only where they rate
/// nothing.
///
/// - Fires: `Dear [buyer name],` | `尊敬的客户：`.
/// - Stays silent: `[order number]` | `（订单号）`; `[see above]` | `（见上文）`; `*****` | `五星`.
package struct PlaceholderMismatch: PairCheck {
  package static let code = "placeholder-mismatch"
  package static let severity = Finding.Severity.warning
  package static let summary = "A gap to fill in stands on one side and not on the other."

  package init() {}

  package func findings(in pair: CheckedPair) -> [Finding] {
    guard let (en, zh) = pair.both else { return [] }
    let (left, right) = (Self.gaps(in: en, beside: zh), Self.gaps(in: zh, beside: en))
    guard left.count != right.count else { return [] }
    let (side, more, fewer) = left.count > right.count ? (en, left, right) : (zh, right, left)
    let other = side.language == .en ? zh : en
    // Brackets whose words are not known may be the counterpart: `[agent]` of `[客服姓名]`.
    guard more.count > fewer.count + Self.unknownGaps(in: other) else { return [] }
    // The same gap twice on one side and once on the other is a matter of style.
    let names = Set(fewer.map(\.value))
    let named = more.first { !$0.value.isEmpty && !names.contains($0.value) }
    guard let gap = fewer.isEmpty ? more.first : named else { return [] }
    if !fewer.isEmpty, Set(more.map(\.value)).count <= Set(fewer.map(\.value)).count { return [] }
    let name = side.language == .en ? "Chinese" : "English"
    let doubt = pair.isAstray(gap, of: side.language) ? .astray : pair.doubt
    return [
      pair.difference(
        Self.self, doubt: doubt, at: side, gap.range,
        "The \(name) text has no counterpart of this gap.")
    ]
  }

  private static func unknownGaps(in side: ReadText) -> Int {
    side.placeables.count {
      $0.kind == .placeholder && $0.value.isEmpty && side.text[$0.range.lowerBound] == "["
        && !asks($0, in: side.text)
    }
  }

  private static func asks(_ gap: Placeable, in text: ScalarText) -> Bool {
    PlaceholderWords.asks(gap.range.lowerBound + 1..<gap.range.upperBound - 1, of: text)
  }

  private static func gaps(in side: ReadText, beside other: ReadText) -> [Placeable] {
    let stars = side.placeables.count { isOfStars($0, in: side.text) }
    return side.placeables.filter { gap in
      guard gap.kind == .placeholder else { return false }
      // `*** IMPORTANT ***`: stars around a text.
      if stars == 2, isOfStars(gap, in: side.text) { return false }
      // `*****` and `五星`.
      if stars > 0, isOfStars(gap, in: side.text), StarRating.stands(gap.range.count, in: other) {
        return false
      }
      let first = side.text[gap.range.lowerBound]
      if first == "[" { return !gap.value.isEmpty || asks(gap, in: side.text) }
      // A row of stars or lines across the page parts paragraphs.
      return !isLine(gap.range, in: side.text)
    }
  }

  private static func isOfStars(_ gap: Placeable, in text: ScalarText) -> Bool {
    gap.kind == .placeholder && text[gap.range.lowerBound] == "*"
  }

  private static func isLine(_ range: Range<Int>, in text: ScalarText) -> Bool {
    let mark = text[range.lowerBound]
    guard mark == "*" || mark == "_" else { return false }
    if range.count > 12 { return true }
    let (before, after) = (text[range.lowerBound - 1], text[range.upperBound])
    return (before == "\n" || before == "\0") && (after == "\n" || after == "\0")
      && range.count > 4
  }
}
