package import CorpusModel

/// A numbered list leaves a number out or has one twice, or the two sides number an item differently.
///
/// Each style of number (`1.`, `(1)`, `①`, `一、`) is counted by itself; a list may begin again at 1.
///
/// - Fires: `1.` `2.` `4.`; `1.` `2.` `2.`; `3. We check…` | `4、我们核对…`.
/// - Stays silent: `1.` `2.` `1.` `2.`; `1.` `(1)` `(2)` `2.`; a list that goes on from another cell.
package struct ListNumberSequence: EntryCheck {
  package static let code = "list-number-sequence"
  package static let severity = Finding.Severity.warning
  package static let summary = "A numbered list leaves a number out or has one twice."

  package init() {}

  package func findings(in entry: CheckedEntry) -> [Finding] {
    var sequences: [Language: Sequence] = [.en: Sequence(), .zh: Sequence()]
    var findings: [Finding] = []
    for pair in entry.pairs {
      let en = Self.items(in: pair.en)
      let zh = Self.items(in: pair.zh)
      if pair.pair.role == .greeting { sequences = [.en: Sequence(), .zh: Sequence()] }
      if let finding = Self.difference(en, zh, pair: pair, entry: entry) {
        findings.append(finding)
      }
      var odd: (language: Language, range: Range<Int>, message: String)?
      for (language, items) in [(Language.en, en), (.zh, zh)] {
        // A side may be missing or its number unreadable (`2.500克`): the list goes on behind it.
        if items.isEmpty {
          for item in language == .en ? zh : en { _ = sequences[language]?.take(item) }
        }
        if en.isEmpty, zh.isEmpty { sequences[language]?.interrupt() }
        for item in items {
          if Self.followsText(item, in: pair.read[language]) { sequences[language]?.interrupt() }
          guard let message = sequences[language]?.take(item), odd == nil else { continue }
          odd = (language, item.range, message)
        }
      }
      if let odd {
        findings.append(
          entry.finding(Self.self, pair: pair, at: odd.language, words: odd.range, odd.message))
      }
    }
    return findings
  }

  private static func items(in side: ReadText?) -> [ListMarker] {
    guard let side else { return [] }
    return side.sentences.compactMap { sentence in
      guard
        let marker = sentence.marker ?? openMarker(at: sentence.range.lowerBound, of: side.text),
        marker.number != nil, marker.style != .ordinalWord, marker.style != .letter
      else { return nil }
      return marker
    }
  }

  /// `(3 We check…`, `（二我们核对…`: a list number whose bracket was never closed.
  private static func openMarker(at start: Int, of text: ScalarText) -> ListMarker? {
    guard text[start] == "(" else { return nil }
    let number: Int
    let end: Int
    if let reading = NumberReader(text, at: start + 1), let integer = reading.integer {
      (number, end) = (integer, reading.end)
    } else if let numeral = ChineseNumeral.ordinal(in: text, at: start + 1) {
      (number, end) = numeral
    } else {
      return nil
    }
    guard number < 100, text[end] != ")" else { return nil }
    return ListMarker(style: .bracketed, number: number, range: start..<end)
  }

  /// Whether the sentence before an item is none of a list: a heading, or the rest of an item.
  private static func followsText(_ item: ListMarker, in side: ReadText?) -> Bool {
    guard let sentences = side?.sentences,
      let place = sentences.firstIndex(where: { $0.range.lowerBound == item.range.lowerBound }),
      place > 0
    else { return false }
    return sentences[place - 1].marker == nil
  }

  /// One item on each side, with different numbers.
  private static func difference(
    _ en: [ListMarker], _ zh: [ListMarker], pair: CheckedPair, entry: CheckedEntry
  ) -> Finding? {
    guard en.count == 1, zh.count == 1, let left = en.first?.number, let right = zh.first?.number,
      left != right
    else { return nil }
    return entry.finding(
      Self.self, pair: pair, at: .en, words: en[0].range,
      "The item is number \(left) in English and number \(right) in Chinese.")
  }

  /// The last number of each style.
  private struct Sequence {
    private var last: [(style: ListMarker.Style, number: Int)] = []
    /// Whether other text stands behind the last item.
    private var isInterrupted = false

    /// Takes note of text between two items.
    mutating func interrupt() { isInterrupted = true }

    /// Says what is odd about the next item, if anything is.
    mutating func take(_ item: ListMarker) -> String? {
      guard let number = item.number else { return nil }
      defer { isInterrupted = false }
      guard let place = last.firstIndex(where: { $0.style == item.style }) else {
        last.append((item.style, number))
        return nil
      }
      let before = last[place].number
      last[place].number = number
      // An item of an outer list ends the inner ones.
      last.removeSubrange((place + 1)...)
      // A list of one item, and another list below the next heading.
      if number == before, number == 1, isInterrupted { return nil }
      if number == before { return "The list has the number \(number) twice." }
      guard number > before + 1, number <= before + 3 else { return nil }
      return "The list goes from \(before) to \(number)."
    }
  }
}
