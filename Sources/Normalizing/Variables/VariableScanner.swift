package import CorpusModel

/// Finds what changes from letter to letter and puts the two languages' mentions together.
package enum VariableScanner {
  /// The variables of a pair in the order of its English text, those of the Chinese text alone last.
  ///
  /// Offsets are UTF-8 bytes into the texts. A quantity's mention is its number alone (`12` of
  /// `12小时`), a percentage's the sign too; nothing is taken from an author's notes. Plain numbers are variables only where both texts have
  /// them.
  ///
  /// - Parameters:
  ///   - read: the two texts.
  ///   - pair: the pair's index, 1-based.
  ///   - role: what the pair does in its letter: a signature's text is a variable as a whole.
  /// - Returns: the variables.
  package static func variables(
    in read: ReadPair, pair: Int, role: Role? = nil
  ) -> [Variable] {
    var left = read.en.map { NamedPlaceables($0, role: role) }
    var right = read.zh.map { NamedPlaceables($0, role: role) }
    if right?.isSigned ?? false { left?.takeLastLineAsSignature() }
    if left?.isSigned ?? false { right?.takeLastLineAsSignature() }
    let matching = PlaceableMatching(
      en: left?.items ?? [], zh: right?.items ?? [], isOneSided: read.both == nil)
    return matching.pairs.map { match in
      Variable(
        name: match.name, pair: pair,
        en: match.en.flatMap { left?.mention(of: $0) },
        zh: match.zh.flatMap { right?.mention(of: $0) })
    }
  }
}
