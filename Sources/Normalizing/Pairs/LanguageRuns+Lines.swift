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
    let lines = CellLine.all(of: text)
    guard lines.contains(where: { $0.isPlain(.en) }), lines.contains(where: { $0.isPlain(.zh) })
    else { return nil }
    let parted = parted(lines)
    let byParagraph = parted == nil ? languagesByParagraph(lines, of: text) : nil
    let languages = parted ?? byParagraph ?? halves(of: lines) ?? inTurn(lines, of: text)
    var runs: [Run] = []
    for (index, (line, language)) in zip(lines, languages).enumerated() {
      // A text without its translation is no part of the paragraph below.
      let opens = byParagraph != nil && index > 0 && lines[index - 1].isGap && !line.isGap
      if let last = runs.last, last.language == language, !opens {
        runs[runs.count - 1].range = last.range.lowerBound..<line.range.upperBound
      } else {
        let start = runs.last?.range.upperBound ?? 0
        runs.append(Run(language: language, range: start..<line.range.upperBound))
      }
    }
    return runs
  }

  /// Each line by itself; a line without a language goes with those above.
  static func inTurn(_ lines: [CellLine], of text: ScalarText) -> [Language] {
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

  /// The halves above and below the only blank or dashed lines there are; `nil` where one of them is in
  /// both languages.
  private static func parted(_ lines: [CellLine]) -> [Language]? {
    let parts = lines.indices.split { lines[$0].isGap }
    guard parts.count == 2, let start = parts.last?.first else { return nil }
    func weight(_ language: Language, _ range: Range<Int>) -> Int {
      lines[range].reduce(0) { $0 + ($1.language == language ? $1.weight : 0) }
    }
    let (above, below) = (0..<start, start..<lines.count)
    let wrongIfEnglishLeads = weight(.zh, above) + weight(.en, below)
    let wrongIfChineseLeads = weight(.en, above) + weight(.zh, below)
    let leading: Language = wrongIfEnglishLeads < wrongIfChineseLeads ? .en : .zh
    guard
      min(wrongIfEnglishLeads, wrongIfChineseLeads) * 3
        <= max(wrongIfEnglishLeads, wrongIfChineseLeads)
    else { return nil }
    return halves(of: lines, leading: leading, from: start)
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
    return halves(of: lines, leading: leading, from: best.start)
  }

  /// A language a half; `nil` where what stands in the wrong half is too long for a name.
  private static func halves(
    of lines: [CellLine], leading: Language, from start: Int
  ) -> [Language]? {
    let languages = lines.indices.map { $0 < start ? leading : leading.other }
    let fits = zip(lines, languages).allSatisfy { line, language in
      line.language == nil || line.language == language || line.isShort
    }
    return fits ? languages : nil
  }
}

extension Language {
  /// English beside Chinese, and the reverse.
  var other: Language { self == .en ? .zh : .en }
}
