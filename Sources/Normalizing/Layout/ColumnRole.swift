import CorpusModel

/// What a column beside the letters is for.
enum ColumnRole: Sendable, Equatable {
  /// What the letter of the row is for: a new value begins a new entry.
  case title
  /// A running number.
  case number
  /// A remark on the row.
  case remark
  /// Anything else that names rows: a category, a part of the letter.
  case label
  /// Another language.
  case foreign
}

/// Decides what the columns beside the letters are for: from their texts first, from a header where one is.
struct ColumnRoles: Sendable {
  private var roles: [Int: ColumnRole] = [:]

  /// The role of a column; `nil` for a column that holds letters or nothing.
  func role(ofColumn column: Int) -> ColumnRole? { roles[column] }

  /// The column whose values are titles, if there is one.
  var titleColumn: Int? {
    roles.keys.sorted().first { roles[$0] == .title }
  }

  /// Weighs the columns of a stretch of rows that has one layout.
  ///
  /// - Parameters:
  ///   - rows: The rows of the layout, without header rows.
  ///   - layout: The layout, which tells the columns of the letters.
  ///   - headers: What the header rows call the columns.
  init(rows: some Sequence<RegionRow>, layout: Layout, headers: [Int: ColumnName]) {
    var columns: [Int: ColumnTexts] = [:]
    var count = 0
    for row in rows {
      let hasLetter = row.sketches.contains { layout.holdsLetters(inColumn: $0.column) }
      if hasLetter { count += 1 }
      for (cell, sketch) in zip(row.cells, row.sketches)
      where !layout.holdsLetters(inColumn: sketch.column) {
        columns[sketch.column, default: ColumnTexts()]
          .add(cell, sketch.textClass, besideLetter: hasLetter)
      }
    }
    let firstText = layout.firstColumn
    for (column, texts) in columns {
      roles[column] = Self.role(
        of: texts, header: headers[column], isBeforeText: column < firstText)
    }
    keepOneTitleColumn(columns)
    guard let title = titleColumn, headers[title] != .title, cutsLetters(title, rows, layout) else {
      return
    }
    // `称呼`, `正文`, `落款` stand on nearly all rows, remarks on a few.
    let besideLetters = columns[title]?.besideLetters ?? 0
    roles[title] = besideLetters * 5 >= count * 4 ? .label : .remark
  }

  private static func role(
    of texts: ColumnTexts, header: ColumnName?, isBeforeText: Bool
  ) -> ColumnRole {
    switch header {
    case .number: return .number
    case .remark: return .remark
    case .title where texts.meanWeight <= 40: return .title
    default: break
    }
    if texts.foreign * 2 > texts.count { return .foreign }
    if texts.numbers * 5 >= texts.count * 4 { return .number }
    guard isBeforeText, texts.besideLetters > 0 else { return .remark }
    // Titles in rows of their own: what else the column holds stands beside letters and is none.
    guard texts.alone < 2 || texts.alone * 4 < texts.count else { return .remark }
    return texts.meanWeight <= 24 && texts.sentences * 4 <= texts.count ? .title : .remark
  }

  /// Whether the values of a column change in the midst of letters.
  private func cutsLetters(
    _ column: Int, _ rows: some Sequence<RegionRow>, _ layout: Layout
  ) -> Bool {
    var changes = ColumnChanges()
    for row in rows {
      let letter = row.cells.lazy.filter { layout.holdsLetters(inColumn: $0.column) }
      guard !letter.isEmpty else { continue }
      let cues = RowCues(letter.map(\.cues))
      changes.read(row.cells.first { $0.column == column }?.text, beside: cues)
    }
    changes.finish()
    return changes.cutLetters
  }

  /// Of several columns of titles the one with the most different values is it; the others name groups.
  private mutating func keepOneTitleColumn(_ columns: [Int: ColumnTexts]) {
    let titles = roles.keys.filter { roles[$0] == .title }.sorted()
    guard titles.count > 1 else { return }
    let best = titles.max { left, right in
      let (a, b) = (columns[left]?.values.count ?? 0, columns[right]?.values.count ?? 0)
      return a == b ? left < right : a < b
    }
    for column in titles where column != best { roles[column] = .label }
  }
}

/// What one column's texts add up to.
struct ColumnTexts {
  /// How many cells hold a text.
  var count = 0
  /// How many of them stand beside a text of a letter.
  var besideLetters = 0
  /// How many stand in a row of their own.
  var alone: Int { count - besideLetters }
  /// How many are numbers or ordinals.
  var numbers = 0
  /// How many are in another language.
  var foreign = 0
  /// How many end like a sentence.
  var sentences = 0
  /// The different texts.
  var values: Set<String> = []
  private var weight = 0

  /// Han characters and Latin words a cell.
  var meanWeight: Int { count == 0 ? 0 : weight / count }

  mutating func add(_ cell: TextCell, _ textClass: TextClass, besideLetter: Bool) {
    count += 1
    weight += cell.weight
    if besideLetter { besideLetters += 1 }
    if textClass == .foreign { foreign += 1 }
    if TextEnd.endsSentence(cell.text) { sentences += 1 }
    if cell.source.type == .number || Ordinal.isWhole(cell.text) { numbers += 1 }
    values.insert(cell.text)
  }
}
