/// What the caller may choose about normalizing.
package struct NormalizerOptions: Sendable {
  /// Whether hidden sheets, rows and columns are read too.
  package var includeHidden: Bool
  /// The catalogue that titles are matched to.
  package var catalogue: Catalogue
  /// Codes of checks that are switched off.
  package var disabledChecks: Set<String>

  /// Creates options.
  package init(
    includeHidden: Bool = false, catalogue: Catalogue = .amazon, disabledChecks: Set<String> = []
  ) {
    self.includeHidden = includeHidden
    self.catalogue = catalogue
    self.disabledChecks = disabledChecks
  }
}
