/// Pieces that stand twice or more in one text of a pair and less often in the other one.
enum Surplus {
  /// The last place of each such piece.
  ///
  /// - Parameters:
  ///   - side: The text that has the pieces.
  ///   - other: The text of the other side.
  ///   - isCounted: Whether a piece counts at all.
  ///   - times: How often the other text says a piece, in whatever notation; asked only of pieces
  ///     that it writes less often.
  /// - Returns: The pieces in their order; none where the other text says one for several
  ///   (`5 kg and 5 kg` | `各5公斤`).
  static func pieces(
    of side: ReadText, beside other: ReadText, where isCounted: (Placeable) -> Bool,
    times: (Placeable) -> Int
  ) -> [Placeable] {
    let counts = counts(side.placeables, where: isCounted)
    guard counts.contains(where: { $0.value >= 2 }) else { return [] }
    let others = self.counts(other.placeables) { counts[$0.value] != nil }
    var rest = counts.filter { $0.value >= 2 && $0.value > others[$0.key] ?? 0 }
    guard !rest.isEmpty, !sharesOut.stands(anywhereIn: other.text) else { return [] }
    var found: [Placeable] = []
    for piece in side.placeables.reversed() where isCounted(piece) {
      guard let count = rest.removeValue(forKey: piece.value) else { continue }
      let times = times(piece)
      if times > 0, times < count { found.append(piece) }
    }
    return found.reversed()
  }

  private static func counts(
    _ pieces: [Placeable], where isCounted: (Placeable) -> Bool
  ) -> [String: Int] {
    var counts: [String: Int] = [:]
    for piece in pieces where isCounted(piece) { counts[piece.value, default: 0] += 1 }
    return counts
  }

  private static let sharesOut = Wordings([
    "each", "both", "respectively", "the same", "各", "均", "都", "同样", "分别", "相同",
  ])
}
