/// The words that number a step: `第一步`, `步骤2`, `套路三`, `方法一`, `Step 4`, `(5)`, `六、`.
enum StepOrdinal {
  /// Whether a text begins with a step's ordinal.
  static func begins(_ text: String) -> Bool {
    let scalars = ScalarText(text)
    var index = 0
    while scalars[index].isSpace || isOpening(scalars[index]) { index += 1 }
    if scalars.matches("step", at: index) { return isOrdinal(after: index + 4, in: scalars) }
    if scalars[index] == "第" { return isNumeral(scalars[index + 1]) }
    for word in words where starts(with: word, at: index, in: scalars) {
      return isOrdinal(after: index + word.count, in: scalars)
    }
    return isListOrdinal(at: index, in: scalars)
  }

  /// `1.`, `一、`, `①`, `3)`: a numeral with a mark after it.
  private static func isListOrdinal(at start: Int, in text: ScalarText) -> Bool {
    var index = start
    if text[index].value >= 0x2460, text[index].value <= 0x2473 { return true }
    while index - start < 3, isNumeral(text[index]) { index += 1 }
    guard index > start else { return false }
    switch text[index] {
    case "、", ")", "]", "】", ",", ":": return true
    case ".": return !text[index + 1].isDigit
    default: return false
    }
  }

  private static func isOrdinal(after start: Int, in text: ScalarText) -> Bool {
    var index = start
    while text[index] == " " { index += 1 }
    return isNumeral(text[index])
  }

  private static func starts(with word: [Unicode.Scalar], at index: Int, in text: ScalarText)
    -> Bool
  {
    for (step, scalar) in word.enumerated() where text[index + step] != scalar { return false }
    return true
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "(" || scalar == "【" || scalar == "[" || scalar == "「" || scalar == "《"
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || "一二三四五六七八九十".unicodeScalars.contains(scalar)
  }

  private static let words: [[Unicode.Scalar]] = [
    "步骤", "步驟", "套路", "方法", "招", "流程", "阶段", "技巧", "操作", "方案", "要点",
  ].map { Array($0.unicodeScalars) }
}
