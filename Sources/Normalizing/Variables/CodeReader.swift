/// Reads codes that their look or the words before them give away: tracking numbers, case ids.
enum CodeReader {
  static func read(_ text: ScalarText, at start: Int) -> Placeable? {
    guard !text[start - 1].isASCIIAlphanumeric, text[start - 1] != "." else { return nil }
    var end = start
    var digits = 0
    while text[end].isASCIIAlphanumeric, end - start < 40 {
      if text[end].isDigit { digits += 1 }
      end += 1
    }
    let range = start..<end
    guard digits >= 6, !text[end].isASCIIAlphanumeric else { return nil }
    if isTracking(text, range, digits: digits) {
      return placeable(.trackingNumber, text, range)
    }
    if Label.precedes(start, in: text, tracking) {
      return placeable(.trackingNumber, text, range)
    }
    if Label.precedes(start, in: text, cases) { return placeable(.caseID, text, range) }
    return nil
  }

  private static func placeable(
    _ kind: Placeable.Kind, _ text: ScalarText, _ range: Range<Int>
  ) -> Placeable {
    Placeable(kind: kind, range: range, core: range, value: text.key(range))
  }

  /// UPS `1Z…`, Amazon `TBA…`, and the thirteen characters of the Universal Postal Union (S10).
  private static func isTracking(_ text: ScalarText, _ range: Range<Int>, digits: Int) -> Bool {
    let start = range.lowerBound
    if range.count == 18, text[start] == "1", text[start + 1] == "Z" { return true }
    if text.matches("TBA", at: start), digits == range.count - 3, digits >= 10 { return true }
    return range.count == 13 && digits == 9 && text[start].isASCIIUpper
      && text[start + 1].isASCIIUpper && text[range.upperBound - 1].isASCIIUpper
      && text[range.upperBound - 2].isASCIIUpper
  }

  private static let tracking: Set<String> = [
    "tracking", "waybill", "追踪号", "跟踪号", "运单号", "单号", "物流号", "追踪码", "跟踪码",
  ]
  private static let cases: Set<String> = [
    "case", "complaint", "ticket", "案例", "案件", "案例号", "投诉号", "投诉编号", "案件号", "案例编号", "投诉",
  ]
}
