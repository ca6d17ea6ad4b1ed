package import CorpusModel

/// One English sentence is translated in different ways, or two of them in the same way.
///
/// English sentences of eight words or more and Chinese ones of twelve characters or more are
/// compared over the whole workbook, those within whole letters too; the finding is at each later text
/// that differs, at its first such sentence. List numbers do not matter.
///
/// - Fires: `Please restore our selling privileges as soon as you can.` with two Chinese wordings;
///   two English wordings with one Chinese sentence.
/// - Stays silent: greetings and other short lines.
package struct InconsistentTranslation: CorpusCheck {
  package static let code = "inconsistent-translation"
  package static let severity = Finding.Severity.info
  package static let summary = "One sentence is translated in different ways."

  package init() {}

  package func findings(in entries: [Entry]) -> [Finding] {
    var english = KnownSentences(atLeast: 8)
    var chinese = KnownSentences(atLeast: 12)
    var findings: [Finding] = []
    for entry in entries {
      for pair in entry.pairs {
        var other = Others()
        var reverse = Others()
        for sentence in Self.sentences(of: pair) {
          let (en, zh) = (KeyedSentence(sentence.en), KeyedSentence(sentence.zh))
          let place = english.place(
            of: en, translatedAs: zh, here: (entry.source.sheet, pair.cells.zh.first ?? ""))
          let back = chinese.place(
            of: zh, translatedAs: en, here: (entry.source.sheet, pair.cells.en.first ?? ""))
          if let place {
            other.add(sentence.segment, at: place)
          } else if let back {
            reverse.add(sentence.segment, at: back)
          }
        }
        findings += other.findings(
          in: entry, pair, at: .zh, "The same English sentence is translated differently at")
        findings += reverse.findings(
          in: entry, pair, at: .en, "The same Chinese sentence stands beside another English one at"
        )
      }
    }
    return findings
  }

  /// The sentences of a pair that differ from earlier ones: one finding stands for all of them.
  private struct Others {
    private var first: (segment: Int?, place: KnownSentences.Place)?
    private var count = 0

    mutating func add(_ segment: Int?, at place: KnownSentences.Place) {
      if first == nil { first = (segment, place) }
      count += 1
    }

    func findings(
      in entry: Entry, _ pair: Pair, at language: Language, _ message: String
    ) -> [Finding] {
      guard let first else { return [] }
      let more = count > 1 ? " So it is with \(count - 1) more of this text." : ""
      return [
        entry.finding(
          InconsistentTranslation.self, pair: pair, at: language,
          words: pair.range(of: first.segment, in: language),
          "\(message) \(first.place.sheet)!\(first.place.cell).\(more)")
      ]
    }
  }

  private typealias PairedSentence = (en: String, zh: String, segment: Int?)

  /// The segments of a pair, or the pair itself where it has none.
  private static func sentences(of pair: Pair) -> [PairedSentence] {
    guard !pair.segments.isEmpty else {
      guard let en = pair.en, let zh = pair.zh else { return [] }
      return [(en, zh, nil)]
    }
    return pair.segments.enumerated().compactMap { place, segment in
      guard segment.score >= Segmenter.threshold, !segment.en.isEmpty, !segment.zh.isEmpty else {
        return nil
      }
      return (segment.en, segment.zh, place)
    }
  }
}

/// The sentences of one language that were met so far, each with its first translation.
private struct KnownSentences {
  /// Where a translation stands.
  typealias Place = (sheet: String, cell: String)

  private var first: [SentenceKey: (translation: KeyedSentence, place: Place)] = [:]
  /// How many words or characters a sentence has that is looked at.
  private let minimum: Int

  init(atLeast minimum: Int) { self.minimum = minimum }

  /// Takes note of a sentence and says where it is translated differently, if it is.
  mutating func place(
    of sentence: KeyedSentence, translatedAs translation: KeyedSentence, here: Place
  ) -> Place? {
    guard sentence.key.words >= minimum else { return nil }
    guard let known = first[sentence.key] else {
      first[sentence.key] = (translation, here)
      return nil
    }
    guard known.translation.key != translation.key, known.translation.bare != translation.bare
    else { return nil }
    return known.place
  }
}

/// A sentence with what it is compared by.
private struct KeyedSentence {
  let key: SentenceKey
  private let text: String

  init(_ text: String) {
    key = SentenceKey(text)
    self.text = text
  }

  /// The sentence without its list number.
  var bare: SentenceKey {
    let text = ScalarText(text)
    let range = text.trimmed(0..<text.count)
    let marker = ListMarker.leading(in: text, at: range.lowerBound, before: range.upperBound)
    return SentenceKey(text.raw((marker?.range.upperBound ?? range.lowerBound)..<range.upperBound))
  }
}
