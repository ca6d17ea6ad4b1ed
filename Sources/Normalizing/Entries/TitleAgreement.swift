/// What the titles of one sheet have in common: a trait that most of them share is asked of all.
struct TitleAgreement: Sendable {
  /// So many titles must agree on something.
  private static let fewest = 3

  private let shared: [@Sendable (TitleStyle) -> Bool?]

  /// - Parameter titles: The rows that are titles without much doubt.
  init(_ titles: [TitleCandidate]) {
    shared = TitleStyle.traits.filter { trait in
      let found = titles.compactMap { trait($0.style) }
      return found.count >= Self.fewest && found.count { $0 } * 10 >= found.count * 7
    }
  }

  /// What the others say of a title's look; nothing where the catalogue knows it.
  func evidence(for title: TitleCandidate) -> Double {
    guard !title.isInCatalogue else { return 0 }
    return shared.reduce(0) { sum, trait in
      sum + (trait(title.style).map { $0 ? 0.5 : -1.5 } ?? 0)
    }
  }
}
