/// Reads the code of a number format (ECMA-376 part 1, 18.8.31) into its sections.
struct FormatScanner {
  let code: [Unicode.Scalar]
  var position = 0
  var sections: [FormatSection] = []
  var section = FormatSection()
  private var literal = ""
  private var hasDigit = false
  /// Whether the section has a bracket that says how to show a number, and not which.
  var onlySaysHow = false

  /// The sections of a code, at least one.
  static func sections(of code: String) -> [FormatSection] {
    var scanner = FormatScanner(code: Array(code.unicodeScalars))
    return scanner.scan()
  }

  private init(code: [Unicode.Scalar]) { self.code = code }

  private mutating func scan() -> [FormatSection] {
    while position < code.count {
      if code[position] == ";" {
        position += 1
        endSection()
        // Excel knows four sections.
        if sections.count == 4 { return sections }
      } else {
        scanToken()
      }
    }
    endSection()
    return sections
  }

  private mutating func endSection() {
    endLiteral()
    // A section of nothing but a colour shows what General shows.
    if onlySaysHow, section.isEmpty, section.locale == nil { add(.general) }
    onlySaysHow = false
    sections.append(section.completed())
    section = FormatSection()
    hasDigit = false
  }

  mutating func add(_ token: FormatToken) {
    endLiteral()
    section.tokens.append(token)
  }

  mutating func addLiteral(_ text: String) { literal += text }

  private mutating func endLiteral() {
    guard !literal.isEmpty else { return }
    section.tokens.append(.literal(literal))
    literal = ""
  }

  private mutating func scanToken() {
    let scalar = code[position]
    switch scalar {
    case "\"":
      scanQuoted()
    case "\\":
      if position + 1 < code.count { addLiteral(String(code[position + 1])) }
      position += 2
    case "_":
      // As wide as the next character: shown as one space.
      if position + 1 < code.count { addLiteral(" ") }
      position += 2
    case "*":
      // Fills the cell's width with the next character: in text, nothing.
      position += 2
    case "[":
      scanBracket()
    case "0", "#", "?":
      hasDigit = true
      add(.digit(scalar == "0" ? .zero : scalar == "#" ? .hash : .question))
      position += 1
    case "1"..."9":
      add(.bareDigit(UInt8(scalar.value - 0x30)))
      position += 1
    case ".": addSingle(.point)
    case ",": addSingle(.comma)
    case "%": addSingle(.percent)
    case "/": addSingle(.slash)
    case "@": addSingle(.text)
    default:
      if !scanExponent(), !scanGeneral(), !scanMeridiem(), !scanDateLetters() {
        addLiteral(String(scalar))
        position += 1
      }
    }
  }

  private mutating func addSingle(_ token: FormatToken) {
    add(token)
    position += 1
  }

  private mutating func scanQuoted() {
    position += 1
    while position < code.count, code[position] != "\"" {
      addLiteral(String(code[position]))
      position += 1
    }
    position += 1
  }

  /// `E+` or `E-` after a digit; any other `e` is the year of an era.
  private mutating func scanExponent() -> Bool {
    guard hasDigit, code[position] == "E" || code[position] == "e", position + 1 < code.count,
      code[position + 1] == "+" || code[position + 1] == "-"
    else { return false }
    add(.exponent(showsPlus: code[position + 1] == "+", letter: String(code[position])))
    position += 2
    return true
  }

  private mutating func scanGeneral() -> Bool {
    guard holds("general") else { return false }
    add(.general)
    position += 7
    return true
  }

  private mutating func scanMeridiem() -> Bool {
    if holds("am/pm") {
      add(.date(.meridiem(.words), letters: "AM/PM"))
      position += 5
    } else if holds("上午/下午") {
      add(.date(.meridiem(.chinese), letters: "上午/下午"))
      position += 5
    } else if holds("a/p") {
      let am = String(code[position])
      let pm = String(code[position + 2])
      add(.date(.meridiem(.letters(am: am, pm: pm)), letters: "\(am)/\(pm)"))
      position += 3
    } else {
      return false
    }
    return true
  }

  /// A run of one of the letters of dates and times.
  private mutating func scanDateLetters() -> Bool {
    let letter = code[position].properties.lowercaseMapping
    guard let first = letter.first, "ymdhsegab".contains(first) else { return false }
    if first == "b", position + 1 < code.count,
      code[position + 1] == "1" || code[position + 1] == "2"
    {
      section.usesIslamicCalendar = code[position + 1] == "2"
      position += 2
      return true
    }
    let start = position
    while position < code.count, code[position].properties.lowercaseMapping == letter {
      position += 1
    }
    let count = position - start
    guard let field = Self.field(of: first, count: count) else {
      position = start
      return false
    }
    let letters = code[start..<position].reduce(into: "") { $0.unicodeScalars.append($1) }
    add(.date(field, letters: letters))
    return true
  }

  private static func field(of letter: Character, count: Int) -> DateField? {
    switch letter {
    case "y": .year(count)
    case "m": .month(count)
    case "d": .day(count)
    case "h": .hour(count)
    case "s": .second(count)
    case "e": .eraYear(count)
    case "g": .era(count)
    case "b": .buddhistYear(count)
    case "a": count >= 3 ? .weekday(count) : nil
    default: nil
    }
  }

  /// Whether the code goes on with a word, in upper or lower case.
  private func holds(_ word: String) -> Bool {
    var index = position
    for scalar in word.unicodeScalars {
      guard index < code.count,
        code[index] == scalar || code[index].properties.lowercaseMapping == String(scalar)
      else { return false }
      index += 1
    }
    return true
  }
}
