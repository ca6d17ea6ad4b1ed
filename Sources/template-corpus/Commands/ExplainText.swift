internal import TemplateCorpus

/// A sheet row by row as the normalizer sees it, for a person.
struct ExplainText {
  let style: Style
  /// How many columns a line may have.
  let width: Int

  private static let rowWidth = 5
  private static let pairWidth = 4
  private static let whatWidth = 12

  /// The width of each language's texts, and of the rule.
  private var textWidth: Int {
    max(8, (width - Self.rowWidth - Self.pairWidth - Self.whatWidth - whyWidth - 10) / 2)
  }
  private var whyWidth: Int { width < 72 ? 4 : width < 100 ? 13 : 24 }

  /// The lines of all sheets, with a legend at the end.
  func lines(for sheets: [SheetExplanation], file: String) -> [String] {
    var lines = [style.bold(file.fitted(to: width))]
    for sheet in sheets { lines += [""] + self.lines(for: sheet) }
    return lines + [""] + ExplainLegend(sheets, style: style, width: width).lines
  }

  private func lines(for sheet: SheetExplanation) -> [String] {
    var lines = heading(sheet.sheet)
    lines += sheet.findings.map { finding($0, indent: 3) }
    guard !sheet.lines.isEmpty else { return lines }
    let entries = Dictionary(
      sheet.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var block: Int?
    var entry: String?
    var row: Int?
    var startsTable = false
    for group in groups(of: sheet.lines) {
      let line = group[0]
      if line.block != block || row == nil {
        block = line.block
        if let block, sheet.sheet.blocks.indices.contains(block) {
          lines += ["", self.block(sheet.sheet.blocks[block], number: block + 1, of: sheet.sheet)]
        }
        lines += ["", columnHeadings(of: sheet.sheet)]
        startsTable = true
      } else if let row, line.row > row + 2 {
        lines.append(gap(from: row + 1, to: line.row - 1))
      }
      var isNew = line.row != row
      if let id = line.entry, id != entry, let found = entries[id] {
        lines += (startsTable ? [] : [""]) + [self.entry(found)]
        entry = id
        isNew = true
      }
      lines.append(self.line(group, showsRow: isNew))
      row = line.row
      startsTable = false
      for line in group {
        lines += line.findings.map { finding($0, indent: Self.rowWidth + 2) }
      }
    }
    return lines
  }

  /// The lines of pairs and entries alone; other cells of one row that went to one place together.
  private func groups(of lines: [SheetExplanation.Line]) -> [[SheetExplanation.Line]] {
    let together: Set<SourceCell.Place> = [.skipped, .header, .image]
    var groups: [[SheetExplanation.Line]] = []
    for line in lines {
      if let last = groups.last?.last, together.contains(line.place), last.place == line.place,
        last.row == line.row, last.block == line.block
      {
        groups[groups.count - 1].append(line)
      } else {
        groups.append([line])
      }
    }
    return groups
  }

  // MARK: Headings

  private func heading(_ sheet: SourceSheet) -> [String] {
    let rows = counted(sheet.lastRow, "row")
    let facts = "\(sheet.kind.rawValue), \(rows)" + (sheet.visibility == .visible ? "" : ", hidden")
    let name = "\(sheet.index). \(sheet.name)".fitted(to: max(8, width - 40))
    return [style.bold(style.cyan(name)) + "  \(facts)  " + why(sheet.layout, width: 30)]
  }

  private func block(_ block: SheetBlock, number: Int, of sheet: SourceSheet) -> String {
    let columns: String
    switch (block.columns.en, block.columns.zh) {
    case (let en?, let zh?) where en == zh: columns = "both languages in \(en)"
    case (let en?, let zh?): columns = "English in \(en), Chinese in \(zh)"
    default: columns = ""
    }
    let label = sheet.blocks.count > 1 ? "block \(number) of \(sheet.blocks.count)  " : "block  "
    return style.bold(label + block.range) + "  \(columns)  " + why(block.layout, width: 30)
  }

  private func columnHeadings(of sheet: SourceSheet) -> String {
    let texts =
      sheet.kind == .letters
      ? "English".padded(to: textWidth) + "  " + "Chinese".padded(to: textWidth)
      : "text".padded(to: textWidth * 2 + 2)
    let pair = sheet.kind == .letters ? "pair" : ""
    return style.dim(
      ("row".padded(to: Self.rowWidth, alignRight: true) + "  "
        + pair.padded(to: Self.pairWidth, alignRight: true) + "  "
        + "what".padded(to: Self.whatWidth) + "  " + texts + "  why").fitted(to: width))
  }

  /// The title, then as much of id, cells and rule as fits; the rule only where no title shows it.
  private func entry(_ entry: Entry) -> String {
    let title = numberedTitle(entry.number, entry.title).fitted(to: max(12, width / 3))
    var line = style.cyan("──") + "  " + style.bold(title)
    var used = 4 + title.displayWidth
    let id = entry.id.fitted(to: max(12, width / 2 - 8))
    var parts = [(id, style.dim(id)), (entry.source.range, style.dim(entry.source.range))]
    if entry.titleCells.isEmpty {
      let plain = Style.plain
      parts.append((why(entry.bounds, width: 30, plain), why(entry.bounds, width: 30, style)))
    }
    for (plain, colored) in parts where used + plain.displayWidth + 2 <= width {
      line += "  " + colored
      used += plain.displayWidth + 2
    }
    return used + 1 < width
      ? line + " " + style.cyan(String(repeating: "─", count: width - used - 1)) : line
  }

  /// Single blank rows are told by the numbers around them.
  private func gap(from first: Int, to last: Int) -> String {
    let dots = "·".padded(to: Self.rowWidth, alignRight: true)
    return style.dim("\(dots)  \(counted(last - first + 1, "blank row"))")
  }

  private func finding(_ finding: Finding, indent: Int) -> String {
    let space = String(repeating: " ", count: indent)
    let room = width - indent - finding.code.count - 5
    return space + style.severity(finding.severity, "▲ \(finding.code)") + "  "
      + style.dim(finding.message.fitted(to: max(8, room)))
  }

  // MARK: Rows

  private func line(_ group: [SheetExplanation.Line], showsRow: Bool) -> String {
    let line = group[0]
    let row = showsRow ? "\(line.row)" : ""
    let pair = line.pair.map { line.isContinued ? "↳" : "\($0)" } ?? ""
    // A title inside of a letter would read like an entry's.
    let role = line.role == .title ? "heading" : line.role?.words
    let what = (role ?? line.place.rawValue).fitted(to: Self.whatWidth)
    let why = line.decision.map { "  " + self.why($0, width: whyWidth) } ?? ""
    var texts: String
    if line.pair == nil {
      let tag = line.language.map { "  \($0)" } ?? ""
      let room = textWidth * 2 + 2 - tag.count
      if group.count == 1 {
        texts = text(line.text, cell: line.cells.first, line, width: room, isLast: why + tag == "")
      } else {
        let cells = group.prefix(room).map { "\(column(of: $0.cells.first)) \($0.text ?? "")" }
        texts = paint(cells.joined(separator: " │ ").fitted(to: room), line)
      }
      texts += style.dim(tag)
    } else {
      texts = text(line.sides.en, cell: line.cells.first, line, width: textWidth) + "  "
      texts += text(
        line.sides.zh, cell: line.cells.last, line, width: textWidth, isLast: why.isEmpty)
    }
    return style.dim(row.padded(to: Self.rowWidth, alignRight: true)) + "  "
      + style.dim(pair.padded(to: Self.pairWidth, alignRight: true)) + "  "
      + paint(what.padded(to: Self.whatWidth), line) + "  " + texts + why
  }

  /// The letter of a cell's column and its text, filled to a width unless nothing follows.
  private func text(
    _ text: String?, cell: String?, _ line: SheetExplanation.Line, width: Int, isLast: Bool = false
  ) -> String {
    guard let text, let cell else { return style.dim(isLast ? "·" : "·".padded(to: width)) }
    let column = column(of: cell)
    let fitted = text.fitted(to: max(4, width - column.count - 1))
    let space = isLast ? 0 : max(0, width - column.count - 1 - fitted.displayWidth)
    return style.dim(column) + " " + paint(fitted, line) + String(repeating: " ", count: space)
  }

  private func column(of cell: String?) -> String {
    String((cell ?? "").prefix { $0.isLetter })
  }

  private func paint(_ text: String, _ line: SheetExplanation.Line) -> String {
    switch line.place {
    case .title: style.bold(text)
    case .note: style.yellow(text)
    case .header, .label, .image: style.dim(text)
    case .skipped: style.red(text)
    case .contact, .step: text
    case .pair:
      switch line.role {
      case .title, .subject, .planHeading: style.bold(text)
      case .item: style.green(text)
      case .note: style.yellow(text)
      default: text
      }
    }
  }

  /// A rule and how sure it is: `same-row 97%`, the score in the colour of a traffic light.
  private func why(_ decision: Decision, width: Int, _ style: Style? = nil) -> String {
    let style = style ?? self.style
    let score = "\(Int((decision.score * 100).rounded()))%".padded(to: 4, alignRight: true)
    let colored =
      decision.score >= 0.9
      ? style.green(score) : decision.score >= 0.7 ? style.yellow(score) : style.red(score)
    guard width > 8 else { return colored }
    return colored + " " + style.dim(decision.rule.fitted(to: width - 5))
  }
}
