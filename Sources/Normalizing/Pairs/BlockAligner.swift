import CorpusModel

/// Aligns the rows of an English letter with the rows of its translation.
enum BlockAligner {
  /// The beads in order; equal counts that fit are taken row by row.
  static func beads(english: [TextCell], chinese: [TextCell]) -> [Bead] {
    if english.count == chinese.count, fits(english, chinese) {
      return english.indices.map { index in
        Bead(
          en: index..<index + 1, zh: index..<index + 1,
          score: PairLength.score(
            english: english[index].profile, chinese: chinese[index].profile))
      }
    }
    return Aligner(en: pieces(english, .en), zh: pieces(chinese, .zh)).align()
  }

  /// Whether hardly a row is far too long or short for the one beside it.
  ///
  /// One in five may be: a sentence is missing there, and as many rows on both sides are no accident.
  private static func fits(_ english: [TextCell], _ chinese: [TextCell]) -> Bool {
    let misfits = zip(english, chinese).count { left, right in
      let words = Double(left.profile.latinWords) * TextClass.charactersPerWord + 6
      let han = Double(right.profile.han + right.profile.latinWords) + 6
      return words >= 4 * han || han >= 4 * words
    }
    return misfits * 5 <= english.count
  }

  private static func pieces(_ cells: [TextCell], _ language: Language) -> [Piece] {
    let text = ScalarText(cells.map(\.raw).joined(separator: "\n"))
    var pieces: [Piece] = []
    var start = 0
    for cell in cells {
      let end = start + cell.raw.unicodeScalars.count
      pieces.append(
        Piece(
          Sentence(whole: text.trimmed(start..<end), of: text), of: text, language: language))
      start = end + 1
    }
    return pieces
  }
}
