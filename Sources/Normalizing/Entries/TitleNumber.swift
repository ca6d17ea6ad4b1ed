/// How a title is numbered: `4.1 …`, `三、…`, `（二）…`, `【…】`, `模板1：…`, `Template 1: …`.
enum TitleNumber: Sendable, Equatable {
  /// `4.1`: a sheet and a section, as catalogues number.
  case section
  /// `1.`, `2、`, `3)`, `①`.
  case numeral
  /// `一、`, `（二）`.
  case chinese
  /// `【…】`, `《…》`.
  case bracketed
  /// `模板1`, `第一封`, `范文二`, `Template 1`.
  case named

  /// How a text is numbered; `nil` for one that is not.
  init?(_ text: String) {
    let scalars = ScalarText(text, first: 24)
    var start = scalars.trimmed(0..<scalars.count).lowerBound
    switch scalars[start] {
    case "【", "《", "〖", "〔":
      self = .bracketed
      return
    default: break
    }
    if Self.isNamed(at: start, in: scalars) {
      self = .named
      return
    }
    if scalars[start] == "(" || scalars[start] == "[" { start += 1 }
    var end = start
    var dots = 0
    var isChinese = false
    while end - start < 8 {
      let scalar = scalars[end]
      if scalar == ".", scalars[end + 1].isDigit {
        dots += 1
      } else if Ordinal.isNumeral(scalar), !scalar.isDigit {
        isChinese = isChinese || scalar.isHan
      } else if !scalar.isDigit {
        break
      }
      end += 1
    }
    guard end > start else { return nil }
    if dots > 0, dots <= 2 {
      self = .section
      return
    }
    switch scalars[end] {
    case ".", "、", ")", "]", ",", ":", "）": break
    default:
      guard scalars[start].value >= 0x2460, scalars[start].value <= 0x2473 else { return nil }
    }
    self = isChinese ? .chinese : .numeral
  }

  private static func isNamed(at start: Int, in text: ScalarText) -> Bool {
    for word in ["template ", "letter ", "sample ", "example ", "case ", "scenario "]
      as [StaticString]
    where text.matches(word, at: start) {
      return text[start + word.utf8CodeUnitCount].isDigit
    }
    if text[start] == "第" { return Ordinal.isNumeral(text[start + 1]) || text[start + 1].isDigit }
    guard text[start].isHan, let end = names.end(from: start, in: text, before: text.count) else {
      return false
    }
    return text[end].isDigit || Ordinal.isNumeral(text[end])
  }

  private static let names = Wordings([
    "模板", "模版", "范文", "範文", "场景", "情况", "案例", "话术", "情景", "信件", "例",
  ])
}
