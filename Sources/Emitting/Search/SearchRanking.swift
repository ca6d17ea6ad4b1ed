import CorpusModel

/// How well a text fits a query.
///
/// A hit's score is a sum, so that each part can be understood alone:
///
/// | part | points |
/// |---|---|
/// | the entry's own title or number holds all terms | 100 |
/// | the query stands in one text word for word | 20 |
/// | the form of the terms, on average: exact 10, inflected 7, beginning of a word 4, inside one 1, only in the entry's title 0 | 0-10 |
/// | how many of the terms the entry's title holds | 0-3 |
/// | what the text does in its letter (``weight(of:)``) | 0-3 |
/// | how often the terms occur: n / (n + 2) | 0-2 |
/// | how much of the text they make up | 0-1 |
///
/// So a letter whose title speaks of the query comes first, then the exact words, then their other
/// forms; a cause or a measure beats a greeting. Equal scores stay in the workbook's order.
struct SearchRanking {
  /// What was found of one term.
  struct Found {
    var best: SearchTerm.Form?
    var count = 0
    var length = 0
  }

  let terms: [SearchTerm]
  /// The whole query as it would stand in a folded text.
  let phrase: [UInt8]

  init(query: String, terms: [SearchTerm]) {
    self.terms = terms
    let separators = Set(query.unicodeScalars.filter(\.properties.isWhitespace))
    let words = query.unicodeScalars.split { separators.contains($0) }.map(String.init)
    phrase = FoldedText.fold(words.joined(separator: " "))
  }

  /// What each term finds in some folded texts.
  func find(in texts: [[UInt8]]) -> [Found] {
    terms.map { term in
      var found = Found()
      for text in texts {
        term.forEachMatch(in: text) { place, form in
          found.best = max(found.best ?? form, form)
          found.count += 1
          found.length += place.count
        }
      }
      return found
    }
  }

  /// The score of an entry whose title and number are these folded texts; `nil` unless they hold all terms.
  func score(title texts: [[UInt8]]) -> Double? {
    let found = find(in: texts)
    guard found.allSatisfy({ $0.best != nil }) else { return nil }
    return 100 + score(found, in: texts, titleTerms: [])
  }

  /// The score of a pair, where `titleTerms` are the terms that its entry's title holds.
  ///
  /// It is `nil` unless each term stands in the pair or in the title, and one in the pair.
  func score(pair texts: [[UInt8]], role: Role, titleTerms: Set<Int>) -> Double? {
    let found = find(in: texts)
    guard found.contains(where: { $0.best != nil }) else { return nil }
    for (index, found) in found.enumerated() where found.best == nil {
      guard titleTerms.contains(index) else { return nil }
    }
    return score(found, in: texts, titleTerms: titleTerms) + SearchRanking.weight(of: role)
      + 3 * Double(titleTerms.count) / Double(max(terms.count, 1))
  }

  private func score(_ found: [Found], in texts: [[UInt8]], titleTerms: Set<Int>) -> Double {
    let forms = found.reduce(0) { $0 + SearchRanking.points(of: $1.best) }
    let count = Double(found.reduce(0) { $0 + $1.count })
    let length = Double(found.reduce(0) { $0 + $1.length })
    let total = Double(max(texts.reduce(0) { $0 + $1.count }, 1))
    let isPhrase = holdsPhrase(found, texts)
    return (isPhrase ? 20 : 0) + forms / Double(max(found.count, 1)) + 2 * count / (count + 2)
      + min(length / total, 1)
  }

  /// Whether the query stands in a text word for word, and not inside other words.
  private func holdsPhrase(_ found: [Found], _ texts: [[UInt8]]) -> Bool {
    if found.count == 1 { return found[0].best == .exact }
    return texts.contains { text in
      text.withUnsafeBufferPointer { $0.firstOffset(of: phrase) != nil }
    }
  }

  private static func points(of form: SearchTerm.Form?) -> Double {
    switch form {
    case .exact: 10
    case .inflected: 7
    case .prefix: 4
    case .inner: 1
    case nil: 0
    }
  }

  /// What a text's part in its letter is worth: what a letter is about before what any letter says.
  static func weight(of role: Role) -> Double {
    switch role {
    case .title, .subject: 3
    case .cause, .item, .planHeading: 2.5
    case .opening, .body, .closing: 2
    case .note: 1
    case .greeting, .signoff, .signature: 0
    }
  }
}
