extension NumberFormat {
  /// What Excel displays for a number in a cell that is wide enough.
  ///
  /// Rounding is decimal, half away from zero, on the 15 digits that Excel keeps. Padding with
  /// `_x` is one space; a fill with `*x` is nothing. Where Excel shows a row of `#` whatever the
  /// width (a negative date in the 1900 system, a day past the year 9999, a number that no
  /// condition takes) the text is `########`.
  public func format(_ number: Double, dateSystem: DateSystem = .excel1900) -> String {
    guard number.isFinite else { return DateText.hashes }
    var (section, hidesSign) = section(for: number)
    guard let section else {
      // Excel completes a single condition with General.
      guard sections.count == 1 else { return DateText.hashes }
      return NumberFormat.general.format(hidesSign ? number.magnitude : number)
    }
    let text: String
    switch section.layout {
    case .dateTime:
      return DateText.text(of: number, in: section, system: dateSystem)
    case .literal:
      text = section.tokens.map(Self.literal).joined()
    case .general where section.holdsText && sections.count == 1:
      // A format for texts alone shows numbers as General does.
      return NumberFormat.general.format(number)
    case .general:
      text = section.tokens.map { token in
        token == .general || token == .text
          ? section.words(GeneralNumber.text(of: number)) : Self.literal(token)
      }.joined()
    case .fixed(let layout):
      let decimal = DecimalNumber(magnitudeOf: number)
      text = section.digits(layout.text(of: decimal))
      // The minus sign that Excel adds of its own accord is not added to a row of zeros.
      if number < 0, isSingle, layout.showsZero(for: decimal) { hidesSign = true }
    case .scientific(let layout):
      text = section.digits(layout.text(of: DecimalNumber(magnitudeOf: number)))
    case .fraction(let layout):
      text = section.digits(layout.text(of: number.magnitude))
    }
    return number < 0 && !hidesSign && !section.isEmpty ? "-" + text : text
  }

  /// Whether the code has one section only, and no condition in it.
  private var isSingle: Bool {
    sections.count == 1 && textSection == nil && sections[0].condition == nil
  }

  /// What Excel displays for a text.
  public func format(_ text: String) -> String {
    guard let textSection else { return text }
    return textSection.tokens.map { token in
      token == .text || token == .general ? text : Self.literal(token)
    }.joined()
  }

  private static func literal(_ token: FormatToken) -> String {
    switch token {
    case .literal(let text): text
    case .bareDigit(let digit): String(digit)
    case .point: "."
    case .comma: ","
    case .percent: "%"
    case .slash: "/"
    default: ""
    }
  }
}

extension FormatSection {
  /// A number in words where the section asks for Chinese digits.
  fileprivate func words(_ text: String) -> String {
    guard let chineseDigits else { return text }
    let isTraditional = locale?.isTraditionalChinese ?? false
    return chineseDigits.words(for: text, traditional: isTraditional, droppingOne: false)
  }

  /// A text with Chinese digits where the section asks for them.
  fileprivate func digits(_ text: String) -> String {
    guard let chineseDigits else { return text }
    let isTraditional = locale?.isTraditionalChinese ?? false
    return chineseDigits.replacingDigits(in: text, traditional: isTraditional)
  }
}
