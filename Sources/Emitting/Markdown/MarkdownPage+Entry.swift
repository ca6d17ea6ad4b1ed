import CorpusModel

extension MarkdownPage {
  /// Writes the page of one entry.
  mutating func writeEntry(_ index: Int, of book: MarkdownBook) throws {
    let entry = book.corpus.entries[index]
    let findings = book.findings(of: entry)
    frontMatter(of: entry, findings: findings.count)
    heading(1) { $0.line(entry.title, number: entry.number, otherwise: entry.id) }
    let category = book.paths.category(ofEntry: index)
    let root = category == nil ? "" : "../"
    link(to: root + "README.md") { $0.out.write("Contents 目录") }
    if let category {
      out.write(" / ")
      link(to: "README.md") {
        let category = book.corpus.categories[category]
        $0.line(category.name, otherwise: category.id)
      }
    }
    out.write(" / ")
    line("\(entry.source.sheet)!\(entry.source.range)")
    out.write("\n\n")

    try pairs(entry.pairs)
    try steps(entry.steps, imageRoot: root + "../")
    contacts(entry.contacts)
    pictures(entry.images, imageRoot: root + "../")
    notes(entry.notes)
    variables(entry.variables)
    findingsTable(findings)
  }

  private mutating func pairs(_ pairs: [Pair]) throws {
    for pair in pairs {
      out.write("<!-- pair ")
      out.write(pair.index)
      out.write(" ")
      out.write(pair.role.rawValue)
      out.write(" -->\n\n")
      paragraphs(en: pair.en, zh: pair.zh, areStrong: pair.role.isHeading)
      try out.flushIfFull()
    }
  }

  private mutating func steps(_ steps: [Step], imageRoot: String) throws {
    guard !steps.isEmpty else { return }
    heading(2, "Steps 步骤")
    for step in steps {
      heading(3) { page in
        page.out.write("Step ")
        page.out.write(step.index)
        page.out.write(" · ")
        page.line(step.cell)
      }
      paragraphs(en: step.caption.en, zh: step.caption.zh, areStrong: true)
      for image in step.images { pictureParagraph(image, imageRoot: imageRoot) }
      try out.flushIfFull()
    }
  }

  private mutating func pictures(_ images: [Image], imageRoot: String) {
    guard !images.isEmpty else { return }
    heading(2, "Pictures 图片")
    for image in images { pictureParagraph(image, imageRoot: imageRoot) }
  }

  private mutating func pictureParagraph(_ image: Image, imageRoot: String) {
    let isOneCell = image.anchor.from == image.anchor.to
    let place = isOneCell ? image.anchor.from : "\(image.anchor.from):\(image.anchor.to)"
    picture(imageRoot + image.file, alternative: "Picture at \(place)")
    out.write("\n\n")
  }

  private mutating func contacts(_ contacts: [Contact]) {
    guard !contacts.isEmpty else { return }
    heading(2, "Contacts 联系方式")
    var section: String?
    for (index, contact) in contacts.enumerated() {
      if index == 0 || contact.section != section {
        if index > 0 { blankLine() }
        section = contact.section
        if index > 0 || section != nil { heading(3, section ?? "Other 其他") }
        tableHeader(["Label 用途", "E-mail 邮箱", "Marketplace 站点", "Note 说明", "Cell"])
      }
      let label = [contact.label.en, contact.label.zh].compactMap(\.self).joined(separator: "\n")
      row([label, contact.email, contact.marketplace, contact.note, contact.cell])
    }
    blankLine()
  }

  private mutating func notes(_ notes: [Note]) {
    guard !notes.isEmpty else { return }
    heading(2, "Notes 备注")
    for note in notes {
      out.write("- ")
      line(note.cell)
      out.write(": ")
      out.write(markdown: note.text, in: .paragraphs(linePrefix: "  "))
      out.write("\n")
    }
    blankLine()
  }

  private mutating func variables(_ variables: [Variable]) {
    guard !variables.isEmpty else { return }
    heading(2, "Variables 变量")
    tableHeader(["Variable 变量", "Pair", "English", "中文"], numbers: [1])
    for variable in variables {
      row([variable.name, String(variable.pair), variable.en?.text, variable.zh?.text])
    }
    blankLine()
  }
}

extension Role {
  /// Whether the text announces what follows it.
  var isHeading: Bool {
    self == .title || self == .planHeading
  }
}
