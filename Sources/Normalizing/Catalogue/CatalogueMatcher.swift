import CorpusModel

/// Matches titles to the sections of one catalogue; built once, asked for every title.
package struct CatalogueMatcher: Sendable {
  private final class Candidate: Sendable {
    let section: Int
    let key: TitleKey
    let terms: TermSet

    init(section: Int, key: TitleKey, terms: TermSet) {
      self.section = section
      self.key = key
      self.terms = terms
    }
  }

  private let catalogue: Catalogue
  private let candidates: [Candidate]
  private let categoryKeys: [(slug: String, tokens: [UInt64])]
  private let exact: [[UInt64]: Int]
  /// The candidates that have a token, by token.
  private let places: [UInt64: [Int]]

  /// The least score of a match.
  package static let threshold = 0.62
  /// How far the best section must be ahead of the next one.
  private static let margin = 0.04

  /// Reads a catalogue.
  package init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    var candidates: [Candidate] = []
    var exact: [[UInt64]: Int] = [:]
    for (place, section) in catalogue.sections.enumerated() {
      let titles = [section.title.zh, section.title.en].compactMap(\.self) + section.aliases
      for title in titles {
        let key = TitleKey(title)
        guard !key.tokens.isEmpty else { continue }
        candidates.append(Candidate(section: place, key: key, terms: Self.terms(of: title)))
        if exact[key.ids] == nil { exact[key.ids] = place }
      }
    }
    var places: [UInt64: [Int]] = [:]
    for (place, candidate) in candidates.enumerated() {
      for token in Set(candidate.key.ids) { places[token, default: []].append(place) }
    }
    self.candidates = candidates
    self.exact = exact
    self.places = places
    categoryKeys = catalogue.categories.flatMap { category in
      ([category.name.zh, category.name.en].compactMap(\.self) + category.aliases).map {
        (category.slug, TitleKey($0).ids)
      }
    }
  }

  private static func terms(of title: String) -> TermSet {
    var terms = TermSet()
    for match in SellerTerms.index.matches(in: ScalarText(title)) { terms.insert(match.meaning) }
    return terms
  }

  /// The section that a title means; `nil` where none is near enough or two are equally near.
  ///
  /// - Parameters:
  ///   - title: the title as the workbook has it.
  ///   - sheet: the name of its sheet; sections of the sheet's category are preferred.
  /// - Returns: the section and a score.
  package func match(title: String, sheet: String?) -> CatalogueMatch? {
    match(title: title, category: sheet.flatMap { category(forSheet: $0)?.slug })
  }

  /// The section that a title means, on a sheet whose category is known already.
  func match(title: String, category: String?) -> CatalogueMatch? {
    let key = TitleKey(title)
    guard !key.tokens.isEmpty else { return nil }
    let readings = Self.readings(of: key)
    if let place = exactMatch(readings, in: category) {
      return CatalogueMatch(section: catalogue.sections[place], score: 1)
    }
    guard !namesSeveralSections(key) else { return nil }
    let likely = likelyCandidates(for: readings)
    guard !likely.isEmpty else { return nil }
    let terms = Self.terms(of: title)
    var best: [Int: Double] = [:]
    for candidate in likely {
      var score = readings.map { TitleSimilarity.between($0, candidate.key) }.max() ?? 0
      guard score > 0.3 else { continue }
      score += context(of: candidate, key: key, category: category)
      if TitleSimilarity.speakOfOtherThings(terms, candidate.terms) { score -= 0.2 }
      best[candidate.section] = max(best[candidate.section] ?? 0, score)
    }
    let ranked = best.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let first = ranked.first, first.value >= Self.threshold else { return nil }
    if ranked.count > 1, first.value - ranked[1].value < Self.margin { return nil }
    return CatalogueMatch(
      section: catalogue.sections[first.key], score: min(first.value, 0.99))
  }

  /// Whether a title is no more than the name of a category that has several sections: `邮箱`, `侵权`.
  private func namesSeveralSections(_ key: TitleKey) -> Bool {
    categoryKeys.contains { slug, tokens in
      tokens == key.ids
        && catalogue.sections.lazy.filter { $0.category == slug }.prefix(2).count > 1
    }
  }

  /// The candidates that share enough words with a title to be looked at closely.
  private func likelyCandidates(for readings: [TitleKey]) -> [Candidate] {
    var likely = Set<Int>()
    for reading in readings {
      var shared: [Int: Int] = [:]
      for token in reading.ids {
        for place in places[token] ?? [] { shared[place, default: 0] += 1 }
      }
      for (place, count) in shared
      where count * 8 > reading.tokens.count + candidates[place].key.tokens.count {
        likely.insert(place)
      }
    }
    return likely.sorted().map { candidates[$0] }
  }

  /// The title as a whole, its Chinese part and its Latin part, where they differ.
  private static func readings(of key: TitleKey) -> [TitleKey] {
    var readings = [key]
    let (chinese, latin) = (key.chinese, key.latin)
    if chinese.tokens.count >= 3, chinese.tokens != key.tokens { readings.append(chinese) }
    if latin.tokens.count >= 2, latin.tokens != key.tokens { readings.append(latin) }
    return readings
  }

  private func exactMatch(_ readings: [TitleKey], in category: String?) -> Int? {
    for reading in readings {
      guard let place = exact[reading.ids] else { continue }
      // One word (`恶意投诉`, `发错地址`) is enough on a sheet of its kind or of no known kind.
      if reading == readings[0] || category == nil
        || catalogue.sections[place].category == category
      {
        return place
      }
    }
    return nil
  }

  private func context(of candidate: Candidate, key: TitleKey, category: String?) -> Double {
    let section = catalogue.sections[candidate.section]
    var sum = 0.0
    if let category { sum += section.category == category ? 0.05 : -0.1 }
    if let number = key.number, number == section.number { sum += 0.15 }
    return sum
  }

  /// The category that a sheet's name means.
  package func category(forSheet name: String) -> CatalogueCategory? {
    let key = TitleKey(name).ids
    guard !key.isEmpty else { return nil }
    var best: (slug: String, score: Double)?
    for (slug, tokens) in categoryKeys where !tokens.isEmpty {
      let score = tokens == key ? 1 : TitleSimilarity.dice(tokens, key)
      if score > best?.score ?? 0.6 { best = (slug, score) }
    }
    guard let best else { return nil }
    return catalogue.categories.first { $0.slug == best.slug }
  }
}

extension Catalogue {
  /// The section that a title means; build a ``CatalogueMatcher`` where many titles are asked for.
  package func match(title: String, sheet: String?) -> CatalogueMatch? {
    CatalogueMatcher(self).match(title: title, sheet: sheet)
  }
}
