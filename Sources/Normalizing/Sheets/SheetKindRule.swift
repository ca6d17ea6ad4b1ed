import CorpusModel

/// A rule that recognises one kind of sheet by what its cells add up to.
struct SheetKindRule: Sendable {
  /// The rule's name, as decisions give it.
  var name: String
  /// The kind that the rule recognises.
  var kind: SourceSheet.Kind
  /// How sure the rule is, from 0 to 1; `nil` where it doesn't apply.
  var score: @Sendable (SheetFeatures) -> Double?

  /// The rules, in the order in which they are asked; the first one that applies decides.
  static let all: [SheetKindRule] = [.directory, .playbook, .letters, .oneLanguageLetters, .table]

  /// Decides what a sheet is.
  static func decide(_ features: SheetFeatures) -> (kind: SourceSheet.Kind, decision: Decision) {
    for rule in all {
      if let score = rule.score(features) {
        return (rule.kind, Decision(rule: rule.name, score: score))
      }
    }
    return (.table, Decision(rule: "no-letters", score: 1))
  }

  /// Addresses and their labels: `US: help@example.com`, `退款 | refund@example.com`.
  ///
  /// At least three addresses, in a third of the rows or more, and more rows with an address than rows
  /// with sentences in both languages. Without a Chinese label the sheet is a table of data.
  static let directory = SheetKindRule(name: "address-list", kind: .directory) { features in
    guard features.addresses >= 3, features.chineseCells > 0, features.rows > 0 else { return nil }
    let share = Double(features.addressRows) / Double(features.rows)
    guard share >= 0.34, features.proseRows * 2 < features.addressRows,
      features.typedCells * 2 < features.cells
    else { return nil }
    return 0.5 + share / 2
  }

  /// Captions in one language and one column, with pictures or wide gaps between them.
  static let playbook = SheetKindRule(name: "captions-with-gaps", kind: .playbook) { features in
    guard features.rows >= 2, features.typedCells == 0, features.sharedCells == 0,
      features.greetings == 0, features.signoffs == 0,
      features.singleRows * 10 >= features.rows * 9
    else { return nil }
    let isChinese = features.englishProse == 0 && features.chineseCells * 10 >= features.cells * 9
    let isEnglish =
      features.chineseCells == 0 && features.englishCells * 10 >= features.cells * 9
      && features.numberedRows >= 2
    guard isChinese || isEnglish else { return nil }
    var score = 0.0
    if features.pictures > 0 { score += 0.4 }
    if features.numberedRows >= 2 { score += 0.3 }
    if features.hasWideGaps { score += 0.3 }
    return score >= 0.6 ? min(1, score + 0.1) : nil
  }

  /// Sentences in both languages, or letters in both.
  static let letters = SheetKindRule(name: "two-languages", kind: .letters) { features in
    guard features.englishProse + features.sharedCells > 0,
      features.chineseProse + features.sharedCells > 0
    else { return nil }
    let prose = features.englishProse + features.chineseProse
    let isCovered = prose * 4 >= features.cells - features.typedCells
    let hasLetter = features.greetings > 0 || features.signoffs > 0
    guard isCovered || hasLetter, features.typedCells * 2 < features.cells else { return nil }
    let small = Double(min(features.englishProse, features.chineseProse) + features.sharedCells)
    let large = Double(max(features.englishProse, features.chineseProse) + features.sharedCells)
    return 0.5 + 0.5 * small / max(large, 1)
  }

  /// Letters in one language only: they greet and sign off.
  static let oneLanguageLetters = SheetKindRule(name: "one-language", kind: .letters) { features in
    guard features.greetings > 0, features.signoffs > 0,
      features.englishProse + features.chineseProse >= 2, features.chineseCells > 0
    else { return nil }
    return 0.6
  }

  /// Anything else with cells in it.
  static let table = SheetKindRule(name: "no-letters", kind: .table) { _ in 1 }
}

extension SheetFeatures {
  /// Gaps of three rows and more, and more blank rows than used ones.
  var hasWideGaps: Bool { widestGap >= 3 && blankRows > rows }
}
