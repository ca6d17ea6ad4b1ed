import CorpusModel

/// Takes a text in both languages apart into runs of one language each.
///
/// ```
/// Dear customer, 尊敬的客户：                        two runs
/// Thank you. 谢谢您。We will ship today. 我们今天发货。   four runs
/// 我们的 ODR 已降到 1%，Amazon Payments 已核实。         one run: the Latin words belong to the Chinese
/// ```
/// Scripts are cheap to tell; what costs is a change of language, the less the clearer the cut.
enum LanguageRuns {
  /// A run: its language and its place, as indexes into the scalars of the text.
  struct Run: Equatable {
    var language: Language
    var range: Range<Int>
  }

  /// The runs of a text, in order, neighbours of one language joined.
  static func runs(of text: ScalarText) -> [Run] {
    if let runs = lineRuns(of: text) { return runs }
    let spans = spans(of: text)
    guard !spans.isEmpty else { return [] }
    if let pair = plainPair(spans, in: text) { return pair }
    var runs: [Run] = []
    for (span, language) in zip(spans, labels(of: spans, in: text)) {
      if let last = runs.last, last.language == language {
        runs[runs.count - 1].range = last.range.lowerBound..<span.range.upperBound
      } else {
        runs.append(Run(language: language, range: span.range))
      }
    }
    return runs
  }

  /// `Lin Hao 林浩`, `Hello, 您好，`: two spans that a space or a mark parts and that weigh about the same.
  private static func plainPair(_ spans: [Span], in text: ScalarText) -> [Run]? {
    guard spans.count == 2, changeCost(between: spans[0], and: spans[1], in: text) < 2,
      spans[0].weight < 4 * spans[1].weight, spans[1].weight < 4 * spans[0].weight
    else { return nil }
    return spans.map { Run(language: $0.isHan ? .zh : .en, range: $0.range) }
  }

  // MARK: Spans of one script

  private struct Span {
    var isHan: Bool
    var range: Range<Int>
    /// What it costs to take the span for the other language.
    var weight: Double
  }

  /// Spans of Latin words or Han characters with the marks and digits that follow them; list markers
  /// and opening brackets go with what follows.
  private static func spans(of text: ScalarText) -> [Span] {
    var spans: [Span] = []
    var asides = asides(in: text)[...]
    var tokens = TechnicalToken.all(in: text)[...]
    for index in 0..<text.count {
      while let token = tokens.first, token.range.upperBound <= index { tokens.removeFirst() }
      while let aside = asides.first, aside.upperBound <= index { asides.removeFirst() }
      if let aside = asides.first, aside.contains(index), let last = spans.indices.last,
        !spans[last].isHan
      {
        spans[last].range = spans[last].range.lowerBound..<index + 1
        continue
      }
      // An address or a code goes with whatever stands around it.
      let isInToken = tokens.first.map { $0.range.contains(index) } ?? false
      let scalar = text[index]
      let isHan = scalar.isHan
      guard isHan || scalar.isLatinLetter && !text[index - 1].isLatinLetter else { continue }
      let weight =
        isHan ? 1 / TextClass.charactersPerWord : isInToken ? 0.1 : wordWeight(at: index, in: text)
      if let last = spans.indices.last, spans[last].isHan == isHan {
        spans[last].weight += weight
      } else {
        let start = leadStart(before: index, in: text, notBefore: spans.last?.range.upperBound ?? 0)
        if let last = spans.indices.last {
          spans[last].range = spans[last].range.lowerBound..<start
        }
        spans.append(Span(isHan: isHan, range: start..<index + 1, weight: weight))
      }
      if let last = spans.indices.last {
        spans[last].range = spans[last].range.lowerBound..<index + 1
      }
    }
    guard let first = spans.first, let last = spans.indices.last else { return [] }
    spans[0].range = 0..<first.range.upperBound
    spans[last].range = spans[last].range.lowerBound..<text.count
    return spans
  }

