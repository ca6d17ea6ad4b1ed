import CorpusModel

/// How the two languages of letters lie on a stretch of rows.
enum Layout: Hashable, Sendable {
  /// `English | Chinese`, in either order, whatever columns lie between and beside them.
  case sideBySide(english: Int, chinese: Int)
  /// One column: English over Chinese or the reverse, row by row or letter by letter; or one language alone.
  case stacked(column: Int)
  /// Both languages in each cell of one column.
  case shared(column: Int)

  /// The rule's name, as decisions give it.
  var rule: String {
    switch self {
    case .sideBySide: "side-by-side"
    case .stacked: "stacked"
    case .shared: "shared-cell"
    }
  }

  /// The first column that holds letters.
  var firstColumn: Int {
    switch self {
    case .sideBySide(let english, let chinese): min(english, chinese)
    case .stacked(let only), .shared(let only): only
    }
  }

  /// Whether a column holds letters.
  func holdsLetters(inColumn column: Int) -> Bool {
    switch self {
    case .sideBySide(let english, let chinese): column == english || column == chinese
    case .stacked(let only), .shared(let only): column == only
    }
  }
}

extension Layout {
  /// The letters of the columns that hold each language.
  var columns: Localized {
    switch self {
    case .sideBySide(let english, let chinese):
      Localized(
        en: CellReference.letters(ofColumn: english), zh: CellReference.letters(ofColumn: chinese))
    case .stacked(let column), .shared(let column):
      Localized(
        en: CellReference.letters(ofColumn: column), zh: CellReference.letters(ofColumn: column))
    }
  }
}

/// A run of rows with one layout.
struct LayoutBlock: Sendable, Equatable {
  /// The rows, as indexes into the region's rows.
  var rows: Range<Int>
  /// How the languages lie.
  var layout: Layout
  /// How well the rows fit, from 0 to 1.
  var score: Double

  /// The block as the corpus describes it, with its rows in the region that it was found in.
  func description(in region: Region) -> SheetBlock {
    let rows = region.rows[rows.clamped(to: region.rows.indices)]
    let columns =
      rows.compactMap { $0.cells.first?.column } + rows.compactMap { $0.cells.last?.column }
    let range = GridRange(
      firstRow: rows.first?.number ?? 0,
      firstColumn: columns.min() ?? region.columns.lowerBound,
      lastRow: rows.last?.number ?? 0,
      lastColumn: columns.max() ?? region.columns.upperBound)
    return SheetBlock(
      range: CellReference.name(of: range), layout: Decision(rule: layout.rule, score: score),
      columns: layout.columns)
  }
}
