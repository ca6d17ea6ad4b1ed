internal import TemplateCorpus

/// The variables of a letter, for a person.
struct FillText {
  let letter: Letter
  let settings: [VariableSetting]

  /// How many columns a line may have.
  let width: Int

  /// The name of the letter, and a table of its variables.
  func list(style: Style) -> [String] {
    let title = numberedTitle(letter.number, letter.title)
    let heading = style.bold(title.fitted(to: 60)) + style.dim("  \(letter.id)")
    guard !letter.variables.isEmpty else { return [heading, "  no variables"] }
    var table = TextTable(columns: [
      .init(heading: "name"), .init(heading: "English"), .init(heading: "Chinese"),
      .init(heading: "pairs"), .init(heading: "is"),
    ])
    table.rows = letter.variables.map { variable in
      [
        variable.name, shown(variable.text.en), shown(variable.text.zh), pairs(variable),
        variable.isGap ? style.yellow("open") : style.dim("a value"),
      ]
    }
    return [heading] + table.lines(style: style)
  }

  /// What is still open, each with the words around it, and what is still as the template has it.
  func rest(_ languages: [Language], style: Style) throws -> [String] {
    let rest = try unset(languages)
    let open = rest.filter(\.isGap)
    let kept = rest.filter { !$0.isGap }
    var lines: [String] = []
    if !open.isEmpty {
      lines += ["", style.bold("still open:")]
      let indent = 4 + (open.map(\.name.displayWidth).max() ?? 0)
      for variable in open {
        var name = variable.name
        for language in languages {
          guard let place = letter.firstPlace(of: variable, in: language) else { continue }
          let words = Excerpt(place.text, [place.range], width: width - indent)
          lines.append("  " + name.padded(to: indent - 2) + words.text(style))
          name = ""
        }
      }
    }
    if !kept.isEmpty {
      lines += ["", style.bold("as in the template:")]
      let texts = kept.map { variable in
        let texts = languages.compactMap { variable.text(in: $0)?.fitted(to: 40) }
        return "\(variable.name) \(texts.joined(separator: " · "))"
      }
      lines += wrapped(texts).map(style.dim)
    }
    return lines
  }

  /// Texts with commas between them, in as many lines as they need.
  private func wrapped(_ texts: [String]) -> [String] {
    var lines: [String] = []
    for (index, text) in texts.enumerated() {
      let text = index < texts.count - 1 ? text + "," : text
      if let last = lines.last, last.displayWidth + text.displayWidth < width {
        lines[lines.count - 1] = last + " " + text
      } else {
        lines.append("  " + text)
      }
    }
    return lines
  }

  /// Whether a gap is left in one of the languages.
  func hasOpenGaps(_ languages: [Language]) throws -> Bool {
    try unset(languages).contains(where: \.isGap)
  }

  /// The variables that are not set in one of the languages, in the letter's order.
  private func unset(_ languages: [Language]) throws -> [LetterVariable] {
    var names: Set<String> = []
    for language in languages {
      names.formUnion(try letter.unset(in: language, with: settings).map(\.name))
    }
    return letter.variables.filter { names.contains($0.name) }
  }

  private func shown(_ text: String?) -> String { text?.fitted(to: 28) ?? "–" }

  private func pairs(_ variable: LetterVariable) -> String {
    var unique: [Int] = []
    for pair in variable.pairs where unique.last != pair { unique.append(pair) }
    let shown = unique.prefix(6).map(String.init).joined(separator: ", ")
    return unique.count > 6 ? shown + ", …" : shown
  }
}