  /// What a Latin word says about the language around it: units and short names in capitals say little.
  ///
  /// `3.7V、2600mAh`, `CE、MSDS` and `report.pdf` stand in Chinese texts as they do in English ones.
  private static func wordWeight(at index: Int, in text: ScalarText) -> Double {
    if text[index - 1].isDigit { return 0.1 }
    var end = index
    var hasCapitalsOnly = true
    while text[end].isLatinLetter {
      if text[end].isASCIILower { hasCapitalsOnly = false }
      end += 1
    }
    let isInName = text[index - 1] == "." && text[index - 2].isLatinLetter
    if isInName || text[end] == "." && text[end + 1].isASCIIAlphanumeric { return 0.1 }
    return hasCapitalsOnly && (2...5).contains(end - index) ? 0.5 : 1
  }

  /// Remarks in Chinese, in brackets, in the middle of English lines: they part no languages.
  ///
  /// In a text whose Chinese stands in brackets throughout the brackets hold the translation.
  private static func asides(in text: ScalarText) -> [Range<Int>] {
    var han = text.scalars.reduce(0) { $0 + ($1.isHan ? 1 : 0) }
    guard han > 0 else { return [] }
    var found: [Range<Int>] = []
    var inside = 0
    for group in BracketGroup.outermost(in: text) {
      let count = text.scalars[group.range].reduce(0) { $0 + ($1.isHan ? 1 : 0) }
      guard count > 0 else { continue }
      han -= count
      inside += count
      var index = group.range.lowerBound - 1
      while index >= 0, text[index].isSpace, text[index] != "\n" { index -= 1 }
      let before = text[index]
      let followsHan = before.isHan || before == "。" || before == "、"
      if index >= 0, before != "\n", !followsHan { found.append(group.range) }
    }
    return han >= 2 * inside ? found : []
  }

  /// Where a span begins: at the list marker or opening bracket before its first character.
  private static func leadStart(before index: Int, in text: ScalarText, notBefore: Int) -> Int {
    var start = index
    while start > notBefore, isLead(text[start - 1]) { start -= 1 }
    while start < index, ".、)%".unicodeScalars.contains(text[start]) { start += 1 }
    return start
  }

  private static func isLead(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || ".、)%([【《「“‘<•●".unicodeScalars.contains(scalar)
      || scalar.value >= 0x2460 && scalar.value <= 0x2473
  }

  // MARK: Labels

  /// The cheapest labels: wrong scripts cost their weight, each change of language costs too.
  private static func labels(of spans: [Span], in text: ScalarText) -> [Language] {
    var costs = [0.0, 0.0]
    var cameFrom: [[Int]] = []
    for (index, span) in spans.enumerated() {
      let change = index == 0 ? 0 : changeCost(between: spans[index - 1], and: span, in: text)
      var next = [0.0, 0.0]
      var origin = [0, 1]
      for label in 0...1 {
        let stay = costs[label]
        let turn = costs[1 - label] + change
        origin[label] = turn < stay ? 1 - label : label
        let isWrong = span.isHan == (label == 0)
        next[label] = min(stay, turn) + (isWrong ? span.weight : 0)
      }
      costs = next
      cameFrom.append(origin)
    }
    var label = costs[0] <= costs[1] ? 0 : 1
    var labels = [Language](repeating: .en, count: spans.count)
    for index in spans.indices.reversed() {
      labels[index] = label == 0 ? .en : .zh
      label = cameFrom[index][label]
    }
    return labels
  }

  /// A line's end is the clearest cut, then a mark, then a space.
  private static func changeCost(between left: Span, and right: Span, in text: ScalarText) -> Double
  {
    let scalar = text[right.range.lowerBound - 1]
    guard scalar != "\n" else { return 0.4 }
    var end = right.range.lowerBound
    while end > left.range.lowerBound, text[end - 1].isSpace { end -= 1 }
    let mark = text[end - 1]
    if ".!?;|".unicodeScalars.contains(mark) || mark.isIdeographicStop { return 0.6 }
    if "/:,、-=—".unicodeScalars.contains(mark) { return 1 }
    return end < right.range.lowerBound ? 1.8 : 2.6
  }
}
