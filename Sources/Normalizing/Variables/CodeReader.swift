/// Reads codes that their look or the words before them give away: tracking numbers, case ids.
enum CodeReader {
  static func read(_ text: ScalarText, at start: Int) -> Placeable? {
    guard !text[start - 1].isASCIIAlphanumeric, text[start - 1] != "." else { return nil }
    var end = start
    var digits = 0
    while text[end].isASCIIAlphanumeric || isInnerHyphen(text, end), end - start < 40 {
      if text[end].isDigit { digits += 1 }
      end += 1
    }
    let range = start..<end
    guard digits >= 4, !text[end].isASCIIAlphanumeric else { return nil }
    if digits >= 6, isTracking(text, range, digits: digits) {
      return placeable(.trackingNumber, text, range)
    }
    let capitals = text.scalars[range].prefix { $0.isASCIIUpper }.count
    guard digits >= 6 || (capitals >= 1 && capitals <= 5) else { return nil }
    if Label.precedes(start, in: text, tracking) { return placeable(.trackingNumber, text, range) }
    if Label.precedes(start, in: text, cases) { return placeable(.caseID, text, range) }
    return nil
  }

  private static func isInnerHyphen(_ text: ScalarText, _ index: Int) -> Bool {
    text[index] == "-" && text[index - 1].isASCIIAlphanumeric && text[index + 1].isASCIIAlphanumeric
  }

  private static func placeable(
    _ kind: Placeable.Kind, _ text: ScalarText, _ range: Range<Int>
  ) -> Placeable {
    Placeable(kind: kind, range: range, core: range, value: text.key(range))
  }

  /// UPS `1Z…`, Amazon `TBA…`, other carriers' `JD…`, and the thirteen characters of the Universal Postal Union (S10).
  private static func isTracking(_ text: ScalarText, _ range: Range<Int>, digits: Int) -> Bool {
    let start = range.lowerBound
    if range.count == 18, text[start] == "1", text[start + 1] == "Z" { return true }
    if text.matches("tba", at: start), digits == range.count - 3, digits >= 10 { return true }
    let letters = range.count - digits
    let prefix = text.scalars[range].prefix { $0.isASCIIUpper }.count
    // Carriers' numbers: letters and many digits, or digits alone that no amount has.
    if prefix == letters, letters <= 4, digits >= (letters > 0 ? 10 : 15) { return true }
    return range.count == 13 && digits == 9 && text[start].isASCIIUpper
      && text[start + 1].isASCIIUpper && text[range.upperBound - 1].isASCIIUpper
      && text[range.upperBound - 2].isASCIIUpper
  }

  private static let tracking: Set<String> = [
    "tracking", "waybill", "追踪", "跟踪", "运单", "快递单", "物流单", "单号", "物流", "追踪码", "跟踪码",
  ]
  private static let cases: Set<String> = [
    "case", "complaint", "ticket", "rma", "reference", "案例", "案件", "个案", "投诉", "工单", "参考", "退货授权",
  ]
}
