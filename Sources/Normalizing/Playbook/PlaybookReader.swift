import CorpusModel

/// Reads a playbook: captions with pictures in the gaps between them; it never makes a pair.
///
/// ```
/// 如何写申诉邮件            the title
/// 常见原因：资料不全         lines that introduce the steps
/// 步骤一：登录后台           a caption; the blank rows below it lie under a picture
///
/// 步骤二：打开账户状况
/// ```
struct PlaybookReader {
  private let sheet: ReadSheet
  private var entry: EntryDraft

  init(_ sheet: ReadSheet) {
    self.sheet = sheet
    entry = EntryDraft(kind: .playbook, bounds: Decision(rule: "playbook-sheet", score: 0.9))
  }

  /// The sheet as one entry with its steps.
  mutating func read() -> EntryDraft {
    let groups = contiguousGroups()
    var captions: [ReadRow] = []
    for (index, group) in groups.enumerated() {
      let starts = index == 0 ? openingCaptions(of: group) : laterCaptions(of: group)
      for (place, row) in group.enumerated() {
        if starts.contains(place) {
          captions.append(row)
          addCaption(row)
        } else {
          addLine(row, isFirst: index == 0 && place == 0)
        }
      }
    }
    closeSteps()
    placePictures()
    return entry
  }

  // MARK: Captions

  /// Rows without a blank row between them.
  private func contiguousGroups() -> [[ReadRow]] {
    var groups: [[ReadRow]] = []
    for row in sheet.rows {
      if let last = groups.last?.last, last.number + 1 == row.number {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    return groups
  }

  /// In the first group the title and the lines that introduce the steps come first.
  private func openingCaptions(of group: [ReadRow]) -> [Int] {
    let numbered = group.indices.dropFirst(0).filter { isNumbered(group[$0]) }
    if !numbered.isEmpty { return Array(numbered) }
    let isTitleAlone = group.count == 1
    return isTitleAlone ? [] : [group.count - 1]
  }

  private func laterCaptions(of group: [ReadRow]) -> [Int] {
    let numbered = group.indices.filter { isNumbered(group[$0]) }
    return numbered.isEmpty ? [0] : Array(numbered)
  }

  private func isNumbered(_ row: ReadRow) -> Bool {
    row.cells.first.map { StepOrdinal.begins($0.text) } ?? false
  }

  // MARK: Rows

  private mutating func addCaption(_ row: ReadRow) {
    guard let first = row.cells.first else { return }
    let caption = row.cells.map(\.raw).joined(separator: "\n")
    entry.steps.append(
      Step(
        index: entry.steps.count + 1, caption: Localized(label: caption), cell: first.name,
        firstRow: row.number, lastRow: row.number))
    for cell in row.cells { entry.add(cell, as: .step) }
  }

  private mutating func addLine(_ row: ReadRow, isFirst: Bool) {
    for (index, cell) in row.cells.enumerated() {
      if isFirst, index == 0, cell.weight <= 40 {
        entry.addTitle(cell)
        entry.title = cell.asTitle
      } else {
        entry.addNote(cell, as: entry.steps.isEmpty ? .step : .note)
      }
    }
  }

  /// A step ends above the next caption; the last one with the last text or picture.
  private mutating func closeSteps() {
    let lastText = sheet.rows.last?.number ?? 0
    let lastPicture = sheet.pictures.map(\.range.lastRow).max() ?? 0
    for index in entry.steps.indices {
      let next = index + 1
      entry.steps[index].lastRow =
        next < entry.steps.count
        ? entry.steps[next].firstRow - 1
        : max(entry.steps[index].firstRow, lastText, lastPicture)
    }
  }

  // MARK: Pictures

  /// A picture belongs to the step whose rows its top edge lies in.
  private mutating func placePictures() {
    for picture in sheet.pictures {
      if let step = entry.steps.lastIndex(where: { $0.firstRow <= picture.range.firstRow }) {
        entry.steps[step].images.append(picture.image)
      } else {
        entry.images.append(picture.image)
      }
    }
  }
}
