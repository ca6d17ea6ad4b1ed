package import CorpusModel

/// A bracket is opened and never closed, or closed and never opened.
///
/// `1)` and `a)` are list numbers, `:)` is a smile.
///
/// - Fires: `the order defect rate (ODR is 0.2%`.
/// - Stays silent: `a) the invoice`; `（见附件)` in mixed widths.
package struct BracketCount: PairCheck {
  package static let code = "bracket-count"
  package static let severity = Finding.Severity.info
  package static let summary = "A bracket is opened and never closed, or closed and never opened."

  package init() {}

  package func findings(in pair: CheckedPair) -> [Finding] {
    pair.sides.compactMap { side in
      guard let place = Self.loneBracket(in: side.text) else { return nil }
      return pair.finding(
        Self.self, at: side, place..<place + 1, "This bracket has no partner in the text.")
    }
  }

  private static func loneBracket(in text: ScalarText) -> Int? {
    var open: [(close: Unicode.Scalar, place: Int)] = []
    for index in 0..<text.count {
      let scalar = text.scalars[index]
      guard Self.mayBeBracket(scalar) else { continue }
      if let close = partner(of: scalar) {
        open.append((close, index))
      } else if isCloser(scalar) {
        if open.last?.close == scalar {
          open.removeLast()
        } else if open.isEmpty, !isListNumberOrSmile(text, index) {
          return index
        }
      }
    }
    return open.first.flatMap { text[$0.place - 1] == ":" ? nil : $0.place }
  }

  /// Nearly every scalar is passed over by it.
  private static func mayBeBracket(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x28, 0x29, 0x5B, 0x5D, 0x300A...0x3011: true
    default: false
    }
  }

  private static func partner(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "(": ")"
    case "[": "]"
    case "【": "】"
    case "《": "》"
    case "「": "」"
    default: nil
    }
  }

  private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ")", "]", "】", "》", "」": true
    default: false
    }
  }

  private static func isListNumberOrSmile(_ text: ScalarText, _ index: Int) -> Bool {
    var start = index
    while start > 0, text[start - 1].isASCIIAlphanumeric || text[start - 1].isHan, index - start < 4
    {
      start -= 1
    }
    let length = index - start
    if length == 0 { return !text[index - 1].isSpace }
    return length <= 3 && !text[start - 1].isHan
  }
}
