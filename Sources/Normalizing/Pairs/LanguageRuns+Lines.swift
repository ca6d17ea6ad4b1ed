import CorpusModel

extension LanguageRuns {
  /// The runs of a cell that changes its language where lines end; `nil` where no line is plainly
  /// English or none plainly Chinese.
  ///
  /// ```
  /// Hello Mark,
  /// We have shipped shipment FBA17ZK4T0QM.
  ///
  /// Mark 您好：                            one run from here on: a name in a Chinese line is no English
  /// 货件FBA17ZK4T0QM已经发出。
  /// ```
  static func lineRuns(of text: ScalarText) -> [Run]? {
    let lines = lines(of: text)
    guard lines.contains(where: { $0.isPlain(.en) }), lines.contains(where: { $0.isPlain(.zh) })
    else { return nil }
    let languages = halves(of: lines) ?? inTurn(lines, of: text)
    var runs: [Run] = []
    for (line, language) in zip(lines, languages) {
      if let last = runs.last, last.language == language {
        runs[runs.count - 1].range = last.range.lowerBound..<line.range.upperBound
      } else {
        let start = runs.last?.range.upperBound ?? 0
        runs.append(Run(language: language, range: start..<line.range.upperBound))
      }
    }
    return runs
  }

  /// Each line by itself; a line without a language goes with those above.
  private static func inTurn(_ lines: [CellLine], of text: ScalarText) -> [Language] {
    let leading = lines.lazy.compactMap(\.language).first ?? .en
    var languages: [Language] = []
    for (index, line) in lines.enumerated() {
      if let language = line.language {
        languages.append(language)
      } else if index > 0, line.holdsSame(as: lines[index - 1], text) {
        // `{{shop_name}}` twice is a signature in both languages.
        languages.append(leading.other)
      } else if index + 1 < lines.count, line.holdsSame(as: lines[index + 1], text) {
        languages.append(leading)
      } else {
        languages.append(languages.last ?? leading)
      }
    }
    return languages
  }

  /// The whole text in one language above the whole text in the other, a name in the other one's
  /// letters here and there; `nil` where the lines take turns.
  ///
  /// ```
  /// Dear Mark, ⏎ We have shipped your order. ⏎ Amber Studio
  /// Mark您好： ⏎ 您的订单已发出。 ⏎ Amber Studio
  /// ```
  private static func halves(of lines: [CellLine]) -> [Language]? {
    let known = lines.indices.filter { lines[$0].language != nil }
    guard known.count >= 4, let first = known.first, let last = known.last,
      let leading = lines[first].language
    else { return nil }
    // How many lines of the leading language there are up to each line.
    let total = known.filter { lines[$0].language == leading }.count
    var best: (wrong: Int, start: Int) = (.max, 0)
    var above = (leading: 0, other: 0)
    for index in known {
      // The second half begins at this line.
      let wrong = above.other + total - above.leading
      if index > first, lines[index].language != leading, wrong < best.wrong {
        best = (wrong, index)
      }
      if lines[index].language == leading { above.leading += 1 } else { above.other += 1 }
    }
    guard best.wrong * 5 <= known.count, best.start > first, best.start <= last else {
      return nil
    }
    let languages = lines.indices.map { $0 < best.start ? leading : leading.other }
    // Whatever stands in the wrong half must be short.
    let fits = known.allSatisfy { index in
      lines[index].language == languages[index] || lines[index].words + lines[index].han <= 8
    }
    return fits ? languages : nil
  }

  /// One line of a cell: where it stands, and how much of either language it holds.
  private struct CellLine {
    var range: Range<Int>
    var words = 0
    var han = 0
    /// Han characters that stand in brackets behind English.
    var hanAside = 0
    var beginsWithHan = false
    var greets = false

    /// The line's language; `nil` for numbers, codes and separators.
    var language: Language? {
      if han == 0 { return words > 0 ? .en : nil }
      if han == hanAside, words >= 3 || words > han { return .en }
      return beginsWithHan || han >= words ? .zh : .en
    }

    /// Whether the line is in one language and has hardly a word of the other one.
    func isPlain(_ language: Language) -> Bool {
      switch language {
      case .en: han == hanAside && words > 0
      case .zh: han > 0 && words * 2 <= han || beginsWithHan && greets
      }
    }

    func holdsSame(as other: CellLine, _ text: ScalarText) -> Bool {
      let (own, above) = (text.trimmed(range), text.trimmed(other.range))
      return !own.isEmpty && text.scalars[own].elementsEqual(text.scalars[above])
    }
  }

  /// Where `{{shop_name}}` or `{shop_name}` ends: its words are no English.
  private static func placeholderEnd(
    from start: Int, before end: Int, in text: ScalarText
  ) -> Int? {
    var index = start
    while index < end, index - start <= 40 {
      if text[index] == "}", text[index + 1] != "}" { return index + 1 }
      index += 1
    }
    return nil
  }

  private static func lines(of text: ScalarText) -> [CellLine] {
    var lines: [CellLine] = []
    var tokens = TechnicalToken.all(in: text)[...]
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != "\n" { end += 1 }
      var line = CellLine(range: start..<min(end + 1, text.count))
      var depth = 0
      var index = start
      while index < end {
        while let token = tokens.first, token.range.upperBound <= index { tokens.removeFirst() }
        if let token = tokens.first, token.range.contains(index) {
          index = token.range.upperBound
          continue
        }
        let scalar = text[index]
        if scalar == "{", let close = placeholderEnd(from: index, before: end, in: text) {
          index = close
          continue
        }
        if scalar.isHan {
          if line.han == 0, line.words == 0 { line.beginsWithHan = true }
          line.han += 1
          if depth > 0 { line.hanAside += 1 }
        } else if scalar.isLatinLetter, !text[index - 1].isLatinLetter {
          line.words += 1
        } else if scalar == "(" || scalar == "[" {
          // What a line begins with is no remark.
          if line.words > 0 { depth += 1 }
        } else if scalar == ")" || scalar == "]" {
          depth = max(0, depth - 1)
        }
        index += 1
      }
      line.greets = Greeting.opens(text.trimmed(start..<end), of: text)
      lines.append(line)
      start = end + 1
    }
    return lines
  }
}

extension Language {
  /// English beside Chinese, and the reverse.
  fileprivate var other: Language { self == .en ? .zh : .en }
}
