import CorpusModel

/// Reads a directory: section titles, labels and addresses; it never makes a pair.
///
/// ```
/// 客服邮箱                         a section: more than one address row follows
/// help@example.com
/// 投诉：complaints@example.com     a label and an address in one cell
/// 申诉时的写法                      a label: its value is the row below
/// 主题写"申诉"，寄到 a@example.com
/// 退款   | refund-a@example.com    a label beside the address
///        | refund-b@example.com    the label above goes on
/// ```
struct DirectoryReader {
  private let rows: [DirectoryRow]
  private var entries: [EntryDraft] = []
  private(set) var headers: [TextCell] = []
  private var entry = EntryDraft(
    kind: .directory, bounds: Decision(rule: "directory-section", score: 0.9))
  private var section: TextCell?
  /// A label that goes on: where it stands and how far down a merged range takes it.
  private var carried: TextCell?
  private var pendingLabel: TextCell?

  init(_ sheet: ReadSheet) {
    rows = sheet.rows.map(DirectoryRow.init)
  }

  /// The sheet's sections as entries; addresses above the first section belong to it.
  mutating func read() -> [EntryDraft] {
    for index in rows.indices { read(rows[index], at: index) }
    closeEntry()
    return entries
  }

  private mutating func read(_ row: DirectoryRow, at index: Int) {
    if !row.hasAddress, HeaderNames.isHeader(row.row.cells) {
      headers += row.row.cells
      return
    }
    if let words = row.onlyWords {
      readWords(words, at: index)
    } else if row.hasAddress {
      readAddresses(row)
    } else {
      readAnswer(row)
    }
  }

  // MARK: Rows of words

  private mutating func readWords(_ cell: TextCell, at index: Int) {
    if goesOn(cell) {
      addToLastNote(cell)
    } else if isSection(cell, at: index) {
      openSection(cell)
    } else if rows.indices.contains(index + 1), rows[index + 1].isLoneAddress {
      pendingLabel = cell
      entry.add(cell, as: .contact)
    } else {
      entry.addNote(cell)
    }
  }

  /// A second line of an answer: it stands in the value's column, right of its label.
  private func goesOn(_ cell: TextCell) -> Bool {
    guard let carried else { return false }
    return cell.column > carried.column
  }

  /// A section's title stands above at least two address rows, or above rows with labels of their own.
  private func isSection(_ cell: TextCell, at index: Int) -> Bool {
    guard cell.weight <= 40, !TextEnd.endsSentence(cell.text) else { return false }
    var addresses = 0
    for next in rows.indices.dropFirst(index + 1) {
      guard rows[next].hasAddress else { break }
      addresses += 1
      if addresses == 2 { return true }
      if rows[next].row.cells.count > 1 { return true }
      if rows[next].row.cells.first.flatMap({ AddressLine($0.text).label }) != nil { return true }
    }
    return false
  }

  private mutating func openSection(_ cell: TextCell) {
    if section != nil { closeEntry() }
    section = cell
    carried = nil
    pendingLabel = nil
    entry.addTitle(cell)
    entry.title = cell.asTitle
  }

  private mutating func closeEntry() {
    guard !entry.cells.isEmpty else { return }
    entries.append(entry)
    entry = EntryDraft(
      kind: .directory, bounds: Decision(rule: "directory-section", score: 0.9))
  }

  // MARK: Rows with addresses

  private mutating func readAddresses(_ row: DirectoryRow) {
    let cells = Array(row.row.cells)
    guard let first = row.holdsAddress.firstIndex(of: true) else { return }
    let labels = cells[..<first]
    if let label = labels.last { carried = label }
    var label = labels.map(\.text).joined(separator: " ")
    if labels.isEmpty, let above = labelAbove(cells[first]) { label = above.text }
    for cell in labels { entry.add(cell, as: .contact) }
    for (cell, holdsAddress) in zip(cells[first...], row.holdsAddress[first...]) {
      if holdsAddress {
        readAddresses(in: cell, label: label)
      } else {
        addToLastNote(cell)
      }
    }
    pendingLabel = nil
  }

  /// The label of a row above that goes on here: a merged one, or one written once over several rows.
  private func labelAbove(_ cell: TextCell) -> TextCell? {
    if let pendingLabel { return pendingLabel }
    guard let carried, carried.column < cell.column else { return nil }
    return carried
  }

  private mutating func readAddresses(in cell: TextCell, label: String) {
    entry.add(cell, as: .contact)
    var loose: [String] = []
    let first = entry.contacts.count
    for line in AddressLine.lines(of: cell.text) {
      for email in line.emails {
        let words = [label, line.label ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        entry.contacts.append(
          Contact(
            label: Localized(label: words), email: email, marketplace: marketplace(of: words),
            section: section?.text, note: line.note, cell: cell.name))
      }
      if line.emails.isEmpty, let note = line.note { loose.append(note) }
    }
    guard !loose.isEmpty else { return }
    for index in entry.contacts.indices.dropFirst(first) {
      let parts = [entry.contacts[index].note].compactMap { $0 } + loose
      entry.contacts[index].note = parts.joined(separator: "\n")
    }
  }

  private func marketplace(of label: String) -> String? {
    Marketplace.code(in: label) ?? section.flatMap { Marketplace.code(in: $0.text) }
  }

  // MARK: Rows with words beside a label

  /// A label whose answer is words, without an address.
  private mutating func readAnswer(_ row: DirectoryRow) {
    carried = row.row.cells.first
    pendingLabel = nil
    let words = row.row.cells.map(\.text).joined(separator: "\n")
    for (index, cell) in row.row.cells.enumerated() {
      if index == 0 {
        entry.notes.append(
          Note(text: words, language: LanguageProfile(of: words).tag, cell: cell.name))
      }
      entry.add(cell, as: .note)
    }
  }

  private mutating func addToLastNote(_ cell: TextCell) {
    guard let carried, let last = entry.contacts.indices.last else {
      entry.addNote(cell)
      return
    }
    let noteRow = entry.cells.last { $0.place == .note }?.cell.row ?? 0
    let contactRow = entry.cells.last { $0.place == .contact }?.cell.row ?? 0
    if noteRow >= carried.row, noteRow > contactRow, !entry.notes.isEmpty {
      entry.notes[entry.notes.count - 1].text += "\n" + cell.text
      entry.add(cell, as: .note)
    } else {
      let parts = [entry.contacts[last].note].compactMap { $0 } + [cell.text]
      entry.contacts[last].note = parts.joined(separator: "\n")
      entry.add(cell, as: .contact)
    }
  }
}

extension TextCell {
  /// The cell's text as a title: bilingual titles are taken apart.
  var asTitle: Localized { BilingualTitle.split(text) }
}

extension Localized {
  /// A label on the side of its language; codes count as English.
  init(label: String) {
    guard !label.isEmpty else {
      self.init()
      return
    }
    let profile = LanguageProfile(of: label)
    self = profile.han > 0 ? Localized(zh: label) : Localized(en: label)
  }
}
