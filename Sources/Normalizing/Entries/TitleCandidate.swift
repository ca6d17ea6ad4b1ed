/// A row that may be an entry's title, and what speaks for it.
struct TitleCandidate: Sendable {
  /// The row, as an index into the letter rows.
  var index: Int
  /// The cells of the title: one, or one in each language.
  var cells: [TextCell]
  /// How it looks, to be weighed against the other candidates.
  var style: TitleStyle
  /// The evidence, summed up.
  var score: Double
  /// Whether the catalogue knows the title.
  var isInCatalogue: Bool
  /// The strongest piece of evidence, which names the rule.
  var rule: String
}

/// How a title looks beside the body of the letters.
struct TitleStyle: Sendable, Hashable {
  /// Merged over several columns.
  var isMerged = false
  /// In bold where the body is not.
  var isBold = false
  /// Filled where the body is not.
  var hasFill = false
  /// In a larger font than the body.
  var isLarge = false
  /// Numbered, or in title brackets.
  var isNumbered = false
  /// In both languages, a cell each.
  var isPaired = false

  /// Whether it is one text in Chinese; `nil` where lines of letters look like that as well.
  var isLoneChinese: Bool?

  /// Whether anything of the look sets it apart from the body.
  var standsOut: Bool { isMerged || isBold || hasFill || isLarge }

  /// The traits that a sheet's titles share, one by one; `nil` where a trait says nothing.
  static let traits: [@Sendable (TitleStyle) -> Bool?] = [
    { $0.isMerged }, { $0.isBold }, { $0.hasFill }, { $0.isLarge }, { $0.isNumbered },
    { $0.isLoneChinese },
  ]
}

/// How the body of a region's letters looks: what most of its text wears.
struct BodyStyle: Sendable {
  private var isBold = false
  private var hasFill = false
  private var fontSize: Double?

  /// Takes the look of the cells that hold most of the text.
  init(_ rows: [LetterRow]) {
    var total = 0
    var bold = 0
    var filled = 0
    var sizes: [Double: Int] = [:]
    for row in rows {
      for text in row.texts {
        let weight = text.cell.weight
        total += weight
        if text.cell.source.isBold { bold += weight }
        if text.cell.source.hasFill { filled += weight }
        if let size = text.cell.source.fontSize { sizes[size, default: 0] += weight }
      }
    }
    isBold = bold * 2 > total
    hasFill = filled * 2 > total
    fontSize = sizes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// How a title's cells look beside the body.
  func style(of cells: [TextCell]) -> TitleStyle {
    var style = TitleStyle()
    guard let first = cells.first else { return style }
    style.isMerged = first.isMergedAcross
    style.isBold = first.source.isBold && !isBold
    style.hasFill = first.source.hasFill && !hasFill
    if let size = first.source.fontSize, let fontSize { style.isLarge = size > fontSize }
    style.isNumbered = cells.contains { TitleNumber($0.text) != nil }
    style.isPaired = cells.count > 1
    return style
  }
}
