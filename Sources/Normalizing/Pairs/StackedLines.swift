import CorpusModel

/// Pairs texts that lie over each other in one column.
enum StackedLines {
  /// The lines of rows that follow each other.
  static func lines(of rows: [LetterRow]) -> [Line] {
    rows.flatMap { row in
      row.texts.map { SideBySideLines.oneSided($0.cell, isChinese: $0.textClass == .chinese) }
    }
  }
}
