import CorpusModel

/// A stretch of rows that makes one entry.
struct Stretch: Sendable {
  /// The rows below the title, as indexes.
  var rows: Range<Int>
  /// The title row, if one opens the entry.
  var title: TitleCandidate?
  /// Headings above the title that open no letter of their own.
  var headings: [TitleCandidate] = []
  /// The value of the title column, if one opens the entry.
  var titleCell: TextCell?
  /// How the entry's beginning was decided.
  var decision: Decision
}
