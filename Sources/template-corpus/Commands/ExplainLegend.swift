internal import TemplateCorpus

/// What the words and signs of an explanation mean: those that occur in it.
struct ExplainLegend {
  private let sheets: [SheetExplanation]
  private let style: Style
  private let width: Int

  init(_ sheets: [SheetExplanation], style: Style, width: Int) {
    self.sheets = sheets
    self.style = style
    self.width = width
  }

  var lines: [String] {
    var rules: Set<String> = []
    var places: Set<SourceCell.Place> = []
    var isContinued = false
    var hasHeading = false
    for sheet in sheets {
      rules.insert(sheet.sheet.layout.rule)
      rules.formUnion(sheet.sheet.blocks.map(\.layout.rule))
      rules.formUnion(sheet.entries.map(\.bounds.rule))
      for line in sheet.lines {
        if let decision = line.decision { rules.insert(decision.rule) }
        if line.isContinued { isContinued = true }
        if line.role == .title { hasHeading = true }
        places.insert(line.place)
      }
    }
    var words: [(String, String)] = SourceCell.Place.allCases.filter(places.contains).compactMap {
      place in meaning(of: place).map { (place.rawValue, $0) }
    }
    if hasHeading { words.append(("heading", "a heading inside of an entry: the role title")) }
    if isContinued { words.append(("↳", "the pair of the row above goes on")) }
    words.append(("97%", "how sure the rule beside it is"))
    words += rules.sorted().compactMap { rule in
      DecisionRule.meaning(of: rule).map { (rule, $0) }
    }
    let indent = (words.map(\.0.displayWidth).max() ?? 0) + 4
    return [style.bold("Legend")]
      + words.map { word, meaning in
        "  " + style.cyan(word.padded(to: indent - 4)) + "  "
          + style.dim(meaning.fitted(to: max(12, width - indent)))
      }
  }

  private func meaning(of place: SourceCell.Place) -> String? {
    switch place {
    case .title: "the title of an entry; the score says how sure its beginning is"
    case .pair: nil
    case .step: "a step of a playbook"
    case .contact: "an address, its label or its section's title"
    case .note: "an author's remark: no part of the letter"
    case .header: "a column's heading"
    case .label: "a number, scenario or remark in a column beside the letters"
    case .image: "a picture in the cell"
    case .skipped: "left out; a finding says why"
    }
  }
}
