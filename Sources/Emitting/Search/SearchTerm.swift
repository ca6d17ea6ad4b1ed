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
  private let stems: [[UInt8]]

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
    stems = isWord ? IrregularForms.stems(of: EnglishStem.of(bytes)) : []
  }

  /// Texts of which one stands in every text that the term is found in.
  var alternatives: [String] {
    guard !stems.isEmpty else { return [String(decoding: bytes, as: UTF8.self)] }
    return stems.map { stem in
      // What the stemmer adds at the end (`rate` for `rating`, `repli` for `reply`) is no part of
      // every form.
      let addsEnding =
        stem.count > 2 && (stem.last == UInt8(ascii: "e") || stem.last == UInt8(ascii: "i"))
      return String(decoding: addsEnding ? stem.dropLast() : stem[...], as: UTF8.self)
    }
  }

  /// Calls `body` with each place where the term stands in a folded text.
  func forEachMatch(in text: [UInt8], _ body: (_ place: Range<Int>, _ form: Form) -> Void) {
    if stems.isEmpty {
      forEachOccurrence(in: text, body)
    } else {
      forEachWord(in: text) { word in
        if let (place, form) = match(word, of: text) { body(place, form) }
      }
    }
  }

  // MARK: Words

  private func match(_ word: Range<Int>, of text: [UInt8]) -> (Range<Int>, Form)? {
    let letters = text[word]
    if letters.starts(with: bytes) {
      if letters.count == bytes.count { return (word, .exact) }
      if stems.contains(EnglishStem.of(letters)) { return (word, .inflected) }
      return (word.lowerBound..<word.lowerBound + bytes.count, .prefix)
    }
    if stems.contains(where: { $0.first == letters.first }),
      stems.contains(EnglishStem.of(letters))
    {
      return (word, .inflected)
    }
    guard letters.count > bytes.count, let place = letters.firstRange(of: bytes) else { return nil }
    return (place, .inner)
  }

  private func forEachWord(in text: [UInt8], _ body: (Range<Int>) -> Void) {
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

  private func forEachOccurrence(in text: [UInt8], _ body: (Range<Int>, Form) -> Void) {
    var index = 0
    while index + bytes.count <= text.count {
      guard text[index] == bytes[0], text[index..<index + bytes.count].elementsEqual(bytes) else {
        index += 1
        continue
      }
      let end = index + bytes.count
      let isCut = isCut(text, at: index) || isCut(text, at: end)
      body(index..<end, isCut ? .inner : .exact)
      index = end
    }
  }

  /// Whether a place between two bytes lies inside a word or number.
  private func isCut(_ text: [UInt8], at index: Int) -> Bool {
    guard index > 0, index < text.count else { return false }
    return (text[index - 1].isLetter && text[index].isLetter)
      || (text[index - 1].isDigit && text[index].isDigit)
  }
}
