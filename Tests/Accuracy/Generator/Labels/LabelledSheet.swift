import CorpusModel
import Normalizing

/// A sheet that was laid out from known letters, and all that is to be found on it.
struct LabelledSheet {
  var layout: String
  var seed: Int
  var grid: SheetGrid
  var entries: [EntryLabel]
  var findings: [FindingLabel]
  /// What every cell is; a cell that is missing here is a mistake of the generator.
  var cells: [CellPlace: CellLabel]
}

/// What a cell of a generated sheet is.
enum CellLabel: String {
  /// An entry's title, or a scenario that serves as one.
  case title
  /// A text of a pair.
  case pair
  /// A column's name.
  case header
  /// A number, a remark, a repeated scenario: beside the letters.
  case beside
  /// Part of a directory, a playbook or a table: never a pair.
  case trap
}

/// An entry that is to be found.
struct EntryLabel {
  /// The letter that was laid out.
  var letter: String
  /// The cells of its title; empty where it has none.
  var titles: [CellPlace] = []
  /// Cells that may count as its title too: repeated scenarios.
  var titleRepeats: [CellPlace] = []
  var firstRow = 0
  var lastRow = 0
  /// The columns that may hold cells of it.
  var columns: ClosedRange<Int>
  var pairs: [PairLabel] = []
  /// The same letter in another grain: where both languages share one cell, the cell may be one pair,
  /// or each of its paragraphs.
  var finerPairs: [PairLabel] = []
  /// The author's notes in its texts.
  var notes: [String] = []
}

/// A pair that is to be found.
struct PairLabel {
  /// The roles that are right; empty where a whole letter is one pair.
  var roles: [Role]
  var en: MarkedText?
  var zh: MarkedText?
  var enCells: [CellPlace]
  var zhCells: [CellPlace]
  var segments: [SegmentLabel]
  var variables: [VariableLabel]
}

/// A sentence and its translation.
struct SegmentLabel: Equatable {
  var en: String
  var zh: String
}

/// A variable and its words on both sides.
struct VariableLabel {
  var mark: Mark
  var en: Mention?
  var zh: Mention?
}

/// A finding that the checks owe, or may have.
struct FindingLabel {
  /// The codes that say what is wrong; any one will do.
  var codes: [String]
  /// The cells that may be named.
  var cells: [CellPlace]
  /// The planted words.
  var about: String
  /// Whether its lack is a mistake; otherwise it is merely not a false one.
  var isRequired: Bool
}
