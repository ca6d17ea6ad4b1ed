package import CorpusModel

/// A pair with both texts taken apart: what every rule needs.
///
/// A class, because every rule gets it: a copy of a structure would retain each of its twenty texts.
package final class CheckedPair: Sendable {
  /// The entry's id.
  let entry: String
  /// The sheet's name.
  let sheet: String
  /// The pair.
  let pair: Pair
  /// The pair's texts.
  let read: ReadPair
  /// The texts of the pair before it and of the one after it.
  let neighbours: [ReadPair]

  fileprivate init(
    entry: String, sheet: String, pair: Pair, read: ReadPair, neighbours: [ReadPair]
  ) {
    self.entry = entry
    self.sheet = sheet
    self.pair = pair
    self.read = read
    self.neighbours = neighbours
  }

  /// The English text; `nil` where there is none.
  var en: ReadText? { read.en }
  /// The Chinese text; `nil` where there is none.
  var zh: ReadText? { read.zh }
  /// Both texts, where both are there.
  var both: (en: ReadText, zh: ReadText)? { read.both }

  /// The texts that are there.
  var sides: [ReadText] { [en, zh].compactMap(\.self) }

  /// A finding at words of one side.
  func finding<Rule: Check>(
    _ rule: Rule.Type, severity: Finding.Severity? = nil, at side: ReadText,
    _ range: Range<Int>, other: String? = nil, _ message: String
  ) -> Finding {
    let words = Excerpt.short(side.text.raw(range))
    return Finding(
      code: rule.code, severity: severity ?? rule.severity, sheet: sheet,
      cell: side.language == .en ? pair.cells.en.first : pair.cells.zh.first,
      entry: entry, pair: pair.index, message: message,
      en: side.language == .en ? words : other.map(Excerpt.short),
      zh: side.language == .zh ? words : other.map(Excerpt.short), span: side.span(range))
  }
}

/// An entry with the texts of its pairs taken apart.
package struct CheckedEntry: Sendable {
  /// The entry.
  let entry: Entry
  /// Its pairs.
  let pairs: [CheckedPair]

  /// Puts an entry and the texts of its pairs together.
  init(_ entry: Entry, reads: [ReadPair]) {
    self.entry = entry
    pairs = zip(entry.pairs, reads).enumerated().map { index, both in
      CheckedPair(
        entry: entry.id, sheet: entry.source.sheet, pair: both.0, read: both.1,
        neighbours: [index - 1, index + 1].filter(reads.indices.contains).map { reads[$0] })
    }
  }

  /// Takes the texts of an entry apart.
  package init(_ entry: Entry) {
    self.init(entry, reads: entry.pairs.map { ReadPair(en: $0.en, zh: $0.zh) })
  }
}

/// Words of a text as a finding shows them.
enum Excerpt {
  /// At most 60 characters in one line.
  static func short(_ text: String) -> String {
    var line = ""
    var count = 0
    for character in text {
      guard count < 60 else { return line + "…" }
      line.append(character.isNewline ? " " : character)
      count += 1
    }
    return line
  }
}
