package import CorpusModel

/// An entry while it is being put together: its cells are known, its id is not.
package struct EntryDraft: Sendable {
  /// What the entry holds.
  package var kind: Entry.Kind
  /// The cells that the title was read from.
  package var titleCells: [TextCell] = []
  /// The title, if the sheet gives one.
  package var title = Localized()
  /// The rule that found the entry's bounds.
  package var bounds: Decision
  /// The stretches of a letter, in its order.
  package var lines: [Line] = []
  /// The contacts of a directory.
  package var contacts: [Contact] = []
  /// The steps of a playbook.
  package var steps: [Step] = []
  /// The remarks.
  package var notes: [Note] = []
  /// Pictures that belong to no step.
  package var images: [Image] = []
  /// How many lines there were in both languages and in one, before overflow rows were joined.
  package var lineCounts = LineCounts()
  /// What is odd in the entry's rows; entry and pair are filled in when they have their names.
  package var findings: [Finding] = []
  /// Every cell of the entry and its place, title cells included.
  package var cells: [(cell: TextCell, place: SourceCell.Place)] = []

  /// Creates an empty draft.
  package init(kind: Entry.Kind, bounds: Decision) {
    self.kind = kind
    self.bounds = bounds
  }

  /// Takes a cell in, at its place.
  package mutating func add(_ cell: TextCell, as place: SourceCell.Place) {
    cells.append((cell, place))
  }

  /// Takes a title cell in.
  package mutating func addTitle(_ cell: TextCell) {
    titleCells.append(cell)
    add(cell, as: .title)
  }

  /// Takes a remark in that fills its whole cell.
  package mutating func addNote(_ cell: TextCell, as place: SourceCell.Place = .note) {
    notes.append(Note(text: cell.text, language: cell.profile.tag, cell: cell.name))
    add(cell, as: place)
  }

  /// The smallest rectangle that holds all cells; `nil` for an entry without any.
  package var range: GridRange? {
    guard let first = cells.first?.cell else { return nil }
    var range = GridRange(
      firstRow: first.row, firstColumn: first.column, lastRow: first.row, lastColumn: first.column)
    for (cell, _) in cells {
      range.firstRow = min(range.firstRow, cell.row)
      range.firstColumn = min(range.firstColumn, cell.column)
      range.lastRow = max(range.lastRow, cell.row)
      range.lastColumn = max(range.lastColumn, cell.column)
    }
    return range
  }
}

/// How many lines hold both languages, and how many hold one.
package struct LineCounts: Sendable, Equatable {
  /// Both languages.
  package var paired = 0
  /// English only.
  package var englishOnly = 0
  /// Chinese only.
  package var chineseOnly = 0

  /// Counts lines.
  package init(_ lines: [Line] = []) {
    for line in lines {
      switch (line.en, line.zh) {
      case (nil, nil): break
      case (nil, _): chineseOnly += 1
      case (_, nil): englishOnly += 1
      default: paired += 1
      }
    }
  }
}
