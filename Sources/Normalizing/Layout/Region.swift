/// A table of a sheet: a run of columns that is read on its own.
struct Region: Sendable {
  /// The first and last column, 1-based.
  var columns: ClosedRange<Int>
  /// The rows that hold a text in these columns, ascending.
  var rows: [RegionRow]

  /// Takes columns of labels for what they are, where anything stands beside them: no side of a letter.
  mutating func setAside(_ labels: Set<Int>) {
    guard !labels.isEmpty else { return }
    rows = RegionRow.rows(rows.map { ($0.number, $0.cells) }) { row, cell, textClass in
      row.count > 1 && labels.contains(cell.column) ? .plain : textClass
    }
  }
}

/// One row of a table, its texts sorted by what they are; all rows of a table share their arrays.
struct RegionRow: Sendable {
  /// The row's number, 1-based.
  let number: Int
  /// The cells, by ascending column.
  let cells: ArraySlice<TextCell>
  /// What each cell is, at the cells' indices.
  let sketches: ArraySlice<CellSketch>

  /// Makes rows of a table from rows of a sheet.
  ///
  /// - Parameters:
  ///   - rows: The number and the cells of each row.
  ///   - decide: What a cell of a row is, where it is not what it looks like.
  /// - Returns: The rows in their order.
  static func rows(
    _ rows: [(number: Int, cells: ArraySlice<TextCell>)],
    _ decide: (ArraySlice<TextCell>, TextCell, TextClass) -> TextClass = { $2 }
  ) -> [RegionRow] {
    var cells: [TextCell] = []
    var sketches: [CellSketch] = []
    let count = rows.reduce(0) { $0 + $1.cells.count }
    cells.reserveCapacity(count)
    sketches.reserveCapacity(count)
    for row in rows {
      for cell in row.cells {
        cells.append(cell)
        sketches.append(CellSketch(cell, decide(row.cells, cell, TextClass(of: cell))))
      }
    }
    var start = 0
    return rows.map { row in
      defer { start += row.cells.count }
      let range = start..<start + row.cells.count
      return RegionRow(number: row.number, cells: cells[range], sketches: sketches[range])
    }
  }

  /// The class of a column's cell; `nil` where the column is blank.
  func textClass(inColumn column: Int) -> TextClass? {
    for sketch in sketches where sketch.column == column { return sketch.textClass }
    return nil
  }

  /// Whether a column's cell holds Han characters and Latin words.
  func mixesScripts(inColumn column: Int) -> Bool {
    for sketch in sketches where sketch.column == column { return sketch.mixesScripts }
    return false
  }

  /// The cell of a column.
  func cell(inColumn column: Int) -> TextCell? {
    for (index, sketch) in sketches.enumerated() where sketch.column == column {
      return cells[cells.startIndex + index]
    }
    return nil
  }
}

/// What most passes over a table ask of a cell: they need not look at the cell itself, which may lie
/// anywhere in memory.
struct CellSketch: Sendable {
  private let place: Int32
  private let size: Int32
  /// What the cell is.
  let textClass: TextClass
  /// Whether the cell holds Han characters and Latin words.
  let mixesScripts: Bool

  init(_ cell: TextCell, _ textClass: TextClass) {
    place = Int32(clamping: cell.column)
    size = Int32(clamping: cell.weight)
    self.textClass = textClass
    mixesScripts = cell.profile.han > 0 && cell.profile.latinWords > 0
  }

  /// The column, 1-based.
  var column: Int { Int(place) }
  /// How much text there is: Han characters and Latin words.
  var weight: Int { Int(size) }
}

/// What a cell is to the one who looks for letters.
enum TextClass: Sendable, Equatable {
  /// English; a remark in Chinese may stand in brackets inside it.
  case english
  /// Chinese; single Latin words may stand inside it.
  case chinese
  /// Both languages, each with a phrase of its own.
  case shared
  /// Japanese, Korean, Spanish…
  case foreign
  /// No language: addresses, numbers, codes.
  case plain

  /// English says in one word what Chinese says in 1.7 characters.
  static let charactersPerWord = 1.7

  init(of cell: TextCell) {
    switch cell.language {
    case .english: self = Self.isPlaceholder(cell.text) ? .plain : .english
    case .chinese: self = .chinese
    case .japanese, .korean: self = .foreign
    case .other: self = Self.isName(cell) ? .english : .foreign
    case .none: self = .plain
    case .mixed: self = Self.ofMixed(cell)
    }
  }

  /// `{shop_name}`, `{{shop_name}}`: the same in every language.
  private static func isPlaceholder(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    return scalars.first == "{" && scalars.last == "}"
      && scalars.count { $0 == "{" } == scalars.prefix { $0 == "{" }.count
  }

  /// `Li Na`, `E-mail: …`: a few Latin words are a name before they are Portuguese or Italian.
  private static func isName(_ cell: TextCell) -> Bool {
    cell.profile.otherLetters == 0 && cell.profile.latinWords <= 3
  }

  private static func ofMixed(_ cell: TextCell) -> TextClass {
    let han = Double(cell.profile.han)
    let words = Double(cell.profile.latinWords) * charactersPerWord
    guard cell.profile.han >= 2, cell.profile.longestLatinRun >= 1 else {
      // `致Amazon.com：` greets in Chinese, whatever the name's letters are.
      return han > words || cell.cues.isChineseCue ? .chinese : .english
    }
    let outside = BracketedText.hanOutside(of: cell.text)
    if Double(outside) < 0.25 * words { return .english }
    return han > 4 * words ? .chinese : .shared
  }
}

/// Text inside round or square brackets.
enum BracketedText {
  /// How many Han characters stand outside of brackets.
  static func hanOutside(of text: String) -> Int {
    var depth = 0
    var han = 0
    for scalar in text.unicodeScalars {
      switch scalar.folded {
      case "(", "[", "【": depth += 1
      case ")", "]", "】": depth = max(0, depth - 1)
      default: if depth == 0, scalar.isHan { han += 1 }
      }
    }
    return han
  }
}
