import CorpusModel

/// Takes cells apart that hold both languages, and pairs the parts.
///
/// ```
/// Dear customer, 尊敬的客户：        in one go
/// We are sorry. | 我们很抱歉。       with a separator
/// First line.⏎第一行。⏎Second line.⏎第二行。      line by line, or paragraph by paragraph
/// The whole letter…⏎---⏎整封信……     one after the other
/// ```
enum SharedCellLines {
  /// The lines of rows that follow each other and belong to one entry.
  static func lines(of rows: [LetterRow]) -> [Line] {
    let parts = rows.map { row in row.texts.map { (text: $0, parts: Self.parts(of: $0)) } }
    var lines: [Line] = []
    var alone: [LetterRow] = []
    func closeAlone() {
      if !alone.isEmpty { lines += StackedLines.lines(of: alone) }
      alone = []
    }
    for (row, texts) in zip(rows, parts) {
      for (text, parts) in texts {
        if parts.count < 2 {
          // A cell in one language: its translation may be the cell below.
          alone.append(LetterRow(row, texts: RowTexts(text)))
        } else {
          closeAlone()
          lines += paired(parts, cell: text.cell)
        }
      }
    }
    closeAlone()
    return lines
  }

  /// A part of a cell in one language.
  private struct Part {
    var language: Language
    var text: String
    /// Whether a blank line or dashes follow.
    var endsParagraph = false
  }

  /// The parts of a cell; none for an English text whose only Chinese is a remark in brackets.
  private static func parts(of letterText: LetterRow.Text) -> [Part] {
    let cell = letterText.cell
    let text = ScalarText(cell.raw)
    guard cell.profile.han > 0, cell.profile.latinWords > 0 else { return repeated(text) }
    let runs =
      letterText.textClass == .english
      ? LanguageRuns.lineRuns(of: text) ?? [] : LanguageRuns.runs(of: text)
    return runs.compactMap { run in
      let range = withoutSeparators(run.range, of: text)
      guard !range.isEmpty else { return nil }
      let breaks = text.scalars[range.upperBound..<run.range.upperBound].count { $0 == "\n" }
      return Part(language: run.language, text: text.raw(range), endsParagraph: breaks >= 2)
    }
  }

  /// `Mia⏎Mia`, `{{shop_name}}⏎{{shop_name}}`: a name that is the same in both languages.
  private static func repeated(_ text: ScalarText) -> [Part] {
    let lines = text.scalars.split(separator: "\n").map {
      text.trimmed($0.startIndex..<$0.endIndex)
    }
    .filter { !$0.isEmpty }
    guard lines.count == 2, text.scalars[lines[0]].elementsEqual(text.scalars[lines[1]]) else {
      return []
    }
    return zip([Language.en, .zh], lines).map { Part(language: $0, text: text.raw($1)) }
  }

  /// Parts in turn: each first one with the one that follows it.
  private static func paired(_ parts: [Part], cell: TextCell) -> [Line] {
    guard let first = leadingLanguage(of: parts) else { return [] }
    var lines: [Line] = []
    var index = 0
    while index < parts.count {
      let next = index + 1
      if next < parts.count, parts[index].language == first, parts[next].language != first {
        lines.append(line([parts[index], parts[next]], cell: cell))
        index += 2
      } else {
        lines.append(line([parts[index]], cell: cell))
        index += 1
      }
    }
    return lines
  }

  /// The language of the first part, unless the paragraphs begin with the other one.
  private static func leadingLanguage(of parts: [Part]) -> Language? {
    guard let first = parts.first?.language else { return nil }
    // Two parts are a text and its translation, whatever stands between.
    guard parts.count > 2 else { return first }
    var votes = 0
    for (part, next) in zip(parts, parts.dropFirst()) where part.language != next.language {
      let isInParagraph = !part.endsParagraph
      votes += (part.language == first) == isInParagraph ? 1 : -1
    }
    return votes >= 0 ? first : first.other
  }

  private static func line(_ parts: [Part], cell: TextCell) -> Line {
    func side(_ language: Language) -> Line.Side? {
      parts.first { $0.language == language }.map { Line.Side(text: $0.text, cells: [cell]) }
    }
    let (en, zh) = (side(.en), side(.zh))
    guard let en, let zh else {
      return Line(en: en, zh: zh, pairing: Decision(rule: "one-sided", score: 0.7))
    }
    let score = PairLength.score(
      english: LanguageProfile(of: en.text), chinese: LanguageProfile(of: zh.text))
    return Line(en: en, zh: zh, pairing: Decision(rule: "same-cell", score: score))
  }

  /// Whether a sign parts two languages.
  static func parts(_ scalar: Unicode.Scalar) -> Bool {
    "|/=—_~*#-".unicodeScalars.contains(scalar)
  }

  /// Without the white space and the signs that part two languages: `|`, `/`, `---`, `===`.
  private static func withoutSeparators(_ range: Range<Int>, of text: ScalarText) -> Range<Int> {
    func isSeparator(_ scalar: Unicode.Scalar) -> Bool { scalar.isSpace || parts(scalar) }
    var range = range
    while let last = range.last, isSeparator(text[last]) { range.removeLast() }
    // `- ` and `* ` at the beginning of a line mark a list item.
    while let first = range.first, isSeparator(text[first]) {
      let isMarker = (text[first] == "-" || text[first] == "*") && text[first + 1] == " "
      if isMarker { break }
      range.removeFirst()
    }
    return range
  }
}
