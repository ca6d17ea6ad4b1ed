package import CorpusModel

/// Finds the placeables of a text in one pass, from left to right; they never overlap.
package struct PlaceableScanner {
  let text: ScalarText
  let language: Language
  private var tokens: ArraySlice<TechnicalToken>
  private var markers: ArraySlice<Range<Int>>
  /// Where the next token or list marker begins.
  private var nextStart = 0
  private var found: [Placeable] = []

  /// The placeables of a text; the numbers of list markers are none.
  package static func placeables(in text: ScalarText, language: Language) -> [Placeable] {
    let tokens = TechnicalToken.all(in: text)
    let sentences = SentenceSplitter.split(text, tokens: tokens, language: language)
    return placeables(in: text, tokens: tokens, sentences: sentences, language: language)
  }

  /// The placeables of a text whose technical tokens and sentences are known.
  static func placeables(
    in text: ScalarText, tokens: [TechnicalToken], sentences: [Sentence], language: Language
  ) -> [Placeable] {
    var scanner = PlaceableScanner(
      text: text, language: language, tokens: tokens[...],
      markers: sentences.compactMap { $0.marker?.range }[...])
    return scanner.scan()
  }

  private init(
    text: ScalarText, language: Language, tokens: ArraySlice<TechnicalToken>,
    markers: ArraySlice<Range<Int>>
  ) {
    self.text = text
    self.language = language
    self.tokens = tokens
    self.markers = markers
  }

  private mutating func scan() -> [Placeable] {
    var index = 0
    while index < text.count {
      let scalar = text.scalars[index]
      if index < nextStart, !scalar.isDigit {
        // Nothing begins in the middle of a word, and little but at a word, a numeral or a bracket.
        if scalar.isASCIILetter ? text[index - 1].isASCIILetter : !scalar.mayBeginPlaceable {
          index += 1
          continue
        }
      }
      if let token = token(at: index) {
        found.append(token)
        index = token.range.upperBound
      } else if let end = markerEnd(at: index) {
        index = end
      } else if let placeable = placeable(at: index) {
        found.append(placeable)
        index = max(placeable.range.upperBound, index + 1)
      } else {
        index += 1
      }
      if index >= nextStart { findNextStart(from: index) }
    }
    return found
  }

  private mutating func findNextStart(from index: Int) {
    while let token = tokens.first, token.range.lowerBound < index { tokens.removeFirst() }
    while let marker = markers.first, marker.lowerBound < index { markers.removeFirst() }
    nextStart = min(tokens.first?.range.lowerBound ?? .max, markers.first?.lowerBound ?? .max)
  }

  private mutating func token(at index: Int) -> Placeable? {
    while let token = tokens.first, token.range.lowerBound < index { tokens.removeFirst() }
    guard let token = tokens.first, token.range.lowerBound == index else { return nil }
    tokens.removeFirst()
    let kind: Placeable.Kind =
      switch token.kind {
      case .email: .email
      case .url: .url
      case .orderID: .orderID
      case .asin: .asin
      }
    var value = text.key(token.range)
    if kind == .url, value.last == "/" { value.removeLast() }
    if kind == .url {
      for prefix in ["https://", "http://", "www."] where value.hasPrefix(prefix) {
        value.removeFirst(prefix.count)
      }
    }
    return Placeable(kind: kind, range: token.range, core: token.range, value: value)
  }

  private mutating func markerEnd(at index: Int) -> Int? {
    while let marker = markers.first, marker.lowerBound < index { markers.removeFirst() }
    guard let marker = markers.first, marker.lowerBound == index else { return nil }
    markers.removeFirst()
    return marker.upperBound
  }

  private func placeable(at index: Int) -> Placeable? {
    let scalar = text[index]
    if scalar.isASCIILetter {
      guard !text[index - 1].isASCIILetter else { return nil }
      if scalar.lowercased == "x", let gap = PlaceholderReader.read(text, at: index) {
        return placeholder(gap, at: index)
      }
      return word(at: index)
    }
    if scalar.isDigit { return digits(at: index) }
    if scalar.isHan { return han(at: index) }
    if let gap = PlaceholderReader.read(text, at: index) { return placeholder(gap, at: index) }
    if scalar == "+" || scalar == "(" { return PhoneReader.read(text, at: index) }
    if scalar == "½" { return weak(0.5, index..<index + 1) }
    return nil
  }

  // MARK: - Kinds

  private func placeholder(_ gap: PlaceholderReader.Reading, at index: Int) -> Placeable {
    let range = index..<gap.end
    let words = text.raw(gap.words)
    // The unit after a gap says what goes in: `XX%`, `XX hours`, `XX天`.
    let unit =
      UnitReader.percent(text, at: gap.end) != nil
      ? "rate_percent" : UnitReader.duration(text, at: gap.end)?.unit.rawValue
    let name = PlaceholderWords.name(for: words) ?? (gap.words.isEmpty ? unit : nil) ?? ""
    return Placeable(kind: .placeholder, range: range, core: range, value: name)
  }

  private func digits(at index: Int) -> Placeable? {
    if let code = CodeReader.read(text, at: index) { return code }
    if let phone = PhoneReader.read(text, at: index) { return phone }
    if !text[index - 1].isASCIILetter, let (date, end) = DateReader.atDigit(text, index) {
      return self.date(date, index..<end)
    }
    if !text[index - 1].isASCIILetter, text[index - 1] != ".",
      let (date, end) = DateReader.rangeEnd(text, index, after: found.last)
        ?? DateReader.rangeStart(text, index)
    {
      return self.date(date, index..<end)
    }
    if let time = TimeReader.read(text, at: index) { return time }
    guard let reading = NumberReader(text, at: index) else { return nil }
    if let part = FractionReader.chinese(
      text, reading.number, digits: reading.integerDigits, index..<reading.end)
    {
      return part
    }
    var quantity = QuantityReader(text: text, reading: reading, start: index).placeable
    // `(3 …` at the beginning of a line: a list number whose bracket was never closed.
    if text[index - 1] == "(", beginsLine(index - 1) { quantity.isWeak = true }
    return quantity
  }

  /// Whether only spaces stand before an index in its line.
  private func beginsLine(_ index: Int) -> Bool {
    var start = index
    while start > 0, index - start < 4, text[start - 1] == " " { start -= 1 }
    return start == 0 || text[start - 1] == "\n"
  }

  private func date(_ date: CalendarDate, _ range: Range<Int>) -> Placeable {
    Placeable(kind: .date, range: range, core: range, value: date.iso, date: date)
  }

  private func word(at index: Int) -> Placeable? {
    if let code = CodeReader.read(text, at: index) { return code }
    if let (date, end) = DateReader.atLetter(text, index) { return self.date(date, index..<end) }
    if text[index].isASCIIUpper, let (month, end) = DateReader.monthAlone(text, index) {
      var placeable = date(CalendarDate(month: month), index..<end)
      placeable.isWeak = true
      return placeable
    }
    if let time = TimeReader.word(text, at: index) { return time }
    guard let (number, end) = EnglishNumeral.read(text, at: index) else { return nil }
    return FractionReader.english(text, number, index..<end) ?? weakQuantity(number, index..<end)
  }

  private func han(at index: Int) -> Placeable? {
    if text[index + 1] == "分", text[index + 2] == "之", let share = percentInWords(at: index) {
      return share
    }
    if let gap = PlaceholderReader.read(text, at: index) { return placeholder(gap, at: index) }
    if let time = TimeReader.word(text, at: index) { return time }
    if let number = Self.countingWord(text[index]) {
      return weakQuantity(number, index..<index + 1)
    }
    guard let (number, end) = chineseNumber(at: index) else { return nil }
    if let (date, dateEnd) = DateReader.atHan(text, index) {
      var placeable = self.date(date, index..<dateEnd)
      placeable.isWeak = date.day == nil && date.year == nil
      return placeable
    }
    let digits = end - index == 1 ? 1 : 2
    return FractionReader.chinese(text, number, digits: digits, index..<end)
      ?? weakQuantity(number, index..<end)
  }

  /// `十二`, `三点五`; `三点五分` is a time of day.
  private func chineseNumber(at start: Int) -> (number: Double, end: Int)? {
    guard let (whole, end) = ChineseNumeral.number(in: text, at: start) else { return nil }
    guard text[end] == "点" || text[end] == "點" else { return (Double(whole), end) }
    var (number, scale, index) = (Double(whole), 0.1, end + 1)
    while index - end <= 4, let digit = ChineseNumeral.digit(text[index]) {
      number += Double(digit) * scale
      scale /= 10
      index += 1
    }
    switch text[index] {
    case "分", "十", "刻", "钟", "鐘", "、": return (Double(whole), end)
    default: return index > end + 1 ? (number, index) : (Double(whole), end)
    }
  }

  /// Characters that can stand for a number of the other side.
  private static func countingWord(_ scalar: Unicode.Scalar) -> Double? {
    switch scalar {
    case "半": 0.5
    case "双", "倍": 2
    case "单", "首", "每": 1
    case "全": 100
    default: nil
    }
  }

  /// `百分之五`, `百分之43.73`, `千分之3`.
  private func percentInWords(at index: Int) -> Placeable? {
    let whole: Double
    switch text[index] {
    case "百": whole = 100
    case "千": whole = 1000
    case "万", "萬": whole = 10_000
    default: return nil
    }
    let start = index + 3
    if let reading = NumberReader(text, at: start) {
      let range = index..<reading.end
      return Placeable(
        kind: .percent, range: range, core: range,
        value: whole == 100 ? reading.value : NumberReader.normal(reading.number * 100 / whole),
        number: reading.number * 100 / whole)
    }
    guard let (number, end) = chineseNumber(at: start) else { return nil }
    let share = number * 100 / whole
    return Placeable(
      kind: .percent, range: index..<end, core: index..<end, value: NumberReader.normal(share),
      number: share, isWeak: true)
  }

  private func weak(_ number: Double, _ range: Range<Int>) -> Placeable {
    Placeable(
      kind: .number, range: range, core: range, value: NumberReader.normal(number),
      number: number, isWeak: true)
  }

  /// A number in words, with its unit where one follows.
  private func weakQuantity(_ number: Double, _ range: Range<Int>) -> Placeable {
    var placeable = weak(number, range)
    if let (unit, end) = UnitReader.duration(text, at: range.upperBound) {
      placeable.kind = .duration(unit)
      placeable.range = range.lowerBound..<end
    } else if let end = UnitReader.percent(text, at: range.upperBound) {
      placeable.kind = .percent
      placeable.range = range.lowerBound..<end
    }
    return placeable
  }
}

extension Unicode.Scalar {
  /// Whether a placeable other than a word or a number may begin here.
  fileprivate var mayBeginPlaceable: Bool {
    switch self {
    case "[", "{", "<", "%", "(", "_", "*", "+", "½", "×", "【", "某": true
    // `中午`, `正午`, `午夜`.
    case "中", "正", "午": true
    default: ChineseNumeral.mayBegin(self)
    }
  }
}
