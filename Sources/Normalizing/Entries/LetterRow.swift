/// One row of letters: its texts by language, and what stands beside them.
///
/// A class, because many passes look at every row: a copy of a structure would retain all of its cells.
final class LetterRow: Sendable {
  /// The row's number, 1-based.
  let number: Int
  /// How the languages lie on this row.
  let layout: Layout
  /// Where a letter begins or ends on this row.
  let cues: RowCues
  /// The texts of the letter, by column.
  let texts: RowTexts
  /// The value of the title column.
  let title: TextCell?
  /// Cells beside the letter and what their columns are for.
  let beside: [(cell: TextCell, role: ColumnRole)]

  /// A text of the letter.
  typealias Text = RowText

  init(_ row: RegionRow, layout: Layout, roles: ColumnRoles) {
    var texts = RowTexts()
    var title: TextCell?
    var beside: [(cell: TextCell, role: ColumnRole)] = []
    for (cell, sketch) in zip(row.cells, row.sketches) {
      if layout.holdsLetters(inColumn: sketch.column) {
        texts.append(Text(cell: cell, textClass: sketch.textClass, cues: cell.cues))
        continue
      }
      let role = roles.role(ofColumn: sketch.column) ?? .remark
      if role == .title { title = cell } else { beside.append((cell, role)) }
    }
    if texts.isEmpty, title == nil, let stray = Self.strayTitle(row, beside) {
      texts.append(stray)
      beside = []
    }
    number = row.number
    self.layout = layout
    self.texts = texts
    self.title = title
    self.beside = beside
    cues = RowCues(texts.lazy.map(\.cues))
  }

  /// A row with some of its texts; all else is the same.
  init(_ row: LetterRow, texts: RowTexts) {
    number = row.number
    layout = row.layout
    cues = row.cues
    self.texts = texts
    title = row.title
    beside = row.beside
  }

  /// `安装咨询 |  |  |`: words alone in the column of the numbers or remarks may stand over the letter
  /// that follows.
  private static func strayTitle(
    _ row: RegionRow, _ beside: [(cell: TextCell, role: ColumnRole)]
  ) -> Text? {
    guard beside.count == 1, let only = beside.first,
      only.role == .number || only.role == .remark,
      let textClass = row.sketches.first?.textClass, textClass == .chinese || textClass == .english
    else { return nil }
    return Text(cell: only.cell, textClass: textClass, cues: only.cell.cues)
  }

  /// Whether a text stands in a column that holds no letters.
  func isBesideLetters(_ text: Text) -> Bool { !layout.holdsLetters(inColumn: text.cell.column) }

  /// The only text of the row; `nil` where there is none or several.
  var lone: Text? { texts.count == 1 ? texts[0] : nil }

  /// Whether the row holds texts in both languages.
  var isPaired: Bool { texts.count > 1 || texts.contains { $0.textClass == .shared } }

  /// Whether a cell of the row holds both languages; where most cells do, a few Latin words do.
  var sharesCell: Bool {
    texts.contains { text in
      guard text.textClass != .shared else { return true }
      guard case .shared = layout else { return false }
      return text.cell.profile.han > 0 && text.cell.profile.latinWords > 0
        && text.cell.hasSeveralLines
    }
  }

  /// Whether the row holds a whole letter in a cell for each language, by its lines alone.
  var looksWhole: Bool {
    texts.count == 2 && texts.allSatisfy { $0.cell.lineCount >= 3 }
      && (cues.greets || cues.endsLetter || texts.allSatisfy { $0.cell.lineCount >= 5 })
  }

  /// How much text there is.
  var weight: Int { texts.reduce(0) { $0 + $1.cell.weight } }

  /// Whether a running number stands beside the letter.
  var hasNumber: Bool { beside.contains { $0.role == .number } }

  /// Whether the row's only text stands in the right one of the letters' two columns.
  var isInSecondColumn: Bool {
    guard case .sideBySide(let english, let chinese) = layout, let lone else { return false }
    return lone.cell.column == max(english, chinese)
  }

  /// The English side's column in a side-by-side layout.
  var englishColumn: Int? {
    if case .sideBySide(let english, _) = layout { return english }
    return nil
  }
}

/// What a row says about where letters begin and end, over all of its texts.
struct RowCues: Sendable {
  /// The row greets, and says nothing more or a whole letter.
  var greets = false
  /// The row is a sign-off and nothing more.
  var isSignoff = false
  /// The row holds a text of several lines or sentences that ends with a sign-off.
  var endsLetter = false
  /// The row names the letter's subject.
  var isSubject = false

  init(_ texts: some Sequence<LetterCues>) {
    for cues in texts {
      if cues.beginsWithGreeting { greets = true }
      if cues.isSignoff {
        isSignoff = true
      } else if cues.endsWithSignoff {
        endsLetter = true
      }
      if cues.isSubject { isSubject = true }
    }
  }
}

extension [LetterRow] {
  /// Whether a letter may begin at a row: it greets or names its subject, and the row above does not.
  func opensLetter(at index: Int) -> Bool {
    let cues = self[index].cues
    guard cues.greets || cues.isSubject else { return false }
    guard index > 0 else { return true }
    return !self[index - 1].cues.isSubject && (cues.greets || !self[index - 1].cues.greets)
  }
}
