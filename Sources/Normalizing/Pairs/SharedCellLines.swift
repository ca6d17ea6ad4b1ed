import CorpusModel

/// Takes cells apart that hold both languages.
enum SharedCellLines {
  /// The lines of rows that follow each other.
  static func lines(of rows: [LetterRow]) -> [Line] {
    rows.flatMap { row in
      row.texts.map { SideBySideLines.oneSided($0.cell, isChinese: $0.textClass == .chinese) }
    }
  }
}
