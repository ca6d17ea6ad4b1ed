/// One line of a directory's cell: the addresses in it and the words around them.
///
/// ```
/// 店铺申诉邮箱：appeals@example.com（仅限日本站）     label 店铺申诉邮箱, note （仅限日本站）
/// US: us-team@example.com                          label US
/// one@example.com / two@example.com                no label, two addresses
/// 请以“申请复核”为主题写信到 help@example.com 说明    no label: the words are an instruction
/// ```
struct AddressLine {
  /// The addresses, in the order of the line.
  var emails: [String] = []
  /// The words before the first address, without their colon, where they are a label.
  var label: String?
  /// What else the line says; the whole line where it is an instruction.
  var note: String?

  /// The longest label, in Han characters and Latin words.
  private static let longestLabel = 16

  /// Reads one line; a line without an address has nothing but a note.
  init(_ line: String) {
    let text = ScalarText(line)
    let tokens = TechnicalToken.all(in: text).filter { $0.kind == .email }
    guard let first = tokens.first, let last = tokens.last else {
      note = Self.unlessEmpty(text.raw(text.trimmed(0..<text.count)))
      return
    }
    emails = tokens.map { text.raw($0.range) }
    let before = text.trimmed(0..<first.range.lowerBound)
    let after = text.trimmed(last.range.upperBound..<text.count)
    let isInstruction = !Self.isLabel(before, of: text)
    if isInstruction {
      note = Self.unlessEmpty(text.raw(text.trimmed(0..<text.count)))
    } else {
      label = Self.unlessEmpty(text.raw(Self.withoutColon(before, of: text)))
      note = Self.unlessEmpty(text.raw(Self.withoutSeparator(after, of: text)))
    }
  }

  /// Reads the lines of a cell.
  static func lines(of text: String) -> [AddressLine] {
    text.split(separator: "\n").map { AddressLine(String($0)) }
  }

  private static func isLabel(_ range: Range<Int>, of text: ScalarText) -> Bool {
    guard !range.isEmpty else { return true }
    let last = text[range.upperBound - 1]
    let profile = LanguageProfile(of: text.raw(range))
    let weight = profile.han + profile.latinWords
    let isBroken = text.scalars[range.dropLast()].contains { scalar in
      scalar == "," || scalar == ";" || scalar.isIdeographicStop || scalar == "!" || scalar == "?"
    }
    if last == ":" { return weight <= longestLabel * 2 && !isBroken }
    return weight <= longestLabel / 2 && !isBroken
  }

  private static func withoutColon(_ range: Range<Int>, of text: ScalarText) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound {
      let scalar = text[end - 1]
      guard scalar == ":" || scalar.isDash || scalar.isSpace || scalar == "<" || scalar == "="
      else {
        break
      }
      end -= 1
    }
    return range.lowerBound..<end
  }

  private static func withoutSeparator(_ range: Range<Int>, of text: ScalarText) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound {
      let scalar = text[start]
      guard
        scalar == "," || scalar == ";" || scalar == "." || scalar.isSpace || scalar == ">"
          || scalar.isIdeographicStop
      else { break }
      start += 1
    }
    return start..<range.upperBound
  }

  private static func unlessEmpty(_ text: String) -> String? {
    text.isEmpty ? nil : text
  }
}
