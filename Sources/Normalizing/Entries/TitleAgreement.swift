/// What the titles of one sheet have in common: a trait that most of them share is asked of all.
struct TitleAgreement: Sendable {
  /// So many titles must agree on something.
  private static let fewest = 3

  private let shared: [@Sendable (TitleStyle) -> Bool]

  /// - Parameter titles: The rows that are titles without much doubt.
  init(_ titles: [TitleCandidate]) {
    shared =
      titles.count < Self.fewest
      ? []
      : TitleStyle.traits.filter { trait in
        titles.filter { trait($0.style) }.count * 10 >= titles.count * 7
      }
  }

  /// What the others say of a title's look; nothing where the catalogue knows it.
  func evidence(for title: TitleCandidate) -> Double {
    guard !title.isInCatalogue else { return 0 }
    return shared.reduce(0) { $0 + ($1(title.style) ? 0.5 : -1.5) }
  }
}
