extension ZipArchive {
  /// Budgets that keep a hostile archive from using up the machine.
  package struct Limits: Hashable, Sendable {
    /// The most entries that the archive may list.
    package var entries: Int
    /// The most bytes that all entries read may hold when inflated, each counted once for each
    /// reader.
    package var inflatedBytes: Int
    /// The most bytes that all entries asked for as a whole may have, each counted once.
    package var heldBytes: Int

    /// Makes budgets.
    package init(
      entries: Int = 100_000, inflatedBytes: Int = 4 << 30, heldBytes: Int = 4 << 30
    ) {
      self.entries = entries
      self.inflatedBytes = inflatedBytes
      self.heldBytes = heldBytes
    }
  }
}
