/// What the caller may choose about normalizing.
package struct NormalizerOptions: Sendable {
  /// Whether hidden sheets, rows and columns are read too.
  package var includeHidden: Bool
  /// The table of contents that titles are matched to, ready for asking.
  ///
  /// The built-in one is made when it is first asked for, which may be on another thread.
  package var catalogue: CatalogueMatcher { own ?? Self.amazon }
  private let own: CatalogueMatcher?
  /// Which rules are off, and which findings matter more or less than usual.
  package var rules: RuleLevels
  /// The threads that sheets, entries and checks are shared among.
  package var workers: Workers

  /// Creates options.
  ///
  /// - Parameters:
  ///   - includeHidden: Whether hidden sheets, rows and columns are read too.
  ///   - catalogue: The table of contents; the built-in one if none is given.
  ///   - rules: Which rules are off, and which findings matter more or less than usual.
  ///   - workers: The threads that sheets, entries and checks are shared among.
  package init(
    includeHidden: Bool = false, catalogue: Catalogue? = nil, rules: RuleLevels = RuleLevels(),
    workers: Workers = .one
  ) {
    self.includeHidden = includeHidden
    own = catalogue.map(CatalogueMatcher.init)
    self.rules = rules
    self.workers = workers
  }

  private static let amazon = CatalogueMatcher(.amazon)
}
