package import CorpusModel

/// One English sentence is translated in different ways, or two of them in the same way.
///
/// English sentences of eight words or more and Chinese ones of twelve characters or more are
/// compared over the whole workbook, those within whole letters too; the finding is at the first one
/// of a later text that differs, and says how many more do. List numbers do not matter.
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
        var odd: [OddSentence] = []
        for sentence in Self.sentences(of: pair) {
          let other = english.place(of: sentence.en, translatedAs: sentence.zh) {
            Self.place(of: pair, at: .zh, in: entry)
          }
          let reverse = chinese.place(of: sentence.zh, translatedAs: sentence.en) {
            Self.place(of: pair, at: .en, in: entry)
          }
          if let other {
            odd.append(OddSentence(segment: sentence.segment, language: .zh, other: other))
          } else if let reverse {
            odd.append(OddSentence(segment: sentence.segment, language: .en, other: reverse))
          }
        }
        findings += Self.finding(about: odd, of: pair, in: entry)
      }
    }
    return findings
  }

  /// A sentence that differs from an earlier one.
  private struct OddSentence {
    /// Which of the pair's segments it is; `nil` for the pair itself.
    var segment: Int?
    /// The side that differs.
    var language: Language
    /// Where the earlier one stands.
    var other: String
  }

  /// One finding for a pair: a letter that was translated anew would have one for every sentence.
  private static func finding(
    about odd: [OddSentence], of pair: Pair, in entry: Entry
  ) -> [Finding] {
    guard let first = odd.first else { return [] }
    let what =
      first.language == .zh
      ? "The same English sentence is translated differently at \(first.other)"
      : "The same Chinese sentence stands beside another English one at \(first.other)"
    let more =
      switch odd.count {
      case 1: "."
      case 2: "; 1 more sentence here differs as well."
      default: "; \(odd.count - 1) more sentences here differ as well."
      }
    return [
      entry.finding(
        Self.self, pair: pair, at: first.language,
        words: pair.range(of: first.segment, in: first.language), what + more)
    ]
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

  private static func place(of pair: Pair, at language: Language, in entry: Entry) -> String {
    let cells = language == .en ? pair.cells.en : pair.cells.zh
    return "\(entry.source.sheet)!\(cells.first ?? "")"
  }
}

/// The sentences of one language that were met so far, each with its first translation.
private struct KnownSentences {
  private var first: [SentenceKey: (translation: String, place: String)] = [:]
  /// How many words or characters a sentence has that is looked at.
  private let minimum: Int

  init(atLeast minimum: Int) { self.minimum = minimum }

  /// Takes note of a sentence and says where it is translated differently, if it is.
  mutating func place(
    of sentence: String, translatedAs translation: String, here: () -> String
  ) -> String? {
    guard sentence.utf8.count >= minimum * 2 else { return nil }
    let key = SentenceKey(sentence)
    guard key.words >= minimum else { return nil }
    guard let known = first[key] else {
      first[key] = (translation, here())
      return nil
    }
    guard SentenceKey(known.translation) != SentenceKey(translation),
      Self.bare(known.translation) != Self.bare(translation)
    else { return nil }
    return known.place
  }

  /// A translation without its list number.
  private static func bare(_ translation: String) -> SentenceKey {
    let text = ScalarText(translation)
    let range = text.trimmed(0..<text.count)
    let marker = ListMarker.leading(in: text, at: range.lowerBound, before: range.upperBound)
    return SentenceKey(text.raw((marker?.range.upperBound ?? range.lowerBound)..<range.upperBound))
  }
}
