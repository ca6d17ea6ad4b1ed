/// A number format: how Excel shows a cell's number, and whether that number is a date.
///
/// ```swift
/// let format = NumberFormat(code: "yyyy-mm-dd")
/// format.kind              // .date
/// format.format(45_365)    // "2024-03-14"
/// ```
///
/// Codes are those of a file (ECMA-376 part 1, 18.8.31): English letters, a point and a comma,
/// whatever the language that Excel runs in. Texts are those of Excel in English (United States),
/// except where a code's own tag, such as `[$-804]`, names another language.
public struct NumberFormat: Sendable, Equatable {
  /// The code, as the file holds it.
  public let code: String
  /// What the format makes of a number.
  public let kind: NumberFormatKind
  /// The sections for numbers, one to three.
  let sections: [FormatSection]
  /// The section for texts.
  let textSection: FormatSection?

  /// `General`, the format of a cell that has none.
  public static let general = NumberFormat(code: "General")

  /// The longest code that is read, in UTF-8 bytes; Excel writes at most 255 characters.
  static let longestCode = 4096

  /// Reads a format's code; what cannot be read is shown as Excel would show a literal.
  public init(code: String) {
    self.code = code
    var sections =
      code.isEmpty || code.utf8.count > Self.longestCode
      ? FormatScanner.sections(of: "General") : FormatScanner.sections(of: code)
    if sections.count == 4 {
      textSection = sections.removeLast()
    } else if let last = sections.last, last.holdsText {
      textSection = last
      if sections.count > 1 { sections.removeLast() }
    } else {
      textSection = nil
    }
    self.sections = sections
    // A condition such as `[<1]h:mm;yyyy-mm-dd` leaves dates to a later section.
    let first = sections[0]
    let temporal = sections.first { $0.layout == .dateTime }
    kind = first.condition == nil ? first.kind : (temporal ?? first).kind
  }

  /// The section that shows a number, and whether that section leaves the minus sign out; no section
  /// where none takes the number.
  func section(for value: Double) -> (section: FormatSection?, hidesSign: Bool) {
    let first = sections[0]
    let second = sections.count > 1 ? sections[1] : nil
    let third = sections.count > 2 ? sections[2] : nil
    guard first.condition != nil || second?.condition != nil else {
      if value < 0, let second { return (second, true) }
      if value == 0, let third { return (third, false) }
      return (first, false)
    }
    let condition = first.condition ?? FormatCondition(third == nil ? .greaterOrEqual : .greater, 0)
    if condition.matches(value) { return (first, condition.takesOnlyNegatives) }
    guard let second else { return (nil, condition.hidesSignOfRest) }
    if let condition = second.condition ?? (third == nil ? nil : FormatCondition(.less, 0)) {
      if condition.matches(value) { return (second, condition.takesOnlyNegatives) }
      return (third, false)
    }
    return (second, condition.hidesSignOfRest)
  }
}
