import CorpusModel

/// A pair that is being cut into segments.
struct SegmentedPair {
  private let en: ScalarText
  private let zh: ScalarText
  private let sentences: (en: [Sentence], zh: [Sentence])

  init(_ en: ReadText, _ zh: ReadText) {
    self.en = en.bare
    self.zh = zh.bare
    sentences = (en.bareSentences, zh.bareSentences)
  }

  /// A segment with the length that its score counts for.
  private struct Cut {
    var en: Range<Int>
    var zh: Range<Int>
    var score: Double
    var isPaired: Bool
  }

  /// Lines of equal count, each cut further where its own sentences align well.
  func byLines() -> [Segment]? {
    guard let lines = pairedLines() else { return nil }
    var cuts: [Cut] = []
    var lineCuts: [Cut] = []
    for (left, right) in lines {
      let whole = cut([Sentence(whole: left, of: en)], [Sentence(whole: right, of: zh)])
      lineCuts += whole
      let parts = (
        SentenceSplitter.split(en, left, language: .en),
        SentenceSplitter.split(zh, right, language: .zh)
      )
      guard parts.0.count > 1 || parts.1.count > 1 else {
        cuts += whole
        continue
      }
      let finer = cut(parts.0, parts.1)
      cuts += finer.count > 1 && isSure(finer) && finer.allSatisfy(\.isPaired) ? finer : whole
    }
    guard isSure(lineCuts), lineCuts.allSatisfy({ $0.isPaired && $0.score > 0.3 }) else {
      return nil
    }
    return cuts.count > 1 ? segments(cuts) : []
  }

  /// The sentences of both sides, aligned.
  func bySentences() -> [Segment]? {
    // Two sentences that fit each other are one segment, which says no more than the pair.
    guard sentences.en.count > 1 || sentences.zh.count > 1 else { return nil }
    let cuts = cut(sentences.en, sentences.zh)
    guard cuts.count > 1, isSure(cuts) else { return nil }
    return segments(cuts)
  }

  /// The lines that hold anything, and whether each goes on in the next one.
  private func lines(of text: ScalarText, language: Language) -> [(range: Range<Int>, goesOn: Bool)]
  {
    let widest = LineWrap.widest(text, 0..<text.count)
    var lines: [(range: Range<Int>, goesOn: Bool)] = []
    var start = 0
    for index in 0...text.count where index == text.count || text[index] == "\n" {
      let line = text.trimmed(start..<index)
      start = index + 1
      guard !line.isEmpty else { continue }
      if let last = lines.indices.last {
        lines[last].goesOn = LineWrap.goesOn(
          text, line: lines[last].range, next: line.lowerBound, before: text.count, widest: widest,
          language: language)
      }
      lines.append((line, false))
    }
    return lines
  }

  /// Lines of both sides in pairs; a break that both texts only wrap at is none.
  private func pairedLines() -> [(en: Range<Int>, zh: Range<Int>)]? {
    let (left, right) = (lines(of: en, language: .en), lines(of: zh, language: .zh))
    guard left.count == right.count, left.count > 1 else { return nil }
    var pairs: [(en: Range<Int>, zh: Range<Int>)] = []
    var goesOn = false
    for (first, second) in zip(left, right) {
      if goesOn, let last = pairs.popLast() {
        pairs.append(
          (
            last.en.lowerBound..<first.range.upperBound,
            last.zh.lowerBound..<second.range.upperBound
          ))
      } else {
        pairs.append((first.range, second.range))
      }
      goesOn = first.goesOn && second.goesOn
    }
    return pairs
  }

  private func cut(_ left: [Sentence], _ right: [Sentence]) -> [Cut] {
    guard !left.isEmpty, !right.isEmpty else { return [] }
    let aligner = Aligner(
      en: left.map { Piece($0, of: en, language: .en) },
      zh: right.map { Piece($0, of: zh, language: .zh) })
    return aligner.align().map { bead in
      Cut(
        en: Self.span(left, bead.en), zh: Self.span(right, bead.zh), score: bead.score,
        isPaired: !bead.en.isEmpty && !bead.zh.isEmpty)
    }
  }

  private static func span(_ sentences: [Sentence], _ places: Range<Int>) -> Range<Int> {
    let chosen = sentences[places]
    guard let first = chosen.first, let last = chosen.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  private func isSure(_ cuts: [Cut]) -> Bool {
    var weight = 0.0
    var sum = 0.0
    for cut in cuts {
      let length = Double(cut.en.count + cut.zh.count * 3)
      weight += length
      sum += cut.score * length
    }
    return weight > 0 && sum / weight >= Segmenter.threshold
  }

  private func segments(_ cuts: [Cut]) -> [Segment] {
    cuts.map { Segment(en: en.raw($0.en), zh: zh.raw($0.zh), score: $0.score) }
  }
}
