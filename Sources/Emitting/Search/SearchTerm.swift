/// One word of a query, and how it is found in a folded text.
struct SearchTerm: Hashable {
  /// How well a place in a text fits a term.
  enum Form: Int, Comparable {
    /// Inside a longer word or number.
    case inner
    /// At the beginning of a longer word.
    case prefix
    /// Another form of the same English word.
    case inflected
    /// The term itself.
    case exact

    static func < (left: Form, right: Form) -> Bool { left.rawValue < right.rawValue }
  }

  /// The term as folded bytes, never empty.
  let bytes: [UInt8]
  /// The stems of an English word's forms; empty for anything but English letters.
  private let stems: [Stem]

  /// A stem and the letters that each form with this stem begins with.
  private struct Stem: Hashable {
    let letters: [UInt8]
    let start: [UInt8]

    init(_ letters: [UInt8]) {
      self.letters = letters
      // What the stemmer adds at the end (`rate` for `rating`, `repli` for `reply`) is no part of
      // every form.
      let addsEnding = letters.last.map { $0 == "e" || $0 == "i" } ?? false
      start = addsEnding && letters.count > 2 ? letters.dropLast() : letters
    }
  }

  /// The terms of a query: its parts between white space, none twice.
  static func terms(of query: String) -> [SearchTerm] {
    let parts = query.unicodeScalars.split { scalar in
      scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
    }
    var seen: Set<SearchTerm> = []
    return parts.map { SearchTerm(String($0)) }
      .filter { !$0.bytes.isEmpty && seen.insert($0).inserted }
  }

  init(_ text: String) {
    bytes = FoldedText.fold(text)
    let isWord = bytes.count > 1 && bytes.allSatisfy(\.isLetter)
    stems = isWord ? IrregularForms.stems(of: EnglishStem.of(bytes)).map(Stem.init) : []
  }

  /// Texts of which one stands in every text that the term is found in.
  var alternatives: [String] {
    let all = stems.isEmpty ? [bytes] : stems.map(\.start)
    return all.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls `body` with each place where the term stands in a folded text.
  func forEachMatch(in text: [UInt8], _ body: (_ place: Range<Int>, _ form: Form) -> Void) {
    text.withUnsafeBufferPointer { text in
      if stems.isEmpty {
        forEachOccurrence(in: text, body)
      } else {
        forEachWord(in: text) { word in
          if let (place, form) = match(word, of: text) { body(place, form) }
        }
      }
    }
  }

  // MARK: Words

  private func match(
    _ word: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> (Range<Int>, Form)? {
    let isLonger = word.count > bytes.count
    let hasPrefix = word.count >= bytes.count && text.hasBytes(bytes, at: word.lowerBound)
    if hasPrefix, !isLonger { return (word, .exact) }
    for stem in stems
    where word.count >= stem.start.count && text.hasBytes(stem.start, at: word.lowerBound) {
      if EnglishStem.of(text[word]) == stem.letters { return (word, .inflected) }
    }
    guard isLonger else { return nil }
    let end = word.lowerBound + bytes.count
    if hasPrefix { return (word.lowerBound..<end, .prefix) }
    let start = text.firstOffset(of: bytes, from: word.lowerBound + 1, before: word.upperBound)
    return start.map { ($0..<$0 + bytes.count, .inner) }
  }

  private func forEachWord(in text: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
    var index = 0
    while index < text.count {
      guard text[index].isLetter else {
        index += 1
        continue
      }
      let start = index
      while index < text.count, text[index].isLetter { index += 1 }
      body(start..<index)
    }
  }

  // MARK: Everything else

  private func forEachOccurrence(
    in text: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>, Form) -> Void
  ) {
    var index = 0
    while let start = text.firstOffset(of: bytes, from: index) {
      index = start + bytes.count
      let isCut = isCut(text, at: start) || isCut(text, at: index)
      body(start..<index, isCut ? .inner : .exact)
    }
  }

  /// Whether a place between two bytes lies inside a word or number.
  private func isCut(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index > 0, index < text.count else { return false }
    return (text[index - 1].isLetter && text[index].isLetter)
      || (text[index - 1].isDigit && text[index].isDigit)
  }
}
