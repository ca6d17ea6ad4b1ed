/// What the caller may choose about normalizing.
package struct NormalizerOptions: Sendable {
  /// Whether hidden sheets, rows and columns are read too.
  package var includeHidden: Bool
  /// Codes of checks that are switched off.
  package var disabledChecks: Set<String>

  /// Creates options.
  package init(includeHidden: Bool = false, disabledChecks: Set<String> = []) {
    self.includeHidden = includeHidden
    self.disabledChecks = disabledChecks
  }
}
