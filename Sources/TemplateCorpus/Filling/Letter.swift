internal import Normalizing

/// A letter with its variables, ready to be filled in.
public struct Letter: Sendable {
  /// The entry's id.
  public let id: String
  /// The entry's number in the catalogue, if it has one.
  public let number: String?
  /// The entry's title.
  public let title: Localized
  /// The variables in the order of the letter.
  public let variables: [LetterVariable]
  /// How many places of variables are not in the text, because the corpus was changed by hand.
  public let misplaced: Int

  /// A piece of a pair's text that a variable fills.
  private struct Place {
    var range: Range<Int>
    var variable: Int
  }

  /// What errors begin with.
  private let name: String
  private let pairs: [Pair]
  /// The places of each pair's text, ascending and apart; by language and the pair's place in the list.
  private let places: [Language: [[Place]]]

  /// Takes the letter of an entry.
  public init(_ entry: Entry) {
    self.init(
      name: entry.id, id: entry.id, number: entry.number, title: entry.title, pairs: entry.pairs,
      variables: entry.variables)
  }

  init(
    name: String, id: String, number: String?, title: Localized, pairs: [Pair],
    variables found: [Variable]
  ) {
    self.name = name
    self.id = id
    self.number = number
    self.title = title
    self.pairs = pairs
    let groups = VariableGroups(found)
    variables = groups.variables
    var misplaced = 0
    var places: [Language: [[Place]]] = [:]
    let order = Dictionary(
      pairs.enumerated().map { ($1.index, $0) }, uniquingKeysWith: { first, _ in first })
    for language in Language.allCases {
      var all = [[Place]](repeating: [], count: pairs.count)
      for (variable, group) in zip(found, groups.groups) {
        guard let mention = variable.mention(in: language) else { continue }
        guard let pair = order[variable.pair], let text = pairs[pair].text(in: language),
          let range = Self.range(of: mention, in: text)
        else {
          misplaced += 1
          continue
        }
        all[pair].append(Place(range: range, variable: group))
      }
      for pair in all.indices {
        all[pair].sort {
          ($0.range.lowerBound, $0.range.upperBound, $0.variable)
            < ($1.range.lowerBound, $1.range.upperBound, $1.variable)
        }
        var end = 0
        all[pair].removeAll { place in
          let overlaps = place.range.lowerBound < end
          if overlaps { misplaced += 1 } else { end = place.range.upperBound }
          return overlaps
        }
      }
      places[language] = all
    }
    self.places = places
    self.misplaced = misplaced
  }

  /// The text that a variable stands in first, and where in it, in UTF-8 bytes; `nil` where the
  /// language lacks it.
  public func firstPlace(
    of variable: LetterVariable, in language: Language
  ) -> (text: String, range: Range<Int>)? {
    guard let index = variables.firstIndex(where: { $0.name == variable.name }) else { return nil }
    for (pair, places) in zip(pairs, places[language] ?? []) {
      guard let place = places.first(where: { $0.variable == index }) else { continue }
      return pair.text(in: language).map { ($0, place.range) }
    }
    return nil
  }

  /// Whether the letter has a text in a language.
  public func has(_ language: Language) -> Bool {
    pairs.contains { $0.text(in: language) != nil }
  }

  /// The letter for sending, without its author's notes; `nil` where it has no text in the language.
  ///
  /// Paragraphs are apart by a blank line. Of two settings of one variable the later one counts.
  ///
  /// - Throws: ``CorpusError`` with code `unknown-name` where a setting names no variable of the letter.
  public func text(
    in language: Language, with settings: [VariableSetting] = []
  ) throws(CorpusError) -> String? {
    guard has(language), let places = places[language] else { return nil }
    let values = try values(in: language, settings)
    var paragraphs: [String] = []
    for (pair, places) in zip(pairs, places) {
      guard let text = pair.text(in: language) else { continue }
      let counterpart = pair.text(in: language == .en ? .zh : .en)
      let kept = NoteLifter.kept(of: text, language: language, counterpart: counterpart)
      let filled = Self.fill(Array(text.utf8), kept, places, values)
      let scan = ScalarText(filled)
      let paragraph = scan.raw(scan.trimmed(0..<scan.count))
      if !paragraph.isEmpty { paragraphs.append(paragraph) }
    }
    return paragraphs.joined(separator: "\n\n")
  }

  /// The variables that no setting fills in a language, gaps and values of the template alike.
  ///
  /// - Throws: ``CorpusError`` with code `unknown-name` where a setting names no variable of the letter.
  public func unset(
    in language: Language, with settings: [VariableSetting]
  ) throws(CorpusError) -> [LetterVariable] {
    let values = try values(in: language, settings)
    return zip(variables, values).compactMap { variable, value in
      value == nil && variable.text(in: language) != nil ? variable : nil
    }
  }

  // MARK: Filling

  private func values(
    in language: Language, _ settings: [VariableSetting]
  ) throws(CorpusError) -> [String?] {
    var values = [String?](repeating: nil, count: variables.count)
    for setting in settings {
      guard let index = variables.firstIndex(where: { $0.name == setting.name }) else {
        throw unknown(setting.name)
      }
      if setting.language == nil || setting.language == language { values[index] = setting.value }
    }
    return values
  }

  private func unknown(_ name: String) -> CorpusError {
    let names = variables.map(\.name)
    guard !names.isEmpty else {
      return CorpusError(.unknownName, "\(self.name): no variable '\(name)'; the letter has none")
    }
    return CorpusError(
      .unknownName,
      "\(self.name): no variable '\(name)'\(NearestName.hint(name, among: names)); there are: "
        + names.joined(separator: ", "))
  }

  /// The kept pieces of a text with the values in their places.
  private static func fill(
    _ text: [UInt8], _ kept: [Range<Int>], _ places: [Place], _ values: [String?]
  ) -> String {
    var filled: [UInt8] = []
    var next = 0
    for piece in kept {
      var start = piece.lowerBound
      while next < places.count, places[next].range.upperBound <= piece.upperBound {
        let place = places[next]
        next += 1
        guard place.range.lowerBound >= start, let value = values[place.variable] else { continue }
        filled += text[start..<place.range.lowerBound]
        filled += value.utf8
        start = place.range.upperBound
      }
      filled += text[start..<piece.upperBound]
    }
    return String(decoding: filled, as: UTF8.self)
  }

  /// Where a mention stands; `nil` where the text has other words there.
  private static func range(of mention: Variable.Mention, in text: String) -> Range<Int>? {
    let words = mention.text.utf8
    let bytes = text.utf8
    guard !words.isEmpty, mention.offset >= 0, mention.offset <= bytes.count - words.count,
      bytes.dropFirst(mention.offset).prefix(words.count).elementsEqual(words)
    else { return nil }
    return mention.offset..<mention.offset + words.count
  }
}

extension Pair {
  fileprivate func text(in language: Language) -> String? { language == .en ? en : zh }
}

extension Variable {
  fileprivate func mention(in language: Language) -> Mention? { language == .en ? en : zh }
}

extension LetterVariable {
  /// The words that the template has in a language.
  public func text(in language: Language) -> String? { language == .en ? text.en : text.zh }
}
