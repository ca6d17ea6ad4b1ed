/// One cell as every pass reads it: its raw text, the text for deciding, and what the text is.
package final class TextCell: Sendable {
  // What every pass over the rows looks at comes first and close together: a long sheet does not fit into
  // the processor's cache, which is filled 64 bytes at a time.

  /// The row, 1-based.
  package let row: Int
  /// The column, 1-based.
  package let column: Int
  /// Where in a letter the text may stand: at its beginning, at its end.
  package let cues: LetterCues
  /// Whether the text has more than one line.
  package let hasSeveralLines: Bool
  /// What the text is written in.
  package let profile: LanguageProfile
  /// How many lines hold something.
  package let lineCount: Int
  /// The raw text without white space at its ends; empty for a cell of white space.
  package let text: String
  /// The cell's place in reading order among all cells of its sheet, hidden ones included, 0-based.
  package let ordinal: Int
  /// The last row of the merged range that begins here; ``row`` where nothing is merged.
  package let lastRow: Int
  /// The last column of the merged range that begins here; ``column`` where nothing is merged.
  package let lastColumn: Int
  /// The cell as the workbook gives it: type, raw text, look, comment.
  package let source: GridCell

  /// Reads a cell.
  package init(
    ordinal: Int, row: Int, source: GridCell, lastRow: Int? = nil, lastColumn: Int? = nil
  ) {
    let scalars = ScalarText(source.text)
    self.ordinal = ordinal
    self.row = row
    self.column = source.column
    self.lastRow = max(row, lastRow ?? row)
    self.lastColumn = max(source.column, lastColumn ?? source.column)
    self.source = source
    self.text = scalars.raw(scalars.trimmed(0..<scalars.count))
    (lineCount, hasSeveralLines) = Self.lines(of: text)
    profile = LanguageProfile(of: scalars)
    cues = LetterCues(scalars, profile: profile)
  }

  /// The text as the workbook holds it.
  package var raw: String { source.text }

  /// The cell's name, as `B17`.
  package var name: String { CellReference.name(row: row, column: column) }

  /// What the text is written in.
  package var language: TextLanguage { profile.language }

  /// How much text there is: Han characters and Latin words weigh the same.
  package var weight: Int { profile.han + profile.latinWords }

  /// Whether the cell covers more than one column.
  package var isMergedAcross: Bool { lastColumn > column }

  private static func lines(of text: String) -> (filled: Int, areSeveral: Bool) {
    var text = text
    return text.withUTF8 { bytes in
      var lines = (filled: 0, areSeveral: false)
      var isInLine = false
      for byte in bytes {
        let isEnd = byte == UInt8(ascii: "\n")
        if isEnd { lines.areSeveral = true } else if !isInLine { lines.filled += 1 }
        isInLine = !isEnd
      }
      return lines
    }
  }
}

extension TextCell: Equatable {
  /// Whether two are the same cell with the same content.
  package static func == (left: TextCell, right: TextCell) -> Bool {
    left === right
      || left.ordinal == right.ordinal && left.row == right.row && left.source == right.source
  }
}
