import CorpusModel

/// Builds one entry from its rows: lines, remarks, and a place for every cell.
struct EntryBuilder {
  private let stretch: Stretch
  private let rows: ArraySlice<LetterRow>
  private let titleRow: LetterRow?
  private let headingRows: [LetterRow]
  private var draft: EntryDraft
  /// Cells above the entry that belong to no entry: headings of the sheet.
  private(set) var headers: [TextCell] = []
  /// Cells in other languages.
  private(set) var foreign: [TextCell] = []

  init(_ stretch: Stretch, rows: [LetterRow]) {
    self.stretch = stretch
    self.rows = rows[stretch.rows]
    titleRow = stretch.title.map { rows[$0.index] }
    headingRows = stretch.headings.map { rows[$0.index] }
    draft = EntryDraft(kind: .template, bounds: stretch.decision)
  }

  /// The entry.
  mutating func build() -> EntryDraft {
    addTitle()
    addHeadings()
    var start = rows.startIndex
    while start < rows.endIndex {
      var end = start
      while end < rows.endIndex, rows[end].layout == rows[start].layout { end += 1 }
      addLines(of: rows[start..<end])
      start = end
    }
    draft.lineCounts = LineCounts(draft.lines)
    Overflow.join(&draft)
    for line in draft.lines { for cell in line.cells { draft.add(cell, as: .pair) } }
    return draft
  }

  // MARK: The title

  private mutating func addTitle() {
    if let title = stretch.title {
      draft.title = Self.title(of: title.cells)
      for cell in title.cells { draft.addTitle(cell) }
      if let titleRow { addBeside(titleRow) }
    } else if let cell = stretch.titleCell {
      draft.title = cell.asTitle
      draft.addTitle(cell)
    }
  }

  private static func title(of cells: [TextCell]) -> Localized {
    guard cells.count > 1 else { return cells.first?.asTitle ?? Localized() }
    return Localized(
      en: cells.first { $0.profile.han == 0 }?.text, zh: cells.first { $0.profile.han > 0 }?.text)
  }

  /// Headings above the title stay outside; those between title and letter are its first lines.
  private mutating func addHeadings() {
    for (heading, row) in zip(stretch.headings, headingRows) {
      if stretch.titleCell != nil || stretch.title.map({ heading.index < $0.index }) == true {
        headers += heading.cells + row.beside.map(\.cell)
      } else {
        addBeside(row)
        draft.lines.append(SideBySideLines.line(of: heading.cells))
      }
    }
  }

  // MARK: Lines

  private mutating func addLines(of run: ArraySlice<LetterRow>) {
    var letters: [LetterRow] = []
    letters.reserveCapacity(run.count)
    for row in run {
      addBeside(row)
      if let lone = row.lone, isRemark(lone, in: row) || row.isBesideLetters(lone) {
        draft.addNote(lone.cell)
        if lone.cell.column == row.englishColumn { sayForeign(lone.cell) }
        continue
      }
      let row = setAsideForeign(row)
      if !row.texts.isEmpty { letters.append(row) }
    }
    switch run.first?.layout {
    case .sideBySide(let english, let chinese):
      draft.lines += SideBySideLines(english: english, chinese: chinese).lines(of: letters)
    case .stacked:
      draft.lines += StackedLines.lines(of: letters)
    case .shared:
      draft.lines += SharedCellLines.lines(of: letters)
    case nil: break
    }
  }

  /// The row without its texts in other languages, which are kept as notes.
  private mutating func setAsideForeign(_ row: LetterRow) -> LetterRow {
    guard row.texts.contains(where: { $0.textClass == .foreign }) else { return row }
    var rest = RowTexts()
    for text in row.texts {
      if text.textClass == .foreign {
        foreign.append(text.cell)
        draft.addNote(text.cell)
      } else {
        rest.append(text)
      }
    }
    return LetterRow(row, texts: rest)
  }

  private func isRemark(_ text: LetterRow.Text, in row: LetterRow) -> Bool {
    guard text.textClass == .chinese, !row.sharesCell, RemarkRow.isRemark(text.cell.text) else {
      return false
    }
    if case .stacked = row.layout { return !TextEnd.endsWithColon(text.cell.text) }
    return true
  }

  /// A remark in Chinese that stands where English is expected.
  private mutating func sayForeign(_ cell: TextCell) {
    draft.findings.append(
      Finding(
        code: "foreign-note", severity: .info, sheet: "", cell: cell.name,
        message:
          "The English column holds a remark in the other language; it is kept as a note and is no part of the letter.",
        en: cell.text))
  }

  private mutating func addBeside(_ row: LetterRow) {
    if let title = row.title, title.ordinal != stretch.titleCell?.ordinal {
      draft.add(title, as: .label)
    }
    for (cell, role) in row.beside {
      switch role {
      case .number, .label, .title: draft.add(cell, as: .label)
      case .remark: draft.addNote(cell)
      case .foreign:
        foreign.append(cell)
        draft.addNote(cell)
      }
    }
  }
}
