import CorpusModel

/// A corpus and what its pages need to know of each other.
struct MarkdownBook: Sendable {
  let corpus: Corpus
  let paths: MarkdownPaths
  /// The indexes of each category's entries.
  let entriesByCategory: [[Int]]
  /// The indexes of the entries whose category the corpus doesn't list.
  let entriesWithoutCategory: [Int]
  private let findingsByEntry: [String: [Finding]]
  private let otherFindingsBySheet: [String: [Finding]]

  init(_ corpus: Corpus) {
    self.corpus = corpus
    paths = MarkdownPaths(corpus)
    var entries = [[Int]](repeating: [], count: corpus.categories.count)
    var others: [Int] = []
    for index in corpus.entries.indices {
      if let category = paths.category(ofEntry: index) {
        entries[category].append(index)
      } else {
        others.append(index)
      }
    }
    entriesByCategory = entries
    entriesWithoutCategory = others
    let known = Set(corpus.entries.map(\.id))
    let inEntries = corpus.findings.filter { $0.entry.map(known.contains) == true }
    let inSheets = corpus.findings.filter { $0.entry.map(known.contains) != true }
    findingsByEntry = Dictionary(grouping: inEntries) { $0.entry ?? "" }
    otherFindingsBySheet = Dictionary(grouping: inSheets, by: \.sheet)
  }

  func findings(of entry: Entry) -> [Finding] {
    findingsByEntry[entry.id] ?? []
  }

  /// The findings of a category's sheet that belong to none of its entries.
  func otherFindings(of category: CorpusModel.Category) -> [Finding] {
    otherFindingsBySheet[category.sheet] ?? []
  }

  /// The findings that stand on no category's page and on no entry's.
  var otherFindings: [Finding] {
    let sheets = Set(corpus.categories.map(\.sheet))
    return corpus.findings.filter { finding in
      !sheets.contains(finding.sheet) && otherFindingsBySheet[finding.sheet] != nil
        && finding.entry.flatMap { findingsByEntry[$0] } == nil
    }
  }
}
