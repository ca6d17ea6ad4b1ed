/// A row that speaks to the reader of the workbook: `（以上内容请自行修改）`, `注：…`, `备注：…`.
enum RemarkRow {
  /// Whether a text is a remark in Chinese, wholly in brackets or named as one.
  static func isRemark(_ text: String) -> Bool {
    let scalars = ScalarText(text)
    let range = scalars.trimmed(0..<scalars.count)
    guard range.count >= 4 else { return false }
    if names.contains(where: { starts(with: $0, at: range.lowerBound, in: scalars) }) {
      return true
    }
    return isBracketed(range, of: scalars)
  }

  /// One pair of brackets around everything, with a remark's length inside: `（店铺名）` is a gap to fill in.
  private static func isBracketed(_ range: Range<Int>, of text: ScalarText) -> Bool {
    guard text[range.lowerBound] == "(", text[range.upperBound - 1] == ")" else { return false }
    var depth = 0
    var han = 0
    for index in range {
      let scalar = text[index]
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth -= 1 }
      if depth == 0, index < range.upperBound - 1 { return false }
      if scalar.isHan { han += 1 }
    }
    return han >= 7
  }

  private static func starts(with name: [Unicode.Scalar], at index: Int, in text: ScalarText)
    -> Bool
  {
    for (step, scalar) in name.enumerated() where text[index + step] != scalar { return false }
    return true
  }

  private static let names: [[Unicode.Scalar]] = [
    "注:", "备注:", "備註:", "注意:", "说明:", "使用说明", "提示:", "温馨提示", "注意事项", "(注",
    "【注", "【备注", "【说明", "【提示", "※",
  ].map { Array($0.unicodeScalars) }
}
