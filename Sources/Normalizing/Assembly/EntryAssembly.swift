import CorpusModel

/// Turns a draft into an entry: pairs with their roles and segments, notes, the whole text.
struct EntryAssembly {
  private var draft: EntryDraft
  private let sheet: String
  private var english: [String] = []
  private var chinese: [String] = []
  private var notes: [(note: Note, ordinal: Int)] = []
  /// What is odd in the entry; the entry's id and the indexes of its pairs are filled in.
  private(set) var findings: [Finding] = []
  /// The texts of the entry's pairs, taken apart.
  private(set) var reads: [ReadPair] = []

  init(_ draft: EntryDraft, sheet: String) {
    self.draft = draft
    self.sheet = sheet
  }

  /// The finished entry under its name.
  mutating func entry(_ name: EntryName, category: String) -> Entry {
    var pairs: [Pair] = []
    for (offset, line) in draft.lines.enumerated() {
      let index = offset + 1
      let read = ReadPair(line)
      reads.append(read)
      take(read.en, of: line.en, pair: index)
      take(read.zh, of: line.zh, pair: index)
      pairs.append(
        Pair(
          index: index, role: .body, en: line.en?.text, zh: line.zh?.text,
          cells: LocalizedCells(
            en: line.en?.cells.map(\.name) ?? [], zh: line.zh?.cells.map(\.name) ?? []),
          pairing: line.pairing, segments: Segmenter.segments(of: read)))
    }
    for (index, role) in zip(pairs.indices, RoleClassifier.roles(of: reads)) {
      pairs[index].role = role
    }
    let variables = zip(pairs, reads).flatMap { pair, read in
      VariableScanner.variables(in: read, pair: pair.index, role: pair.role)
    }
    addComments()
    finishFindings(id: name.id, pairs: pairs)
    return Entry(
      id: name.id, category: category, number: name.number, kind: draft.kind, title: name.title,
      titleOrigin: name.origin, titleCells: draft.titleCells.map(\.name),
      source: SourceRange(sheet: sheet, range: draft.range.map(CellReference.name(of:)) ?? ""),
      bounds: draft.bounds, text: text, pairs: pairs, steps: draft.steps,
      contacts: draft.contacts, notes: draft.notes, images: draft.images,
      variables: variables)
  }

  // MARK: Text and notes

  /// The whole letter for sending, its paragraphs joined by blank lines; without the author's remarks.
  private var text: Localized {
    Localized(
      en: english.isEmpty ? nil : english.joined(separator: "\n\n"),
      zh: chinese.isEmpty ? nil : chinese.joined(separator: "\n\n"))
  }

  /// Adds one side of a line to the letter's text; its notes are kept beside the letter.
  private mutating func take(_ read: ReadText?, of side: Line.Side?, pair: Int) {
    guard let read, let side else { return }
    for note in read.notes {
      guard let cell = side.cells.last(where: { $0.raw.contains(note.text) }) ?? side.cells.first
      else { continue }
      draft.notes.append(Note(text: note.text, language: note.language, cell: cell.name))
      findings.append(foreignNote(note, in: cell, read.language, pair: pair))
    }
    guard read.bare.count > 0 else { return }
    switch read.language {
    case .en: english.append(read.bare.text)
    case .zh: chinese.append(read.bare.text)
    }
  }

  private func foreignNote(
    _ note: LiftedNote, in cell: TextCell, _ language: Language, pair: Int
  ) -> Finding {
    let name = language == .en ? "English" : "Chinese"
    return Finding(
      code: "foreign-note", severity: .info, sheet: sheet, cell: cell.name, pair: pair,
      message:
        "The \(name) text holds a remark in the other language; it is kept as a note and is no part of the letter.",
      en: language == .en ? note.text : nil, zh: language == .zh ? note.text : nil,
      span: Finding.Span(language: language, offset: note.offset, length: note.length))
  }

  private mutating func addComments() {
    for (cell, _) in draft.cells {
      guard let comment = cell.source.comment, !comment.isEmpty else { continue }
      draft.notes.append(
        Note(text: comment, language: LanguageProfile(of: comment).tag, cell: cell.name))
    }
  }

  // MARK: Findings

  private mutating func finishFindings(id: String, pairs: [Pair]) {
    for var finding in draft.findings {
      if let cell = finding.cell {
        finding.pair =
          pairs.first { $0.cells.en.contains(cell) || $0.cells.zh.contains(cell) }?.index
      }
      findings.append(finding)
    }
    for index in findings.indices {
      findings[index].entry = id
      findings[index].sheet = sheet
    }
  }
}
