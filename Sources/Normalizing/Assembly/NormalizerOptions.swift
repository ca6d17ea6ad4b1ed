/// What the caller may choose about normalizing.
package struct NormalizerOptions: Sendable {
  /// Whether hidden sheets, rows and columns are read too.
  package var includeHidden: Bool
  /// The table of contents that titles are matched to, ready for asking.
  package var catalogue: CatalogueMatcher
  /// Codes of findings and checks that are switched off.
  package var disabledChecks: Set<String>
  /// The threads that sheets, entries and checks are shared among.
  package var workers: Workers

  /// Creates options.
  ///
  /// - Parameters:
  ///   - includeHidden: Whether hidden sheets, rows and columns are read too.
  ///   - catalogue: The table of contents; the built-in one if none is given.
  ///   - disabledChecks: Codes of findings and checks that are switched off.
  ///   - workers: The threads that sheets, entries and checks are shared among.
  package init(
    includeHidden: Bool = false, catalogue: Catalogue? = nil, disabledChecks: Set<String> = [],
    workers: Workers = .one
  ) {
    self.includeHidden = includeHidden
    self.catalogue = catalogue.map(CatalogueMatcher.init) ?? Self.amazon
    self.disabledChecks = disabledChecks
    self.workers = workers
  }

  private static let amazon = CatalogueMatcher(.amazon)
}
