/// Finds the columns that name the rows of letters, before layouts are weighed.
///
/// ```
/// 催款 | 尊敬的客户： | Dear customer,       repeated on every row, filled once, or a letter a row:
/// 催款 | 请付款……     | Please pay…          the first column is no side of the letters
/// ```
/// Such a column is short, ends no sentence, greets nobody and signs nothing; it stands beside both
/// languages, and beside texts in its own language that are far longer.
enum LabelColumns {
  /// The longest mean label, in Han characters and Latin words.
  private static let longest = 24

  /// The columns of labels among rows of one table; linear in their cells.
  ///
  /// - Parameters:
  ///   - rows: The rows of the letters, header rows left out.
  ///   - headers: What the header rows call the columns; a column that is called by a language holds
  ///     no labels.
  /// - Returns: The columns, 1-based.
  static func columns(in rows: [RegionRow], headers: [Int: ColumnName]) -> Set<Int> {
    var columns: [Int: Texts] = [:]
    for row in rows {
      for index in row.cells.indices {
        columns[row.sketches[index].column, default: Texts()].add(row, at: index)
      }
    }
    var labels: Set<Int> = []
    for (column, texts) in columns where texts.areLabels {
      switch headers[column] {
      case .english, .chinese, .content: break
      default: labels.insert(column)
      }
    }
    return labels
  }

  /// What the texts of one column add up to.
  private struct Texts {
    private var count = 0
    private var weight = 0
    private var sentences = 0
    private var cues = 0
    private var besideBoth = 0
    private var repeats = 0
    private var last = ""
    /// How much text stands beside these in the same language.
    private var rival = 0

    mutating func add(_ row: RegionRow, at index: Int) {
      let own = row.sketches[index].textClass
      guard own == .english || own == .chinese else { return }
      let cell = row.cells[index]
      count += 1
      weight += cell.weight
      if cell.text == last { repeats += 1 }
      last = cell.text
      if TextEnd.endsSentence(cell.text) { sentences += 1 }
      if cell.cues.isGreeting || cell.cues.isSignoff { cues += 1 }
      var longest = 0
      var hasOther = false
      for place in row.cells.indices where place != index {
        let other = row.sketches[place]
        if other.textClass == own {
          longest = max(longest, other.weight)
        } else if other.textClass == .english || other.textClass == .chinese {
          hasOther = true
        }
      }
      rival += longest
      if longest > 0, hasOther { besideBoth += 1 }
    }

    var areLabels: Bool {
      count >= 2 && weight <= LabelColumns.longest * count && sentences * 4 <= count && cues == 0
        && besideBoth * 10 >= count * 6
        && rival >= (repeats * 2 >= count ? weight : 2 * weight)
    }
  }
}
